package se.vagval.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.exchange.Examples;
import se.vagval.finance.Measure;
import se.vagval.finance.Place;
import se.vagval.finance.Subject;
import se.vagval.model.Review;
import se.vagval.support.OpenSession;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridEntry;
import se.vagval.ui.grid.GridRow;
import se.vagval.ui.session.Session;

/** What the tables of today show follows from the calculation, of the base year and of every other closed year. */
class ClosedYearSheetsTest {
    private static final String H = "associations.hoglandet.accounts.";

    /** The Jönköping example with another base year; what it builds on that year is left out. */
    private static Session from(int baseYear) {
        Review example = Examples.open("jonkoping");
        return OpenSession.of(example.edit().alternatives(List.of()).arguments(List.of()).steps(List.of())
                .reference(java.util.Optional.empty())
                .commission(example.commission().edit().baseYear(baseYear).done()).done());
    }

    private static SheetModel on(Session session, Sheet sheet) {
        return new SheetModel(session, session.calculation(), sheet, sentence -> {
            throw new AssertionError(sentence);
        }, _ -> {});
    }

    private static List<String> texts(SheetModel model, String key) {
        return model.sheet().getValue().rows().stream().filter(r -> r.key().equals(key)).map(GridRow::cells)
                .findFirst().orElseThrow().stream().map(c -> c.text().replace('\u00a0', ' ')).toList();
    }

    private static List<String> figures(SheetModel model, String key) {
        return texts(model, key).subList(0, 4);
    }

    private static void type(Session session, SheetModel model, String address, String typed) {
        model.put(List.of(new GridEntry(address, typed)), "");
        assertEquals(Map.of(), session.drafts().all());
    }

    /** The table "Bokslut 2019" of the review of 2020, section 3.3, whichever year the review begins in. */
    @ParameterizedTest
    @ValueSource(ints = {2018, 2019, 2020})
    void theAccountsOf2019AreThoseTheReviewPrints(int baseYear) {
        Session session = from(baseYear);
        session.unit().set(MoneyUnit.KR);
        SheetModel model = on(session, new AccountsSheet(() -> 2019));
        assertEquals(List.of("6 423 000", "7 018 000", "5 144 000", "18 585 000"), figures(model, "totalRevenue"));
        assertEquals(List.of("6 652 000", "8 151 000", "5 624 000", "20 427 000"), figures(model, "totalCost"));
        assertEquals(List.of("−229 000", "−1 133 000", "−480 000", "−1 842 000"), figures(model, "result"));
        assertEquals(List.of("567 000", "989 000", "1 690 000", "3 246 000"), figures(model, "equity"));
        assertEquals(List.of("8,8 %", "14,1 %", "32,9 %", "17,5 %"), figures(model, "equityShare"));
        assertEquals(List.of("13 000", "946 000", "4 000", "963 000"), figures(model, "line.Övriga intäkter"));
        assertEquals("3 400 000", figures(model, "administration").get(3));
        assertEquals("17 027 000", figures(model, "activities").get(3));
        assertEquals(List.of(), model.sheet().getValue().rows().stream().map(GridRow::key)
                .filter(k -> baseYear != 2019 && k.equals("state")).toList(), "what was granted is the base year's");
    }

    @Test
    void aYearWithoutFiguresSaysWhatItIsAndWhatToDo() {
        Session session = from(2019);
        SheetModel model = on(session, new AccountsSheet(() -> 2018));
        assertEquals(
                "Bokslutet för 2018 är tomt än. Skriv eller klistra in beloppen; ett streck är ett tal som inte är "
                        + "känt. Året visar hur det har varit: framåt räknas från 2019.",
                model.about().get());
        type(session, model, "associations.hoglandet.accounts.2018.equity", "500");
        assertEquals("", model.about().get());
        assertEquals("", on(session, new AccountsSheet(() -> 2019)).about().get());
    }

