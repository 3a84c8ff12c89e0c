package se.vagval.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.model.Review;
import se.vagval.model.SusOutcome;
import se.vagval.model.Timing;
import se.vagval.statement.Livelihood;
import se.vagval.support.OpenSession;
import se.vagval.support.SampleLivelihood;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.grid.ClipboardTable;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridEntry;
import se.vagval.ui.grid.GridRow;
import se.vagval.ui.grid.PastePlan;
import se.vagval.ui.session.Session;

class LivelihoodSheetTest {
    private static final String TABLE = """
            Försörjning\tTotalt före insats\tKvinnor före insats\tMän före insats\tTotalt efter insats\tKvinnor efter insats\tMän efter insats
            Försörjningsstöd\t35\t20\t15\t20\t11\t9
            Sjukpenning\t24\t16\t8\t28\t18\t10
            Familjehemsersättning\t13\t5\t8\t10\t4\t6
            """;

    private final AtomicInteger explained = new AtomicInteger(-1);

    private SheetModel model(Session session, String area) {
        return new SheetModel(session, session.calculation(), new LivelihoodSheet(() -> 2019, () -> area, new Told()),
                words -> {
                    throw new AssertionError(words);
                }, explained::set);
    }

    private static List<String> row(SheetModel model, String label) {
        return model.sheet().getValue().rows().stream().filter(r -> r.label().text().equals(label)).findFirst()
                .orElseThrow().cells().stream().map(GridCell::text).toList();
    }

    private static GridCell cell(SheetModel model, String label, int column) {
        return model.sheet().getValue().rows().stream().filter(r -> r.label().text().equals(label)).findFirst()
                .orElseThrow().cells().get(column);
    }

    @Test
    void theUsualKindsAreOfferedBeforeAnythingIsTyped() {
        SheetModel model = model(OpenSession.of(Examples.open("jonkoping")), SusOutcome.COUNTY);
        List<String> labels = model.sheet().getValue().rows().stream().filter(r -> r.kind() == GridRow.Kind.ENTRY)
                .map(r -> r.label().text()).toList();
        assertEquals(Livelihood.kinds(), labels);
        assertEquals(11, labels.size());
    }

    @Test
    void whatIsTypedIsARowOfTheReviewAndAStepThatCanBeUndone() {
        Session session = OpenSession.of(Examples.open("jonkoping"));
        Review before = session.review().get();
        SheetModel model = model(session, "finnveden");
        model.put(List.of(new GridEntry(cell(model, "Sjukpenning", 5).address(), "17")), "");
        SusOutcome row = session.review().get().outcomes().getLast();
        assertEquals("Sjukpenning", row.row());
        assertEquals("finnveden", row.area());
        assertEquals(Timing.AFTER, row.timing().orElseThrow());
        assertEquals(17, row.women().orElseThrow().value());
        session.history().getValue();
        session.undo();
        assertEquals(before, session.review().get());
    }

    @Test
    void sumsAndSharesFollow() {
        Session session = OpenSession.of(SampleLivelihood.in(Examples.open("jonkoping")));
        SheetModel model = model(session, SusOutcome.COUNTY);
        assertEquals(List.of("73", "37", "36"), row(model, "Försörjningsstöd").subList(0, 3));
        assertEquals(List.of("201", "103", "98"), row(model, "Samtliga").subList(0, 3));
        assertEquals("36,3 %", row(model, "Försörjningsstöd").get(3).replace('\u00a0', ' '));
        model.put(List.of(new GridEntry(cell(model, "Försörjningsstöd", 0).address(), "83")), "");
        assertEquals("211", row(model, "Samtliga").get(0));
        assertEquals("39,3 %", row(model, "Försörjningsstöd").get(3).replace('\u00a0', ' '));
    }

    @Test
    void aSumIsExplained() {
        Session session = OpenSession.of(SampleLivelihood.in(Examples.open("jonkoping")));
        SheetModel model = model(session, SusOutcome.COUNTY);
        model.explain(cell(model, "Samtliga", 0).address());
        assertEquals(201, session.calculation().getValue().evaluation().value(explained.get()));
    }

