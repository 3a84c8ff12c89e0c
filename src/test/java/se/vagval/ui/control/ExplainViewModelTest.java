package se.vagval.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.beans.value.ObservableValue;

import org.junit.jupiter.api.Test;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.ActivityPolicy;
import se.vagval.model.Figure;
import se.vagval.model.PriceIndex;
import se.vagval.statement.Cell;
import se.vagval.statement.Column;
import se.vagval.statement.Statement;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.support.Edited;
import se.vagval.support.OpenSession;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.session.Session;

class ExplainViewModelTest {
    private final Session session = OpenSession.example();
    private final ObservableValue<Calculation> calculation = session.derived(Calculation::of);
    private final ExplainViewModel model = new ExplainViewModel(calculation, session.unit());

    private int node(Measure measure, String alternative) {
        return calculation.getValue().node(measure, alternative, Subject.AREA, 2021).orElseThrow();
    }

    private ExplainedFigure figure() {
        return model.figure().get().orElseThrow();
    }

    private void explain(Measure measure, String alternative) {
        model.explain(node(measure, alternative));
    }

    @Test
    void aFigureOfTheTableGoesByTheTablesName() {
        explain(Measure.ALLOCATION_GRANTED, "alt3");
        assertEquals("Beviljad statlig tilldelning", figure().label());
        assertEquals("8\u00a0011\u00a0tkr", figure().value());
        assertEquals("Länsförbund, Jönköpings län, 2021", figure().place());
        assertEquals(List.of("Som idag", "Gemensam adm.", "Fullt utnyttjande"),
                figure().elsewhere().stream().map(ExplainedFigure.Elsewhere::label).toList());
        assertEquals("8\u00a0811\u00a0tkr", figure().elsewhere().getFirst().value());
        assertFalse(figure().source().isEmpty());
        assertFalse(figure().usedIn().isEmpty());
    }

    @Test
    void theFormulaIsWrittenWithItsValues() {
        explain(Measure.ALLOCATION_GRANTED, "alt3");
        assertEquals("16\u00a0022\u00a0tkr × 50,0\u00a0%", figure().withValues());
        explain(Measure.REVENUE, "alt1");
        assertTrue(figure().withValues().contains(" + "), figure().withValues());
    }

    @Test
    void itIsFollowedDownToWhatWasTypedInAndBack() {
        explain(Measure.CONTRIBUTION_PARTIES, "alt1");
        String first = figure().label();
        int steps = 0;
        while (!figure().operands().isEmpty()) {
            model.follow(figure().operands().getFirst().node());
            steps++;
        }
        assertTrue(steps > 2);
        assertEquals("", figure().withValues());
        while (model.canGoBack().get()) {
            model.back();
            steps--;
        }
        assertEquals(0, steps);
        assertEquals(first, figure().label());
    }

    @Test
    void itStaysOnItsFigureWhenTheReviewIsEdited() {
        explain(Measure.CONTRIBUTION_PARTIES, "alt3");
        model.follow(figure().operands().getFirst().node());
        session.edit("tagit bort sammanslagningen",
                r -> r.edit().alternative("alt3b", a -> a.withChanges(List.of()))
                        .alternative("alt3", a -> a.withChanges(List.of())).done());
        model.back();
        assertEquals("17\u00a0622\u00a0tkr", figure().value());
        session.undo();
        assertEquals("16\u00a0022\u00a0tkr", figure().value());
    }

    @Test
    void aDifferenceShowsItsSignAndBothSides() {
        Calculation now = calculation.getValue();
        model.explain(now.difference(node(Measure.CONTRIBUTION_PARTIES, "alt3"),
                node(Measure.CONTRIBUTION_PARTIES, "alt1")));
        assertEquals("\u22121\u00a0600\u00a0tkr", figure().value());
        assertEquals(List.of("16\u00a0022\u00a0tkr", "17\u00a0622\u00a0tkr"),
                figure().operands().stream().map(ExplainedFigure.Line::value).toList());
        session.edit("bytt ordning", r -> r.edit().alternatives(r.alternatives().reversed()).done());
        assertEquals("\u22121\u00a0600\u00a0tkr", figure().value());
    }

    private ExplainedFigure of(Measure measure, String alternative, Subject subject, int year) {
        model.explain(calculation.getValue().node(measure, alternative, subject, year).orElseThrow());
        return figure();
    }

    @Test
    void aFigureThatIsAnotherKeepsItsOwnNameAndSaysWhichItIs() {
        ExplainedFigure opening = of(Measure.EQUITY_OPENING, "alt1", Subject.association("hoglandet"), 2021);
        assertEquals("Eget kapital vid årets början", opening.label());
        assertEquals("Som idag, Höglandet, 2021", opening.place());
        assertEquals("Samma som Eget kapital, Höglandet, 2020", opening.sameAs().orElseThrow().label());
        assertEquals(List.of("Eget kapital vid årets början", "Årets resultat"),
                opening.operands().stream().map(ExplainedFigure.Line::label).toList());
        assertEquals("2020", opening.operands().getLast().detail());
        assertFalse(opening.usedIn().isEmpty());
        model.follow(opening.sameAs().orElseThrow().node());
        assertEquals("Eget kapital", figure().label());
        assertEquals("Som idag, Höglandet, 2020", figure().place());
        assertTrue(figure().sameAs().isEmpty());
    }

