package se.vagval.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.model.AssociationAllocation;
import se.vagval.model.Commission;
import se.vagval.model.Figure;
import se.vagval.model.InputUnit;
import se.vagval.model.Mark;
import se.vagval.model.Register;
import se.vagval.model.Review;
import se.vagval.support.OpenSession;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridEntry;
import se.vagval.ui.grid.GridSheet;
import se.vagval.ui.grid.GridRow;
import se.vagval.ui.session.Session;

/** What happens in a table of today: drafts, steps to undo, what follows, what is refused. */
class SheetModelTest {
    private static final String HOGLANDET = "associations.hoglandet.";
    private static final String EQUITY = HOGLANDET + "accounts.2019.equity";

    private final Session session = OpenSession.example();
    private final List<String> told = new ArrayList<>();

    private SheetModel on(Sheet sheet) {
        return on(session, sheet);
    }

    private SheetModel on(Session session, Sheet sheet) {
        return new SheetModel(session, session.calculation(), sheet, told::add, _ -> {});
    }

    private static GridCell cell(SheetModel model, String address) {
        return model.sheet().getValue().cell(address).orElseThrow();
    }

    private static GridRow row(SheetModel model, String key) {
        return model.sheet().getValue().rows().stream().filter(r -> r.key().equals(key)).findFirst().orElseThrow();
    }

    private static List<String> texts(GridRow row) {
        return row.cells().stream().map(c -> c.text().replace('\u00a0', ' ')).toList();
    }

    private static void type(SheetModel model, String address, String typed) {
        model.put(List.of(new GridEntry(address, typed)), "");
    }

    @Test
    void theAccountsAreThoseTheReviewPrints() {
        SheetModel model = on(new AccountsSheet(() -> 2019));
        assertEquals(List.of("6 423", "7 018", "5 144", "18 585"),
                texts(row(model, "totalRevenue")).subList(0, 4));
        assertEquals(List.of("6 652", "8 151", "5 624", "20 427"), texts(row(model, "totalCost")).subList(0, 4));
        assertEquals(List.of("−229", "−1 133", "−480", "−1 842"), texts(row(model, "result")).subList(0, 4));
        assertEquals("3 246", texts(row(model, "equity")).get(3));
        assertEquals("3 205", texts(row(model, "state")).getFirst());
        assertEquals("3 400", texts(row(model, "administration")).get(3));
    }

    @Test
    void anAmountIsReadInTheUnitShownAndIsOneStepWithItsWords() {
        SheetModel model = on(new AccountsSheet(() -> 2019));
        type(model, EQUITY, "600,5");
        assertEquals(600_500, equity(session.review().get()));
        assertEquals("Ångra: ändrat Eget kapital, Höglandet 2019: 567 → 600,5 tkr",
                session.undoText().get().replace('\u00a0', ' '));
        session.undo();
        assertEquals("567", cell(model, EQUITY).text());
        session.unit().set(MoneyUnit.KR);
        assertEquals("567000", cell(model, EQUITY).edit());
    }

    private static double equity(Review review) {
        return review.association("hoglandet").orElseThrow().accountsOf(2019).orElseThrow().equity().orElseThrow()
                .value();
    }

    @Test
    void severalThatCannotBeReadAreKeptAndGivenUpWithTheSheetMadeAFewTimesNotOnceForEach() {
        SheetModel model = on(new AccountsSheet(() -> 2019));
        List<String> cells = model.sheet().getValue().rows().stream().flatMap(r -> r.cells().stream())
                .filter(c -> c.editable() && c.figure()).map(GridCell::address).toList();
        assertTrue(cells.size() > 8);
        int[] made = {0};
        model.sheet().subscribe((_, _) -> made[0]++);
        model.put(cells.stream().map(a -> new GridEntry(a, "x")).toList(), "");
        assertEquals(cells.size(), wrong(model));
        assertEquals(1, made[0]);
        model.restore(cells);
        assertEquals(0, wrong(model));
        assertEquals(2, made[0]);
    }

