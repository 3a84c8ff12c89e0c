package se.vagval.ui.alternatives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.vagval.finance.Calculation;
import se.vagval.model.Change;
import se.vagval.model.EquityRoute;
import se.vagval.model.Review;
import se.vagval.support.OpenSession;
import se.vagval.support.TestDialogs;
import se.vagval.ui.session.Session;

class AlternativesViewModelTest {
    private static final String UTILISATION = "change-fullt-utnyttjande-utilisation";
    private static final String MANAGEMENT = "change-sammanslagning-saving-management";

    private final Session session = OpenSession.example();
    private final TestDialogs dialogs = new TestDialogs();
    private final AlternativesViewModel model = new AlternativesViewModel(session, session.derived(Calculation::of),
            dialogs);

    @BeforeEach
    void chooseTheMerger() {
        model.chosen().set("alt3");
    }

    private AlternativePage page() {
        return model.page().get();
    }

    private String figure(String measure) {
        return page().figures().stream().filter(f -> f.measure().equals(measure)).findFirst().orElseThrow().value();
    }

    private Part.Entry entry(String id) {
        return page().cards().stream()
                .flatMap(c -> Stream.concat(c.sentence().stream(), c.savings().stream().map(SavingLine::entry)))
                .filter(p -> p instanceof Part.Entry e && e.id().equals(id)).map(p -> (Part.Entry) p).findFirst()
                .orElseThrow();
    }

    private void choose(String id, String label) {
        Part.Choice choice = page().cards().stream().flatMap(c -> c.sentence().stream())
                .filter(p -> p instanceof Part.Choice c && c.id().equals(id)).map(p -> (Part.Choice) p).findFirst()
                .orElseThrow();
        choice.options().stream().filter(o -> o.label().equals(label)).findFirst().orElseThrow().choose().run();
    }

    private void add(String kind) {
        model.choose(page().additions().stream().flatMap(g -> g.options().stream()).filter(o -> o.label().equals(kind))
                .findFirst()
                .orElseThrow());
    }

    private <T extends Change> T change(Class<T> kind) {
        Review review = session.review().get();
        return review.alternative(model.chosen().get()).orElseThrow().changes().stream().filter(kind::isInstance)
                .map(kind::cast).findFirst().orElseThrow();
    }

    @Test
    void theTreeShowsDepthReferenceAndChanges() {
        List<TreeLine> tree = page().tree();
        assertEquals(List.of("alt1", "alt2", "alt3", "alt3b"), tree.stream().map(TreeLine::id).toList());
        assertEquals(List.of(0, 0, 0, 1), tree.stream().map(TreeLine::depth).toList());
        assertEquals(List.of("referens", "1 åtgärd", "1 åtgärd", "1 åtgärd"),
                tree.stream().map(TreeLine::detail).toList());
        assertTrue(tree.get(2).chosen());
    }

    @Test
    void aSavingMovesMoneyToActivitiesAtOnce() {
        assertEquals("13\u00a0383\u00a0tkr", figure("cost.activities"));
        model.submit(MANAGEMENT, "10");
        assertEquals("10\u00a0%", entry(MANAGEMENT).text());
        assertEquals(0.1, change(Change.Merge.class).savings().entrySet().iterator().next().getValue().value());
        // A tenth of 1 821 tkr for the head of the association.
        assertEquals("13\u00a0565\u00a0tkr", figure("cost.activities"));
        assertEquals("Ångra: ändrat besparing, förbundschef, i Länsförbund: 0\u00a0% → 10\u00a0%",
                session.undoText().get());
        session.undo();
        assertEquals("13\u00a0383\u00a0tkr", figure("cost.activities"));
        session.redo();
        assertEquals("13\u00a0565\u00a0tkr", figure("cost.activities"));
    }

    @Test
    void aCardKeepsItsControlsWhileOnlyItsFiguresAreOthers() {
        ChangeCard before = page().cards().getFirst();
        model.submit(MANAGEMENT, "10");
        ChangeCard saved = page().cards().getFirst();
        assertTrue(before.looks(saved));
        assertFalse(before.savings().getFirst().after().equals(saved.savings().getFirst().after()));
        assertTrue(saved.entries().contains(entry(MANAGEMENT)));
        model.submit(MANAGEMENT, "140 %");
        assertFalse(saved.looks(page().cards().getFirst()));
    }

