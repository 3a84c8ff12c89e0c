package se.vagval.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.AllocationMode;
import se.vagval.model.Commission;
import se.vagval.model.Review;
import se.vagval.model.SplitBasis;
import se.vagval.support.OpenSession;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridEntry;
import se.vagval.ui.session.Session;

/** How the allocation is counted, and how the members divide what they pay. */
class StateAndKeysTest {
    private static final String NATIONAL = "allocation.national.";
    private static final String KEY = "associations.finnveden.municipalityKey.";

    private final Session session = OpenSession.example();

    private SheetModel on(Sheet sheet) {
        return new SheetModel(session, session.calculation(), sheet, words -> {
            throw new AssertionError(words);
        }, _ -> {});
    }

    private static void type(SheetModel model, String address, String typed) {
        model.put(List.of(new GridEntry(address, typed)), "");
    }

    private static GridCell cell(SheetModel model, String address) {
        return model.sheet().getValue().cell(address).orElseThrow();
    }

    @Test
    void theFourNationalTotalsWaitForEachOther() {
        SheetModel model = on(new StateSheet());
        type(model, NATIONAL + "frame", "339 000");
        type(model, NATIONAL + "associations", "82");
        type(model, NATIONAL + "supportMeasure", "250 000");
        assertTrue(session.review().get().allocation().national().isEmpty());
        GridCell waits = cell(model, NATIONAL + "frame");
        assertEquals("339 000", waits.text());
        assertEquals("Rikets fyra uppgifter tas tillsammans. Skriv också invånare 16–64 år i riket.", waits.problem());
        type(model, NATIONAL + "workingAge", "6 300 000");
        assertEquals(339_000_000, session.review().get().allocation().national().orElseThrow().frame().value());
        assertFalse(cell(model, NATIONAL + "frame").wrong());
        session.undo();
        assertTrue(session.review().get().allocation().national().isEmpty());
    }

    @Test
    void theStatesModelIsChosenWhenItHasWhatItNeeds() {
        SheetModel model = on(new StateSheet());
        assertTrue(model.about().get().startsWith("Tilldelningen är den som anges per förbund"), model.about().get());
        type(model, "allocation.mode", "räknas ur statens modell");
        assertEquals(AllocationMode.GIVEN, session.review().get().allocation().mode());
        assertEquals("Skriv först rikets fyra uppgifter nedan; statens modell räknas ur dem.",
                cell(model, "allocation.mode").problem());
        model.put(List.of(new GridEntry(NATIONAL + "frame", "339 000"), new GridEntry(NATIONAL + "associations", "82"),
                new GridEntry(NATIONAL + "supportMeasure", "250000"), new GridEntry(NATIONAL + "workingAge",
                        "6300000")),
                "");
        type(model, "allocation.mode", "räknas ur statens modell");
        assertEquals(AllocationMode.NATIONAL, session.review().get().allocation().mode());
        model.put(List.of(new GridEntry(NATIONAL + "frame", ""), new GridEntry(NATIONAL + "associations", ""),
                new GridEntry(NATIONAL + "supportMeasure", ""), new GridEntry(NATIONAL + "workingAge", "")), "");
        assertTrue(session.review().get().allocation().national().isPresent());
        assertTrue(cell(model, NATIONAL + "frame").problem().startsWith("Uppgifterna behövs så länge"));
    }

    @Test
    void whatCannotBeReadAmongThemWaitsAlone() {
        SheetModel model = on(new StateSheet());
        type(model, NATIONAL + "frame", "många");
        assertFalse(cell(model, NATIONAL + "frame").problem().contains("tillsammans"));
        type(model, "allocation.floorAfterMerger", "ja");
        assertTrue(session.review().get().allocation().floorAfterMerger());
    }

    @Test
    void statedSharesBeginAsWhatIsPaidAndAreTakenWhenTheyAreTheWhole() {
        SheetModel model = on(new KeysSheet());
        double paid = paid("0683");
        type(model, KEY + "basis", "angivna andelar");
        assertEquals(SplitBasis.STATED, key());
        assertEquals(paid, paid("0683"), 200);
        type(model, KEY + "shares.0683", "50");
        assertTrue(cell(model, KEY + "shares.0683").problem().startsWith("Andelarna är tillsammans 10"),
                cell(model, KEY + "shares.0683").problem());
        type(model, KEY + "shares.0662", "30");
        type(model, KEY + "shares.0617", "20");
        assertFalse(cell(model, KEY + "shares.0683").wrong());
        assertEquals(0.5, session.review().get().association("finnveden").orElseThrow().municipalityKey().shares()
                .get("0683").value());
        type(model, KEY + "basis", "invånare 16–64 år");
        assertEquals(paid, paid("0683"), 1e-6);
    }

    private SplitBasis key() {
        return session.review().get().association("finnveden").orElseThrow().municipalityKey().basis();
    }

    private double paid(String code) {
        return session.calculation().getValue()
                .value(Measure.CONTRIBUTION_MUNICIPALITY, "", Subject.municipality(code), 2019).orElseThrow();
    }

    @Test
    void sharesThatHoldTogetherArePastedAtOnce() {
        SheetModel model = on(new KeysSheet());
        type(model, KEY + "basis", "angivna andelar");
        model.put(List.of(new GridEntry(KEY + "shares.0662", "30"), new GridEntry(KEY + "shares.0617", "20"),
                new GridEntry(KEY + "shares.0683", "50 %")), "klistrat in 3 celler");
        assertEquals(0.3, session.review().get().association("finnveden").orElseThrow().municipalityKey().shares()
                .get("0662").value());
        assertEquals("Ångra: klistrat in 3 celler i Fördelning mellan medlemmarna, Finnveden",
                session.undoText().get());
    }

    @Test
    void withoutAnAssociationTheTableSaysWhenItIsNeeded() {
        Session empty = OpenSession.of(Review.empty(Commission.titled("Översyn", 2024)));
        SheetModel model = new SheetModel(empty, empty.calculation(), new KeysSheet(), words -> {
            throw new AssertionError(words);
        }, _ -> {});
        assertEquals(List.of(), model.sheet().getValue().rows());
        assertTrue(model.about().get().contains("när det finns ett förbund"), model.about().get());
    }
}
