package se.vagval.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.model.SusOutcome;
import se.vagval.model.Commission;
import se.vagval.model.Register;
import se.vagval.model.Review;
import se.vagval.support.JonkopingTables;
import se.vagval.support.OpenSession;
import se.vagval.support.SameToday;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.grid.ClipboardTable;
import se.vagval.ui.grid.PastePlan;
import se.vagval.ui.grid.PasteProblem;
import se.vagval.ui.session.Session;

/** The Jönköping review's tables pasted in an empty review, with the cursor in each table's first cell. */
class PastedTodayTest {
    private static final int YEAR = 2019;

    private final Session session = OpenSession.of(Review.empty(Commission.titled("Översyn", YEAR)));
    private final Register register = Register.load();

    @BeforeEach
    void inThousands() {
        session.unit().set(MoneyUnit.TKR);
    }

    private PastePlan paste(Sheet sheet, String table) {
        SheetModel model = new SheetModel(session, session.calculation(), sheet, sentence -> {
            throw new AssertionError(sentence);
        }, _ -> {});
        PastePlan plan = PastePlan.of(ClipboardTable.parse(table), model.sheet().getValue(), 0, -1, MoneyUnit.TKR,
                model);
        model.put(plan.entries(), plan.words());
        assertEquals(Map.of(), session.drafts().all());
        return plan;
    }

    private void pasteWhole(Sheet sheet, String table) {
        assertEquals(List.of(), paste(sheet, table).problems().stream().map(PasteProblem::toString).toList());
    }

    @Test
    void theExamplesTodayIsPastedFromNothing() {
        pasteWhole(new AssociationsSheet(register), JonkopingTables.ASSOCIATIONS);
        pasteWhole(new MunicipalitiesSheet(register), JonkopingTables.MUNICIPALITIES);
        pasteWhole(new AllocationSheet(), JonkopingTables.ALLOCATION);
        paste(new AccountsSheet(() -> YEAR), JonkopingTables.ACCOUNTS);
        pasteWhole(new AccountsSheet(() -> YEAR), JonkopingTables.OTHER_REVENUE);
        pasteWhole(new AdministrationSheet(() -> YEAR), JonkopingTables.ADMINISTRATION);
        pasteWhole(new ServicesSheet(), JonkopingTables.SERVICES);
        pasteWhole(new ParticipantsSheet(() -> YEAR), JonkopingTables.PARTICIPANTS);
        for (SusOutcome.Who whose : SusOutcome.Who.values()) {
            pasteWhole(new OutcomesSheet(() -> YEAR, () -> whose, new Told()), JonkopingTables.OUTCOMES);
        }
        SameToday.assertSame(Examples.open("jonkoping"), session.review().get());
        assertEquals(11, session.history().getValue().steps().size());
    }
}