    @Test
    void whatIsTypedWrongStaysWithItsReasonAndChangesNothing() {
        Review before = session.review().get();
        model.submit(MANAGEMENT, "140 %");
        assertEquals("140 %", entry(MANAGEMENT).text());
        assertTrue(entry(MANAGEMENT).error().contains("från 0 till 100"));
        model.submit(MANAGEMENT, "1O");
        assertEquals("1O", entry(MANAGEMENT).text());
        assertFalse(entry(MANAGEMENT).error().isEmpty());
        assertEquals(before, session.review().get());
        // Another edit makes the page anew; the wrong text is still there.
        model.submit("change-sammanslagning-saving-audit", "50");
        assertEquals("1O", entry(MANAGEMENT).text());
        model.submit(MANAGEMENT, "10 %");
        assertEquals("", entry(MANAGEMENT).error());
        assertEquals("10\u00a0%", entry(MANAGEMENT).text());
    }

    @Test
    void anAmountIsTypedInTheUnitShownOrInOneWrittenAfterIt() {
        add("Engångskostnad");
        String amount = "change-engangskostnad-1-amount";
        Map<String, Double> kronor = new LinkedHashMap<>();
        kronor.put("350", 350_000.0);
        kronor.put("1\u00a0234,5 tkr", 1_234_500.0);
        kronor.put("350 000 kr", 350_000.0);
        kronor.put("1,2 mnkr", 1_200_000.0);
        kronor.put("75TKR", 75_000.0);
        kronor.forEach((typed, value) -> {
            model.submit(amount, typed);
            assertEquals("", entry(amount).error());
            assertEquals(value, change(Change.OneOffCost.class).amount().value());
        });
        model.submit(amount, "många kr");
        assertEquals("många kr", entry(amount).text());
        assertFalse(entry(amount).error().isEmpty());
        assertEquals(75_000.0, change(Change.OneOffCost.class).amount().value());
    }

    @Test
    void somethingWrongCanBePutBack() {
        model.submit(MANAGEMENT, "mycket");
        model.restore(MANAGEMENT);
        assertEquals("0\u00a0%", entry(MANAGEMENT).text());
        assertEquals("", entry(MANAGEMENT).error());
    }

    @Test
    void routeOfEquityAndYearAreChosenAmongWhatThereIs() {
        choose("change-sammanslagning-equity", "betalas tillbaka till medlemmarna");
        assertEquals(EquityRoute.RETURNED, change(Change.Merge.class).equity());
        choose("change-sammanslagning-year", "1 januari 2020");
        assertEquals(2020, change(Change.Merge.class).year());
        assertEquals("2020 · Sammanslagning", page().cards().getFirst().heading());
    }

    @Test
    void theUtilisationOfAVariantIsTypedAsPerCent() {
        model.chosen().set("alt3b");
        assertEquals("22\u00a0593\u00a0tkr", figure("contribution.parties"));
        model.submit(UTILISATION, "78");
        assertEquals(0.78, change(Change.SetUtilisation.class).utilisation().value());
        // Section 10 of the model: 78.00 % restores what the lost base grants took.
        assertEquals("17\u00a0622\u00a0tkr", figure("contribution.parties"));
        assertTrue(page().inherited().summary().contains("Länsförbund"));
    }

    @Test
    void anAddedUtilisationBeginsFromWhatThereIsSoThatNothingMoves() {
        String before = figure("contribution.parties");
        add("Utnyttjande");
        assertEquals(2, page().cards().size());
        assertEquals(before, figure("contribution.parties"));
        model.remove("utnyttjande-1");
        assertEquals(1, page().cards().size());
    }

    @Test
    void aCategoryLeavesSharedAdministrationWhenItsSavingIsEmptied() {
        model.chosen().set("alt2");
        model.submit("change-dela-adm-saving-information", "");
        assertEquals(3, change(Change.ShareAdministration.class).savings().size());
        model.submit("change-dela-adm-saving-information", "20");
        assertEquals(4, change(Change.ShareAdministration.class).savings().size());
    }

    @Test
    void aOneOffIsTypedInTheUnitShown() {
        add("Engångskostnad");
        model.submit("change-engangskostnad-1-amount", "350 tkr");
        model.submit("change-engangskostnad-1-name", "Projektledning");
        Change.OneOffCost cost = change(Change.OneOffCost.class);
        assertEquals(350_000, cost.amount().value());
        assertEquals("Projektledning", cost.name());
        assertEquals("13\u00a0033\u00a0tkr", figure("cost.activities"));
        model.submit("change-engangskostnad-1-amount", "-5");
        assertTrue(entry("change-engangskostnad-1-amount").error().contains("negativt"));
    }