    @Test
    void theStatesContributionIsTheGrantUnderItsOwnName() {
        ExplainedFigure state = of(Measure.CONTRIBUTION_STATE, "alt3", Subject.STATE, 2022);
        assertEquals("Länsförbund, Staten, 2022", state.place());
        assertEquals(Measure.CONTRIBUTION_STATE.label(), state.label());
        assertTrue(state.sameAs().orElseThrow().label().startsWith("Samma som "), state.toString());
    }

    @Test
    void aPlanWithoutIndexIsStillTheActivitiesOfItsOwnYear() {
        session.edit("planerade insatser",
                r -> r.edit().association("finnveden", a -> new Edited(a).policy(
                        new ActivityPolicy.Planned(Optional.of(Figure.of(5_000_000)), PriceIndex.NONE)).done()).done());
        ExplainedFigure planned = of(Measure.COST_ACTIVITIES, "alt1", Subject.association("finnveden"), 2023);
        assertEquals("Som idag, Finnveden, 2023", planned.place());
        assertEquals(Measure.COST_ACTIVITIES.label(), planned.label());
        assertEquals("Samma som Planerade insatser, Finnveden, 2019", planned.sameAs().orElseThrow().label());
        ExplainedFigure cost = of(Measure.COST, "alt1", Subject.association("finnveden"), 2023);
        assertEquals("", cost.operands().get(1).detail(), "the operand is of the year asked for");
        assertEquals(Measure.COST_ACTIVITIES.label(), cost.operands().get(1).label());
    }

    @Test
    void whatIsTheSameAsANumberOfTheFormulaSaysNothingMore() {
        ExplainedFigure none = of(Measure.COST_ONEOFF, "alt1", Subject.association("finnveden"), 2022);
        assertEquals("Som idag, Finnveden, 2022", none.place());
        assertEquals(Measure.COST_ONEOFF.label(), none.label());
        assertTrue(none.sameAs().isEmpty());
        assertEquals("0\u00a0tkr", none.value());
    }

    @Test
    void whatAFigureIsTheSameAsIsFoundAgainAfterAnEdit() {
        ExplainedFigure seats = of(Measure.COST_MANAGEMENT, "alt1", Subject.association("hoglandet"), 2021);
        model.follow(seats.sameAs().orElseThrow().node());
        String label = figure().label();
        session.edit("bytt ordning", r -> r.edit().alternatives(r.alternatives().reversed()).done());
        assertEquals(label, figure().label());
    }

    private List<Statement> statements() {
        Calculation now = calculation.getValue();
        return Statements.of(now, View.of(now, MoneyUnit.TKR)).calculated();
    }

    private static IntStream nodes(Statement statement) {
        return statement.rows().stream().flatMap(r -> r.cells().stream()).filter(Cell.Number.class::isInstance)
                .mapToInt(c -> ((Cell.Number) c).node());
    }

    @Test
    void noFigureOfATableIsANumberOfTheFormulaOrListsOne() {
        for (Statement statement : statements()) {
            nodes(statement).forEach(node -> {
                model.explain(node);
                assertFalse(figure().label().contains("Tal i formeln"), statement.id() + ": " + figure());
                assertTrue(figure().operands().stream().noneMatch(o -> o.label().contains("Tal i formeln")),
                        statement.id() + ": " + figure());
            });
        }
    }

    @Test
    void aSumOverTheYearsIsHeadedByItsAlternativeAndAllItsYears() {
        Statement horizon = statements().stream().filter(s -> s.id().equals("horizon")).findFirst().orElseThrow();
        nodes(horizon).forEach(node -> {
            model.explain(node);
            assertFalse(figure().place().startsWith("Idag"), figure().toString());
            assertTrue(figure().place().endsWith(", 2020–2024"), figure().place());
        });
        model.explain(((Cell.Number) horizon.row("sum.cost.activities").orElseThrow().cells().getFirst()).node());
        assertEquals("Summa över åren: Skillnad: Insatser", figure().label());
        assertEquals(5, figure().operands().size());
    }

    @Test
    void aSumOverTheYearsIsFoundAgainAfterAnEdit() {
        for (String row : List.of("sum.cost.activities", "present.cost.activities")) {
            Statement horizon = statements().stream().filter(s -> s.id().equals("horizon")).findFirst().orElseThrow();
            int column = horizon.columns().stream().map(Column::key).toList().indexOf("alt3");
            model.explain(((Cell.Number) horizon.row(row).orElseThrow().cells().get(column)).node());
            String label = figure().label();
            String value = figure().value();
            session.edit("tagit bort sammanslagningen",
                    r -> r.edit().alternative("alt3b", a -> a.withChanges(List.of()))
                            .alternative("alt3", a -> a.withChanges(List.of())).done());
            assertEquals(label, figure().label());
            assertEquals("oförändrat", figure().value());
            session.undo();
            assertEquals(value, figure().value());
        }
    }