    @Test
    void theInvestigatorSeesASmallCountWithAMarkThatOthersDoNot() {
        Session session = OpenSession.of(SampleLivelihood.in(Examples.open("jonkoping")));
        GridCell two = cell(model(session, "hoglandet"), "Sjukpenning", 1);
        assertEquals("2", two.text());
        assertEquals("visas som färre än 3 för andra", two.mark());
        assertEquals("", cell(model(session, SusOutcome.COUNTY), "Försörjningsstöd", 1).mark());
    }

    @Test
    void aTableIsPastedWithAKindOfItsOwn() {
        Session session = OpenSession.of(Examples.open("jonkoping"));
        SheetModel model = model(session, "sodra-vatterbygden");
        PastePlan plan = PastePlan.of(ClipboardTable.parse(TABLE), model.sheet().getValue(), 0, -1, MoneyUnit.TKR,
                model);
        assertEquals(List.of(), plan.problems());
        model.put(plan.entries(), plan.words());
        assertEquals(Map.of(), session.drafts().all());
        assertEquals(List.of("35", "20", "15"), row(model, "Försörjningsstöd").subList(0, 3));
        assertEquals(List.of("28", "18", "10"), row(model, "Sjukpenning").subList(4, 7));
        assertEquals(List.of("13", "5", "8"), row(model, "Familjehemsersättning").subList(0, 3));
        assertEquals(List.of("10", "4", "6"), row(model, "Familjehemsersättning").subList(4, 7));
        assertEquals("72", row(model, "Samtliga").get(0));
    }

    @Test
    void halfAPersonIsKeptAsItWasTypedAndRefusedWithASentence() {
        Session session = OpenSession.of(Examples.open("jonkoping"));
        SheetModel model = model(session, "finnveden");
        model.put(List.of(new GridEntry(cell(model, "Sjukpenning", 0).address(), "2,5")), "");
        GridCell cell = cell(model, "Sjukpenning", 0);
        assertEquals("2,5", cell.text());
        assertEquals("”2,5” är inte ett helt antal personer. Skriv ett heltal, till exempel 12.", cell.problem());
        assertEquals(Examples.open("jonkoping").outcomes(), session.review().get().outcomes());
    }

    @Test
    void emptyingTheLastFigureLeavesNothingBehind() {
        Session session = OpenSession.of(Examples.open("jonkoping"));
        SheetModel model = model(session, "finnveden");
        model.put(List.of(new GridEntry(cell(model, "Sjukpenning", 0).address(), "12")), "");
        model.put(List.of(new GridEntry(cell(model, "Sjukpenning", 0).address(), "")), "");
        assertEquals(Examples.open("jonkoping").outcomes(), session.review().get().outcomes());
    }

    @Test
    void livelihoodIsNoRowOfTheOtherOutcome() {
        Session session = OpenSession.of(SampleLivelihood.in(Examples.open("jonkoping")));
        SheetModel outcomes = new SheetModel(session, session.calculation(),
                new OutcomesSheet(() -> 2019, () -> SusOutcome.Who.TOTAL, new Told()), _ -> {}, _ -> {});
        assertFalse(outcomes.sheet().getValue().rows().stream().anyMatch(r -> r.label().text().equals("Sjukpenning")));
        assertTrue(outcomes.about().get().contains("Länet 201 mot 199"), outcomes.about().get());
    }

    @Test
    void aRowIsTakenAwayFromItsAreaAlone() {
        Session session = OpenSession.of(SampleLivelihood.in(Examples.open("jonkoping")));
        SheetModel model = model(session, "finnveden");
        model.removeRows(List.of(cell(model, "Sjukpenning", 0).address()));
        assertEquals("", row(model, "Sjukpenning").get(0));
        assertEquals(6, session.review().get().outcomes().stream().filter(o -> o.row().equals("Sjukpenning")).count());
    }
}