    @Test
    void aFigureThatDoesNotDifferIsUnchanged() {
        model.chosen().set("alt2");
        assertEquals("oförändrat mot Som idag", page().figures().stream()
                .filter(f -> f.measure().equals("allocation.utilisation")).findFirst().orElseThrow().difference());
    }

    @Test
    void anInheritedChangeIsToldAndCanBeMadeOwnAndPutBack() {
        model.chosen().set("alt3b");
        assertTrue(page().inherited().summary().contains("En åtgärd därifrån gäller även här"));
        AlternativePage.Inherited.Line line = page().inherited().lines().getFirst();
        assertEquals("2021 · Sammanslagning", line.heading());
        assertEquals("Länsförbund", line.from());
        assertTrue(line.text().startsWith("Från 1 januari 2021 går Höglandet, Södra Vätterbygden och Finnveden samman"
                + " till Samordningsförbundet Jönköpings län"), line.text());
        String before = figure("cost.activities");
        model.changeHere("sammanslagning");
        assertEquals(List.of(), page().inherited().lines());
        assertEquals(before, figure("cost.activities"));
        model.submit(MANAGEMENT, "10");
        ChangeCard own = page().cards().stream().filter(ChangeCard::replaces).findFirst().orElseThrow();
        assertTrue(own.remarks().getFirst().startsWith("Gäller här i stället för åtgärden i Länsförbund"));
        // 19 953 tkr and a tenth of 1 821 tkr for the head of the association.
        assertEquals("20\u00a0135\u00a0tkr", figure("cost.activities"));
        model.chosen().set("alt3");
        assertEquals("13\u00a0383\u00a0tkr", figure("cost.activities"));
        model.chosen().set("alt3b");
        model.putBack("sammanslagning");
        assertEquals(before, figure("cost.activities"));
        assertEquals("Ångra: återställt en ärvd åtgärd i Fullt utnyttjande", session.undoText().get());
    }

    @Test
    void whatMakesAnAssociationIsNotRemovedUnderThoseThatActOnIt() {
        Review before = session.review().get();
        model.remove("sammanslagning");
        assertEquals(before, session.review().get());
        assertEquals("Åtgärden kan inte tas bort, för en annan åtgärd gäller förbundet som den bildar: Utnyttjande i "
                + "Fullt utnyttjande. Ta bort eller ändra den först.", page().refused());
        model.chosen().set("alt3b");
        assertEquals("", page().refused());
        model.remove("fullt-utnyttjande");
        model.chosen().set("alt3");
        model.remove("sammanslagning");
        assertEquals(List.of(), page().cards());
    }

    @Test
    void deletingWhatOthersBuildOnAsksFirstAndTellsWhatGoesAlong() {
        dialogs.answer(false);
        model.delete();
        assertEquals(4, session.review().get().alternatives().size());
        assertTrue(dialogs.questions.getFirst().startsWith("Ta bort Länsförbund? De som bygger på alternativet tas "
                + "också bort: Fullt utnyttjande."), dialogs.questions.getFirst());
        dialogs.answer(true);
        model.delete();
        assertEquals(2, session.review().get().alternatives().size());
        assertEquals("alt2", model.chosen().get());
        session.undo();
        assertEquals(4, session.review().get().alternatives().size());
    }

    @Test
    void alternativesAreAddedNamedCopiedMovedAndMadeReference() {
        model.addVariant();
        assertTrue(page().naming().isPresent());
        model.submit("alternative-short", "Halvt utnyttjande");
        model.submit("alternative-about", "Hälften av det som återstår.");
        model.submit("alternative-name", " ");
        assertFalse(page().naming().orElseThrow().name().error().isEmpty());
        model.name(false);
        assertEquals("Hälften av det som återstår.", page().about());
        assertEquals(List.of(0, 0, 0, 1, 1), page().tree().stream().map(TreeLine::depth).toList());
        model.move(-1);
        assertEquals("Halvt utnyttjande", page().tree().get(3).label());
        model.copy();
        assertEquals("Halvt utnyttjande (kopia)", page().tree().get(4).label());
        model.makeReference();
        assertTrue(page().tree().get(4).detail().contains("referens"));
        assertEquals("Ångra: gjort Halvt utnyttjande (kopia) till referens", session.undoText().get());
    }