    private static int wrong(SheetModel model) {
        return (int) model.sheet().getValue().rows().stream().flatMap(r -> r.cells().stream()).filter(GridCell::wrong)
                .count();
    }

    @Test
    void whatCannotBeReadStaysInItsCellWithReasonAndSuggestion() {
        SheetModel model = on(new AccountsSheet(() -> 2019));
        Review before = session.review().get();
        type(model, EQUITY, "6 8O1");
        GridCell wrong = cell(model, EQUITY);
        assertTrue(wrong.wrong());
        assertEquals("6 8O1", wrong.text());
        assertEquals("6 801", wrong.suggestion().replace('\u00a0', ' '));
        assertSame(before, session.review().get());
        model.restore(List.of(EQUITY));
        assertEquals("567", cell(model, EQUITY).text());
        type(model, EQUITY, "6 8O1");
        type(model, EQUITY, wrong.suggestion());
        assertFalse(cell(model, EQUITY).wrong());
        assertEquals(6_801_000, equity(session.review().get()));
    }

    @Test
    void aStepOfSeveralCellsSaysWhereTheyStand() {
        SheetModel model = on(new AccountsSheet(() -> 2019));
        String path = "associations.hoglandet.accounts.2019.";
        model.put(List.of(new GridEntry(EQUITY, "600"), new GridEntry(path + "totalCost", "6 600")), "");
        assertEquals("Ångra: ändrat 2 celler i Bokslut 2019, Höglandet", session.undoText().get());
        model.describe(List.of(EQUITY, path + "totalCost"), "Årsredovisning 2019", "", "");
        assertEquals("Ångra: angett källa för 2 uppgifter i Bokslut 2019, Höglandet", session.undoText().get());
        model.put(List.of(new GridEntry(EQUITY, "601"),
                new GridEntry("associations.finnveden.accounts.2019.totalCost", "5 600")), "fyllt 2 celler");
        assertEquals("Ångra: fyllt 2 celler i Bokslut 2019", session.undoText().get());
        model.put(List.of(new GridEntry(EQUITY, "602")), "klistrat in en cell");
        assertEquals("Ångra: ändrat Eget kapital, Höglandet 2019: 601 → 602 tkr",
                session.undoText().get().replace('\u00a0', ' '));
    }

    @Test
    void aPasteTakesWhatCanBeReadInOneStepAndKeepsTheRest() {
        SheetModel model = on(new AccountsSheet(() -> 2019));
        String other = "associations.finnveden.accounts.2019.equity";
        model.put(List.of(new GridEntry(EQUITY, "600"), new GridEntry(other, "många")), "klistrat in 2 celler");
        assertEquals(600_000, equity(session.review().get()));
        assertEquals("många", cell(model, other).text());
        assertEquals("Ångra: klistrat in 2 celler i Bokslut 2019, Eget kapital", session.undoText().get());
        session.undo();
        assertEquals(567_000, equity(session.review().get()));
    }

    @Test
    void anyTwoOfTheAllocationGiveTheThird() {
        SheetModel model = on(new AllocationSheet());
        GridCell possible = cell(model, HOGLANDET + "allocation.possible");
        assertEquals("4 006", possible.text().replace('\u00a0', ' '));
        assertEquals("härledd", possible.mark());
        type(model, HOGLANDET + "allocation.possible", "5 000");
        assertEquals(new AssociationAllocation(Optional.of(Figure.of(5_000_000)),
                Optional.of(Figure.of(3_205_000, "2020 års översyn, avsnitt 3.3")), Optional.empty()),
                session.review().get().association("hoglandet").orElseThrow().allocation());
        assertEquals("64,1 %", cell(model, HOGLANDET + "allocation.utilisation").text().replace('\u00a0', ' '));
        type(model, HOGLANDET + "allocation.utilisation", "50 %");
        assertEquals("2 500", cell(model, HOGLANDET + "allocation.granted").text().replace('\u00a0', ' '));
    }