    @Test
    void whatIsShownIsTheCalculationsFigure() {
        Session session = from(2020);
        SheetModel model = on(session, new AccountsSheet(() -> 2019));
        var now = session.calculation().getValue();
        double share = now.value(Measure.EQUITY_SHARE, Place.TODAY, Subject.AREA, 2019).orElseThrow();
        GridCell cell = model.sheet().getValue().rows().stream().filter(r -> r.key().equals("equityShare")).findFirst()
                .orElseThrow().cells().get(3);
        assertEquals(share, cell.value());
    }

    @Test
    void whatFollowsFollowsWhileItIsTyped() {
        Session session = from(2019);
        SheetModel model = on(session, new AccountsSheet(() -> 2018));
        type(session, model, H + "2018.totalRevenue", "6 300");
        assertEquals("–", figures(model, "totalRevenue").get(3), "the others are not typed");
        type(session, model, H + "2018.totalCost", "6 000");
        assertEquals("300", figures(model, "result").getFirst());
        type(session, model, H + "2018.equity", "796");
        assertEquals("12,6 %", figures(model, "equityShare").getFirst());
        for (String id : List.of("sodra-vatterbygden", "finnveden")) {
            type(session, model, "associations." + id + ".accounts.2018.totalRevenue", "1 000");
        }
        assertEquals("8 300", figures(model, "totalRevenue").get(3));
        session.undo();
        assertEquals("–", figures(model, "totalRevenue").get(3));
    }

    @Test
    void aSumThatIsNotTypedFollowsAndCanBeTypedOver() {
        Session session = from(2019);
        SheetModel model = on(session, new AccountsSheet(() -> 2019));
        type(session, model, H + "2019.totalRevenue", "");
        GridCell follows = model.sheet().getValue().cell(H + "2019.totalRevenue").orElseThrow();
        assertEquals("6 423", follows.text().replace('\u00a0', ' '));
        assertEquals("härledd", follows.mark());
        assertEquals("18 585", figures(model, "totalRevenue").get(3));
        type(session, model, H + "2019.totalRevenue", "6 500");
        assertEquals("18 662", figures(model, "totalRevenue").get(3));
    }

    @Test
    void revenueLinesAreAddedRenamedAndTakenAway() {
        Session session = from(2019);
        SheetModel model = on(session, new AccountsSheet(() -> 2018));
        List<String> row = model.newRow("ESF");
        model.put(List.of(new GridEntry(row.get(0), "100"), new GridEntry(row.get(2), "50,5")), "");
        assertEquals(List.of("100", "", "51", "151"), figures(model, "line.ESF"));
        type(session, model, "accounts.2018.revenues.ESF", "Europeiska socialfonden");
        assertEquals(List.of("100", "", "51", "151"), figures(model, "line.Europeiska socialfonden"));
        model.removeRows(List.of("accounts.2018.revenues.Europeiska socialfonden"));
        assertTrue(session.review().get().association("hoglandet").orElseThrow().accountsOf(2018).orElseThrow()
                .revenues().isEmpty());
    }

    @Test
    void administrationIsSummedByAssociationAndInAll() {
        Session session = from(2020);
        SheetModel model = on(session, new AdministrationSheet(() -> 2019));
        assertEquals("736", texts(model, H + "2019.administration.forbundschef").get(3));
        assertEquals("987", texts(model, "sum.hoglandet").get(3));
        assertEquals("3 400", texts(model, "sum").get(3));
        type(session, model, H + "2019.administration.forbundschef.quantity", "1");
        assertEquals("1 232", texts(model, "sum.hoglandet").get(3));
        assertEquals("3 645", texts(model, "sum").get(3));
    }

    @Test
    void postsAndParticipantsAreSummed() {
        Session session = from(2019);
        SheetModel posts = on(session, new PositionsSheet());
        assertEquals("525 %", texts(posts, "sum").getFirst());
        type(session, posts, "associations.hoglandet.positions.forbundschef.fullTime", "100");
        assertEquals("550 %", texts(posts, "sum").getFirst());
        Session later = from(2020);
        SheetModel people = on(later, new ParticipantsSheet(() -> 2019));
        assertEquals("572", texts(people, "sum").getFirst(), "170 + 200 + 202, section 3.4");
    }
}