    @Test
    void theBreakEvenOfTheMergerIsSeventyEightPerCent() {
        assertEquals("78,0\u00a0%", figure("break-even"));
        KeyFigure shown = page().figures().getLast();
        assertEquals("lika insatser; Som idag 72,8\u00a0%", shown.difference());
        model.chosen().set("alt1");
        assertTrue(page().figures().stream().noneMatch(f -> f.measure().equals("break-even")));
    }

    @Test
    void onlyWhatDiffersIsAmongTheDifferences() {
        model.differences(true);
        var table = page().differences().orElseThrow();
        assertEquals(List.of("Som idag", "Gemensam adm.", "Länsförbund", "Fullt utnyttjande"),
                table.columns().stream().map(c -> c.label()).toList());
        assertEquals(List.of("–", "–", "–", "100\u00a0%"), table.rows().getLast().cells().stream()
                .map(c -> table.text(c, session.unit().get())).toList());
        session.edit("prov", r -> r.edit().alternatives(r.alternatives().subList(0, 1)).arguments(List.of())
                .steps(List.of()).done());
        assertEquals(List.of(), page().differences().orElseThrow().rows());
    }

    @Test
    void aReviewWithoutAlternativesGetsThreeInOneStep() {
        Session empty = OpenSession.of(session.review().get().edit().alternatives(List.of())
                .reference(Optional.empty()).arguments(List.of()).steps(List.of()).done());
        AlternativesViewModel none = new AlternativesViewModel(empty, empty.derived(Calculation::of), dialogs);
        assertEquals(null, none.page().get());
        assertTrue(none.hasAssociations());
        none.delete();
        none.addStandard();
        assertEquals(3, none.page().get().tree().size());
        assertEquals("Ångra: tre nya alternativ", empty.undoText().get());
        empty.undo();
        assertEquals(null, none.page().get());
    }

    private AlternativesViewModel shownAnew(String alternative) {
        AlternativesViewModel anew = new AlternativesViewModel(session, session.calculation(), dialogs);
        anew.chosen().set(alternative);
        return anew;
    }

    private static Optional<Part.Entry> wrong(AlternativesViewModel of) {
        return of.page().get().cards().stream().flatMap(c -> c.sentence().stream())
                .filter(p -> p instanceof Part.Entry e && !e.error().isEmpty()).map(p -> (Part.Entry) p).findFirst();
    }

    @Test
    void whatIsTypedWrongIsADraftOfTheSessionAtItsAddressInTheAlternative() {
        model.chosen().set("alt3b");
        model.submit(UTILISATION, "fullt");
        assertEquals(List.of("alternatives.alt3b.changes.fullt-utnyttjande.utilisation"),
                List.copyOf(session.drafts().all().keySet()));
        assertFalse(session.canUndo().get());
        Part.Entry anew = wrong(shownAnew("alt3b")).orElseThrow();
        assertEquals("fullt", anew.text());
        assertEquals(entry(UTILISATION).error(), anew.error());
        assertEquals(Optional.empty(), wrong(shownAnew("alt3")));
        model.submit(UTILISATION, "90");
        assertEquals(Map.of(), session.drafts().all());
        assertEquals(Optional.empty(), wrong(shownAnew("alt3b")));
    }

    @Test
    void whatIsTypedWrongComesBackWithAnAlternativeThatWasDeleted() {
        model.chosen().set("alt3b");
        model.submit(UTILISATION, "fullt");
        dialogs.answer(true);
        model.delete();
        assertEquals(Map.of(), session.drafts().all());
        session.undo();
        assertEquals("fullt", wrong(shownAnew("alt3b")).orElseThrow().text());
        model.chosen().set("alt3b");
        model.restore(UTILISATION);
        assertEquals(Map.of(), session.drafts().all());
    }

    @Test
    void theTableOfDifferencesShowsWhatHoldsAndNotWhatIsTypedWrong() {
        model.chosen().set("alt3b");
        String before = new Differences(session.calculation().getValue(), session).table().toString();
        model.submit(UTILISATION, "fullt");
        assertEquals(before, new Differences(session.calculation().getValue(), session).table().toString());
    }
}
