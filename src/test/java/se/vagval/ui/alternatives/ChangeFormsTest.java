package se.vagval.ui.alternatives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.ActivityPolicy;
import se.vagval.model.Change;
import se.vagval.model.Mark;
import se.vagval.model.Review;
import se.vagval.model.SplitBasis;
import se.vagval.support.OpenSession;
import se.vagval.support.TestDialogs;
import se.vagval.ui.session.Session;

/** Every kind of change: made so that nothing moves, and each of its parts changed by its control. */
class ChangeFormsTest {
    private final Session session = OpenSession.example();
    private final AlternativesViewModel model = new AlternativesViewModel(session, session.derived(Calculation::of),
            new TestDialogs());

    @BeforeEach
    void chooseToday() {
        model.chosen().set("alt1");
    }

    private AlternativePage page() {
        return model.page().get();
    }

    private void add(String kind) {
        model.choose(page().additions().stream().flatMap(g -> g.options().stream()).filter(o -> o.label().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind)));
    }

    private Stream<Part> parts() {
        return page().cards().stream()
                .flatMap(c -> Stream.concat(Stream.of(c.sentence()), c.lines().stream())).flatMap(List::stream);
    }

    private Part.Choice choice(String id) {
        return parts().filter(Part.Choice.class::isInstance).map(Part.Choice.class::cast)
                .filter(c -> c.id().equals("change-" + id)).findFirst().orElseThrow(() -> new AssertionError(id));
    }

    private Part.Entry entry(String id) {
        return parts().filter(Part.Entry.class::isInstance).map(Part.Entry.class::cast)
                .filter(c -> c.id().equals("change-" + id)).findFirst().orElseThrow(() -> new AssertionError(id));
    }

    private Part.Several several(String id) {
        return parts().filter(Part.Several.class::isInstance).map(Part.Several.class::cast)
                .filter(c -> c.id().equals("change-" + id)).findFirst().orElseThrow(() -> new AssertionError(id));
    }

    private void choose(String id, String label) {
        model.choose(choice(id).options().stream().filter(o -> o.label().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(label + " in " + choice(id).options())));
    }

    private void type(String id, String words) {
        model.submit("change-" + id, words);
        assertEquals("", entry(id).error());
    }

    private <T extends Change> T change(Class<T> kind) {
        Review review = session.review().get();
        return review.alternative(model.chosen().get()).orElseThrow().changes().stream().filter(kind::isInstance)
                .map(kind::cast).findFirst().orElseThrow();
    }

    private String sentence() {
        return page().cards().stream().map(c -> Sentences.told(c.sentence())).collect(Collectors.joining("\n"));
    }

    private List<Double> results() {
        Calculation now = Calculation.of(session.review().get());
        return now.years().stream().skip(1).flatMap(year -> Stream.of(Measure.CONTRIBUTION_PARTIES,
                Measure.COST_ADMINISTRATION, Measure.COST_ACTIVITIES, Measure.EQUITY, Measure.REVENUE)
                .map(m -> now.value(m, "alt1", Subject.AREA, year).orElseThrow())).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Samordnad administration", "Utnyttjande", "Angiven budget", "Tak för en parts bidrag",
            "Kommunernas fördelning", "Kostnadsrad", "Intäktsrad", "Engångskostnad", "Insatsernas storlek"})
    void aNewChangeMovesNothingUntilSomethingIsTyped(String kind) {
        List<Double> before = results();
        add(kind);
        assertEquals(1, page().cards().size());
        List<Double> after = results();
        for (int i = 0; i < before.size(); i++) {
            assertEquals(before.get(i), after.get(i), 1e-6 * Math.abs(before.get(i)), kind + " " + i);
        }
        session.undo();
        assertEquals(0, page().cards().size());
    }

    @Test
    void theMenuHasAllKindsThatAreCounted() {
        Set<String> labels = page().additions().stream().flatMap(g -> g.options().stream()).map(Part.Option::label)
                .collect(Collectors.toSet());
        assertEquals(Set.of("Nytt förbund", "Anslutning", "Utträde", "Delning", "Samordnad administration",
                "Sammanslagning", "Utnyttjande", "Angiven budget",
                "Tak för en parts bidrag", "Kommunernas fördelning", "Kostnadsrad", "Intäktsrad", "Rad som upphör",
                "Engångskostnad", "Insatsernas storlek"), labels);
    }

    @Test
    void sharedAdministrationIsOneSentence() {
        add("Samordnad administration");
        model.submit("change-dela-adm-1-categories", "accounting");
        type("dela-adm-1-saving", "10");
        choose("dela-adm-1-year", "1 januari 2022");
        assertEquals("Från 1 januari 2022 delar Höglandet, Södra Vätterbygden och Finnveden på ekonomi och lön; "
                + "besparing 10\u00a0%. Kostnaden fördelas efter dagens kostnad.", sentence());
        model.submit("change-dela-adm-1-associations", "hoglandet\nfinnveden");
        assertEquals(List.of("hoglandet", "finnveden"), change(Change.ShareAdministration.class).associations());
        model.submit("change-dela-adm-1-associations", "hoglandet");
        assertTrue(several("dela-adm-1-associations").error().contains("Minst två"));
        assertEquals(List.of("hoglandet", "finnveden"), change(Change.ShareAdministration.class).associations());
    }

    @Test
    void aMergerCanHaveLinesOfItsOwnThatBeginAsTodays() {
        add("Sammanslagning");
        List<Double> summed = results();
        choose("sammanslagning-1-administration", "egna rader");
        List<Double> own = results();
        for (int i = 0; i < summed.size(); i++) {
            assertEquals(summed.get(i), own.get(i), 1e-6 * Math.abs(summed.get(i)));
        }
        assertTrue(page().cards().getFirst().savings().isEmpty());
        type("sammanslagning-1-hoglandet.styrelse-quantity", "16");
        assertEquals(16, change(Change.Merge.class).lines().stream().filter(l -> l.id().equals("hoglandet.styrelse"))
                .findFirst().orElseThrow().quantity().value());
        int lines = change(Change.Merge.class).lines().size();
        model.choose(page().cards().getFirst().options().getFirst());
        assertEquals(lines + 1, change(Change.Merge.class).lines().size());
        model.choose(page().cards().getFirst().options().getLast());
        assertEquals(lines, change(Change.Merge.class).lines().size());
        choose("sammanslagning-1-number", "det som Höglandet har");
        assertEquals(Optional.of("hoglandet"), change(Change.Merge.class).keptNumber());
        model.submit("change-sammanslagning-1-associations", "sodra-vatterbygden\nfinnveden");
        assertEquals(Optional.empty(), change(Change.Merge.class).keptNumber());
        type("sammanslagning-1-name", "Samordningsförbundet Väst");
        assertEquals("Samordningsförbundet Väst", change(Change.Merge.class).target().name());
    }

    @Test
    void aCostLineStandsInThePlaceOfAnotherAndBeginsAsIt() {
        add("Kostnadsrad");
        choose("kostnad-1-instead", "ersätter Styrelse");
        assertEquals("styrelse", change(Change.PutCostLine.class).line().id());
        assertEquals(9, change(Change.PutCostLine.class).line().quantity().value());
        type("kostnad-1-quantity", "10,5");
        type("kostnad-1-unit", "12,5 tkr");
        choose("kostnad-1-index", "är oförändrat");
        choose("kostnad-1-category", "revision");
        assertEquals("Från 1 januari 2021 kostar Styrelse i Höglandet 10,5 × 12\u00a0500\u00a0kr om året i basårets "
                + "penningvärde, som revision; beloppet är oförändrat. Raden ersätter Styrelse.", sentence());
        choose("kostnad-1-instead", "är ny");
        assertEquals("kostnad-1", change(Change.PutCostLine.class).line().id());
        choose("kostnad-1-association", "Finnveden");
        assertEquals("finnveden", change(Change.PutCostLine.class).association());
        model.submit("change-kostnad-1-quantity", "\u22122");
        assertTrue(entry("kostnad-1-quantity").error().contains("negativt"));
    }

    @Test
    void aRevenueAndAnEndedLine() {
        add("Intäktsrad");
        type("intakt-1-unit", "100");
        type("intakt-1-name", "Bidrag från socialfonden");
        assertEquals(100_000, change(Change.PutRevenueLine.class).line().unitAmount().value());
        add("Rad som upphör");
        choose("avslut-1-line", "Information och webb");
        assertEquals("information", change(Change.EndLine.class).line());
        assertTrue(sentence().contains("upphör Information och webb i Höglandet."), sentence());
    }

    @Test
    void aOneOffIsBorneByAnybody() {
        add("Engångskostnad");
        choose("engangskostnad-1-bearer", "Region Jönköpings län");
        choose("engangskostnad-1-year", "2023");
        type("engangskostnad-1-amount", "350");
        assertEquals("Engångskostnad kostar 350\u00a0tkr år 2023 och bärs av Region Jönköpings län.", sentence());
    }

    @Test
    void aCeilingIsSetAndLifted() {
        add("Tak för en parts bidrag");
        choose("tak-1-party", "kommunerna tillsammans");
        type("tak-1-ceiling", "1 500");
        assertEquals(1_500_000, change(Change.ChangeCeiling.class).ceiling().orElseThrow().value());
        type("tak-1-ceiling", "");
        assertEquals(Optional.empty(), change(Change.ChangeCeiling.class).ceiling());
        type("tak-1-ceiling", "900");
        assertTrue(sentence().startsWith("Från 1 januari 2021 erbjuder kommunerna tillsammans i Höglandet högst 900"));
    }

    @Test
    void statedSharesAreTakenTogetherWhenTheyMakeAHundred() {
        add("Kommunernas fördelning");
        choose("nyckel-1-basis", "efter angivna andelar");
        var before = change(Change.ChangeSplitKey.class).key();
        assertEquals(SplitBasis.STATED, before.basis());
        assertEquals(1, before.shares().values().stream().mapToDouble(f -> f.value()).sum(), 1e-9);
        double aneby = before.shares().get("0604").value();
        double vetlanda = before.shares().get("0685").value();
        model.submit("change-nyckel-1-share-0604", "10 %");
        assertTrue(entry("nyckel-1-share-0604").error().contains("100 %"), entry("nyckel-1-share-0604").error());
        assertEquals("10 %", entry("nyckel-1-share-0604").text());
        assertEquals(before, change(Change.ChangeSplitKey.class).key());
        type("nyckel-1-share-0685", Controls.percent(vetlanda - (0.1 - aneby)));
        assertEquals(0.1, change(Change.ChangeSplitKey.class).key().shares().get("0604").value(), 1e-12);
        assertEquals("", entry("nyckel-1-share-0604").error());
        session.undo();
        assertEquals(before, change(Change.ChangeSplitKey.class).key());
    }

    @Test
    void activitiesArePlannedOrGlideTowardATarget() {
        add("Insatsernas storlek");
        choose("insatser-1-policy", "planerade");
        type("insatser-1-planned", "5 000");
        assertEquals(5_000_000, ((ActivityPolicy.Planned) change(Change.ChangePolicy.class).policy()).amount()
                .orElseThrow().value());
        choose("insatser-1-index", "är oförändrat");
        type("insatser-1-planned", "");
        assertTrue(sentence().contains("planerade: samma som basåret om året; beloppet är oförändrat."), sentence());
        choose("insatser-1-policy", "det som blir kvar och ett uttag ur eget kapital");
        type("insatser-1-target", "15");
        choose("insatser-1-last", "2023");
        assertTrue(sentence().contains("eget kapital ska vara 15\u00a0% av intäkterna vid slutet av 2023."),
                sentence());
    }

    @Test
    void sourcesMarksAndNotesAreTypedForEachFigure() {
        add("Angiven budget");
        assertTrue(page().cards().getFirst().assumed());
        model.unfold("budget-1");
        Details details = page().cards().getFirst().details().orElseThrow();
        assertEquals("Bidrag tillsammans: 6\u00a0410\u00a0tkr", details.lines().getFirst().name());
        model.submit(details.note().id(), "Beslutad i november");
        model.submit("change-budget-1-total-source", "Budget 2021");
        model.choose(page().cards().getFirst().details().orElseThrow().lines().getFirst().mark().options().getFirst());
        model.submit("change-budget-1-total-figurenote", "Styrelsen 2020-11-20");
        Change.StateBudget budget = change(Change.StateBudget.class);
        assertEquals("Beslutad i november", budget.note());
        assertEquals("Budget 2021", budget.total().provenance().source());
        assertEquals(Mark.STATED, budget.total().provenance().mark());
        assertEquals("Styrelsen 2020-11-20", budget.total().provenance().note());
        assertFalse(page().cards().getFirst().assumed());
        // What is typed over it is the investigator's own, and the source is still told.
        type("budget-1-total", "7 000");
        assertEquals(Mark.ASSUMPTION, change(Change.StateBudget.class).total().provenance().mark());
        assertEquals("Budget 2021", change(Change.StateBudget.class).total().provenance().source());
        assertEquals("Styrelsen 2020-11-20 Ändrad från 6\u00a0410\u00a0000\u00a0kr.",
                change(Change.StateBudget.class).total().provenance().note());
    }

    @Test
    void everyPartIsOneStepToUndoWithWordsOfItsOwn() {
        add("Utnyttjande");
        assertEquals("Ångra: lagt till utnyttjande i Som idag", session.undoText().get());
        type("utnyttjande-1-utilisation", "90");
        assertEquals("Ångra: ändrat utnyttjande i Som idag: 80\u00a0% → 90\u00a0%", session.undoText().get());
        choose("utnyttjande-1-association", "Finnveden");
        assertEquals("Ångra: ändrat förbund i Som idag", session.undoText().get());
        session.undo();
        session.undo();
        session.undo();
        assertEquals(0, page().cards().size());
        assertFalse(session.canUndo().get());
    }
}