    @Test
    void aDifferenceThatIsNothingIsUnchanged() {
        Calculation now = calculation.getValue();
        model.explain(now.difference(node(Measure.ALLOCATION_UTILISATION, "alt2"),
                node(Measure.ALLOCATION_UTILISATION, "alt1")));
        assertEquals("oförändrat", figure().value());
    }

    @Test
    void theSameFigureOfAnotherAlternativeStandsBeside() {
        explain(Measure.REVENUE, "alt1");
        assertTrue(figure().beside().isEmpty());
        model.beside("alt3");
        ExplainedFigure.Beside beside = figure().beside().orElseThrow();
        assertEquals("Som idag", beside.here());
        assertEquals("Länsförbund", beside.there());
        assertEquals(figure().elsewhere().stream().filter(e -> e.alternative().equals("alt3")).findFirst()
                .orElseThrow().value(), beside.value());
        assertTrue(beside.difference().startsWith("\u2212"), beside.difference());
        assertTrue(beside.operands().stream().anyMatch(p -> p.there().isEmpty()), "of an association that is merged");
        assertTrue(beside.operands().stream().anyMatch(p -> p.here().isEmpty()), "of the one it is merged into");
        explain(Measure.ALLOCATION_UTILISATION, "alt1");
        assertEquals(List.of("Beviljad statlig tilldelning", "Möjlig statlig tilldelning"),
                figure().beside().orElseThrow().operands().stream()
                        .filter(p -> p.here().isPresent() && p.there().isPresent())
                        .map(ExplainedFigure.Paired::label).toList());
        explain(Measure.COST, "alt2");
        assertEquals("alt3", figure().beside().orElseThrow().alternative(), "the choice stays");
        explain(Measure.COST, "alt3");
        assertTrue(figure().beside().isEmpty(), "nothing stands beside itself");
        model.beside("");
        explain(Measure.COST, "alt2");
        assertTrue(figure().beside().isEmpty());
    }

    @Test
    void aDifferenceIsComparedWithTheOtherAlternativesDifferenceFromTheSameReference() {
        Calculation now = calculation.getValue();
        model.explain(now.difference(node(Measure.CONTRIBUTION_PARTIES, "alt2"),
                node(Measure.CONTRIBUTION_PARTIES, "alt1")));
        assertEquals(List.of("alt3", "alt3b"),
                figure().elsewhere().stream().map(ExplainedFigure.Elsewhere::alternative).toList());
        assertEquals("\u22121\u00a0600\u00a0tkr", figure().elsewhere().getFirst().value());
    }

    @Test
    void theWayIsNamedAndAnyStepOfItCanBeGoneBackTo() {
        explain(Measure.CONTRIBUTION_PARTIES, "alt1");
        model.follow(figure().operands().getFirst().node());
        String second = figure().label();
        model.follow(figure().operands().getFirst().node());
        assertEquals(List.of("Från parterna", second), model.trail().get());
        model.backTo(0);
        assertEquals("Från parterna", figure().label());
        assertEquals(List.of(), model.trail().get());
        assertFalse(model.canGoBack().get());
    }

    @Test
    void everyStepOnTheWayToAnAssociationsUseHasANameOfItsOwn() {
        ExplainedFigure use = of(Measure.ALLOCATION_USE, "", Subject.association("hoglandet"), 2019);
        int steps = 0;
        while (!use.operands().isEmpty()) {
            String label = use.label();
            assertTrue(use.operands().stream().noneMatch(o -> o.label().equals(label)), use.toString());
            model.follow(use.operands().getLast().node());
            use = figure();
            steps++;
        }
        assertTrue(steps > 2, "the branch taken is followed");
    }

    @Test
    void theSumOfWeightsIsANumberAndNotAShare() {
        ExplainedFigure weight = of(Measure.WEIGHT, "", Subject.municipality("0682"), 2019);
        assertEquals("Summan av medlemmarnas vikter", weight.operands().getLast().label());
        assertFalse(weight.operands().getLast().value().contains("%"), weight.operands().getLast().value());
    }

    @Test
    void everyFigureThereIsCanBeExplained() {
        Calculation now = calculation.getValue();
        for (int node = 0; node < now.graph().size(); node += 7) {
            model.explain(node);
            assertFalse(figure().label().isEmpty());
            assertFalse(figure().value().contains("NaN"), figure().toString());
            boolean missing = now.evaluation().isMissing(node);
            assertEquals(missing, !figure().missing().isEmpty(), figure().toString());
        }
    }
}
