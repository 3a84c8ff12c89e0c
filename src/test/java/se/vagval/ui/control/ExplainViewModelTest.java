package se.vagval.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import javafx.beans.value.ObservableValue;

import org.junit.jupiter.api.Test;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.support.OpenSession;
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
        model.explain(node(measure, alternative), measure.id(), alternative);
    }

    @Test
    void aFigureOfTheTableGoesByTheTablesName() {
        explain(Measure.ALLOCATION_GRANTED, "alt3");
        assertEquals("Beviljad statlig tilldelning", figure().label());
        assertEquals("8\u00a0011\u00a0tkr", figure().value());
        assertEquals("Länsförbund, Jönköpings län, 2021", figure().place());
        assertEquals(List.of("Som idag", "Gemensam adm.", "Fullt utnyttjande"),
                figure().elsewhere().stream().map(ExplainedFigure.Line::label).toList());
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