    @Test
    void aGrantAboveThePossibleIsRefusedInItsCell() {
        SheetModel model = on(new AllocationSheet());
        type(model, HOGLANDET + "allocation.possible", "4 000");
        type(model, HOGLANDET + "allocation.granted", "4 500");
        assertEquals("Beviljad tilldelning, Höglandet är större än den möjliga tilldelningen.",
                cell(model, HOGLANDET + "allocation.granted").problem());
        assertEquals("4 500", cell(model, HOGLANDET + "allocation.granted").text());
    }

    @Test
    void anAssociationThatAnAlternativeSpeaksOfStaysAndItIsTold() {
        session.edit("tagit bort", r -> r.edit().services(List.of()).participants(List.of()).done());
        SheetModel model = on(new AssociationsSheet(Register.load()));
        Review before = session.review().get();
        model.removeRows(List.of(HOGLANDET + "name"));
        assertSame(before, session.review().get());
        assertEquals(List.of("Raden kan inte tas bort: alternativet ”Gemensam adm.” använder den. "
                + "Ändra eller ta bort åtgärden där först."), told);
    }

    @Test
    void anAssociationThatBuysAServiceStaysAndTheServiceIsNamed() {
        on(new AssociationsSheet(Register.load())).removeRows(List.of(HOGLANDET + "name"));
        assertEquals(1, told.size());
        assertTrue(told.getFirst().contains("tjänsten ”Ekonomi- och lönehantering”"), told.getFirst());
    }

    @Test
    void municipalitiesArePastedByNameMovedAndRemoved() {
        Session fresh = OpenSession.of(Review.empty(Commission.titled("Översyn", 2024)));
        type(on(fresh, new AssociationsSheet(Register.load())), "associations.+", "Nytt förbund");
        SheetModel model = on(fresh, new MunicipalitiesSheet(Register.load()));
        String into = "municipalities.+nytt-forbund";
        model.put(List.of(new GridEntry(into, "habo\nMullsjö\tVaggeryd"), new GridEntry(into, "Aneby; Eksjö")), "");
        Review now = fresh.review().get();
        assertEquals(List.of("0643", "0642", "0665", "0604", "0686"), now.associations().getFirst().municipalities());
        assertEquals("Region Jönköpings län", now.regions().getFirst().name());
        assertEquals(List.of(now.regions().getFirst().id()), now.associations().getFirst().regions());
        type(model, "municipalities.0604.home", "inget");
        assertFalse(fresh.review().get().associations().getFirst().municipalities().contains("0604"));
        model.removeRows(List.of("municipalities.0643"));
        assertTrue(fresh.review().get().municipalities().stream().noneMatch(m -> m.code().equals("0643")));
        fresh.undo();
        assertTrue(fresh.review().get().associations().getFirst().municipalities().contains("0643"));
    }

    @Test
    void aMunicipalityThatBelongsSomewhereIsNotTypedInTwice() {
        SheetModel model = on(new MunicipalitiesSheet(Register.load()));
        Review before = session.review().get();
        type(model, "municipalities.+finnveden", "Nässjö");
        assertSame(before, session.review().get());
        assertTrue(cell(model, "municipalities.+finnveden").problem()
                .startsWith("Nässjö hör redan till Höglandet. En kommun hör till ett enda förbund"));
        type(model, "municipalities.+finnveden", "Värnamo");
        assertEquals("Värnamo är redan medlem här. En kommun hör till ett enda förbund.",
                cell(model, "municipalities.+finnveden").problem());
        type(model, "municipalities.+finnveden", "Ljungby (0781, Kronobergs län)");
        assertTrue(session.review().get().association("finnveden").orElseThrow().municipalities().contains("0781"));
    }

    @Test
    void theReasonOfARefusalFollowsTheReview() {
        SheetModel model = on(new MunicipalitiesSheet(Register.load()));
        type(model, "municipalities.+finnveden", "Nässjö");
        session.edit("bytt namn",
                r -> r.edit().association("hoglandet", a -> a.edit().shortName("Höglandet nytt").done())
                        .done());
        GridCell cell = cell(model, "municipalities.+finnveden");
        assertEquals("Nässjö", cell.text());
        assertTrue(cell.problem().startsWith("Nässjö hör redan till Höglandet nytt."), cell.problem());
        assertTrue(session.drafts().at("municipalities.+finnveden").isPresent());
    }

    @Test
    void sumsOfMunicipalitiesAreTheCalculations() {
        SheetModel model = on(new MunicipalitiesSheet(Register.load()));
        assertEquals(List.of("0682", "Höglandet"), texts(row(model, "municipalities.0682")).subList(0, 2));
        assertEquals("52 541", texts(row(model, "sum.hoglandet")).get(3));
        assertEquals("191 726", texts(row(model, "sum")).get(3));
        assertEquals("–", texts(row(model, "sum")).get(4));
    }

    @Test
    void countiesAreToldWhereThereAreSeveral() {
        SheetModel model = on(new MunicipalitiesSheet(Register.load()));
        type(model, "municipalities.+finnveden", "Ljungby");
        assertEquals(List.of("0781", "Kronobergs", "Finnveden"),
                texts(row(model, "municipalities.0781")).subList(0, 3));
        GridSheet sheet = model.sheet().getValue();
        sheet.rows().forEach(r -> assertEquals(sheet.columns().size(), r.cells().size(), r.key()));
        assertEquals("–", texts(row(model, "sum")).get(4));
    }

    @Test
    void aPrintedFigureTypedOverKeepsItsSourceAndSaysWhatItWas() {
        SheetModel model = on(new AccountsSheet(() -> 2019));
        String source = cell(model, EQUITY).source();
        type(model, EQUITY, "600");
        assertEquals("antagande", cell(model, EQUITY).mark());
        assertEquals(source, cell(model, EQUITY).source());
        assertEquals("Ändrad från 567 000 kr.", cell(model, EQUITY).note().replace('\u00a0', ' '));
        type(model, EQUITY, "567");
        assertEquals("", cell(model, EQUITY).mark());
        assertEquals("", cell(model, EQUITY).note());
    }

    @Test
    void aMisspeltMunicipalityIsRefusedWithTheNearest() {
        SheetModel model = on(new MunicipalitiesSheet(Register.load()));
        type(model, "municipalities.+hoglandet", "Linkjöping");
        GridCell wrong = cell(model, "municipalities.+hoglandet");
        assertEquals("Linkjöping", wrong.text());
        assertEquals("Linköping", wrong.suggestion());
    }

    @Test
    void sourceMarkAndNoteAreWrittenOnAFigureAsOneStep() {
        SheetModel model = on(new AccountsSheet(() -> 2019));
        model.describe(List.of(EQUITY), "Årsredovisning 2019", "antagande", "Avrundat.");
        assertEquals(Mark.ASSUMPTION, session.review().get().association("hoglandet").orElseThrow().accountsOf(2019)
                .orElseThrow().equity().orElseThrow().provenance().mark());
        assertEquals("Årsredovisning 2019", cell(model, EQUITY).source());
        assertEquals("Ångra: angett källa för Eget kapital, Höglandet 2019", session.undoText().get());
    }

    @Test
    void aFigureIsTypedBackAsItIsHeld() {
        Reading reading = new Reading(MoneyUnit.TKR);
        for (double value : new double[]{980727.2727272727, 0.55, 0.072, 13_000, -229_000}) {
            for (InputUnit unit : InputUnit.values()) {
                assertEquals(value, reading.number(reading.typed(value, unit), unit), Math.abs(value) * 1e-14);
            }
        }
    }

    @Test
    void servicesBetweenAssociationsAreToldApartFromThoseBoughtOutside() {
        SheetModel model = on(new ServicesSheet());
        type(model, "services.forbundschef-finnveden.amount", "441");
        assertEquals("684", texts(row(model, "bought")).get(4));
        assertEquals("441", texts(row(model, "between")).get(4));
        assertEquals(Map.of(), session.drafts().all());
    }
}
