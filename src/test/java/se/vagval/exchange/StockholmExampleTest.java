package se.vagval.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import se.vagval.model.Argument;
import se.vagval.model.Change;
import se.vagval.model.Mark;
import se.vagval.model.OrganKind;
import se.vagval.model.Review;
import se.vagval.model.Step;
import se.vagval.model.YearFigure;

/** The bundled example against Stockholm's utlåtande 2016:13. */
class StockholmExampleTest {
    private static final Review REVIEW = Examples.open("stockholm");
    private static final Change.Start START = (Change.Start) REVIEW.alternative("bilda").orElseThrow().changes()
            .getFirst();

    /** Ärendet: 8,0 mnkr 2016 and 16,0 mnkr 2017. */
    @Test
    void statesTheBudgetOfTheFirstTwoYears() {
        assertEquals(List.of(8_000_000.0, 16_000_000.0), START.totals().stream().map(t -> t.figure().value()).toList());
        assertEquals(List.of(2016, 2017), START.totals().stream().map(YearFigure::year).toList());
        assertTrue(START.totals().stream().allMatch(t -> t.figure().provenance().mark() == Mark.STATED));
        assertEquals(2015, REVIEW.commission().baseYear());
        assertEquals(List.of(), REVIEW.associations());
    }

    /** Finansiering: 50 and 30 per cent; 15–20 per cent from 2018 on is a target, so that one of them is assumed. */
    @Test
    void statesTheSharesOfAdministration() {
        assertEquals(List.of(0.5, 0.3, 0.2, 0.2, 0.2),
                START.administration().stream().map(t -> t.figure().value()).toList());
        assertEquals(List.of(Mark.STATED, Mark.STATED, Mark.ASSUMPTION, Mark.ASSUMPTION, Mark.ASSUMPTION),
                START.administration().stream().map(t -> t.figure().provenance().mark()).toList());
    }

    @Test
    void assumesTheCitysAllocationFromTheFrameAndItsInhabitants() {
        double workingAge = REVIEW.municipalities().getFirst().workingAge().orElseThrow().value();
        double assumed = REVIEW.municipalities().getFirst().variableAllocation().orElseThrow().value();
        assertEquals((339e6 - 84 * 400_000) * workingAge / 6_152_410, assumed, 500);
        assertEquals(Mark.ASSUMPTION, REVIEW.municipalities().getFirst().variableAllocation().orElseThrow()
                .provenance().mark());
    }

    @Test
    void hasTheSevenPointsOfTheDecisionBeforeTheAssociationIsThere() {
        List<String> points = REVIEW.steps().stream().map(Step::id).filter(id -> id.startsWith("punkt-")).toList();
        assertEquals(IntStream.rangeClosed(1, 7).mapToObj(n -> "punkt-" + n).toList(), points);
        assertEquals(points, REVIEW.steps().getLast().after());
    }

    @Test
    void hasTheFiveClustersUnderOneBoard() {
        assertEquals(5, REVIEW.organs().stream().filter(o -> o.kind() == OrganKind.LOCAL).count());
        assertEquals(1, REVIEW.organs().stream().filter(o -> o.kind() == OrganKind.BOARD).count());
        assertTrue(REVIEW.organs().stream().allMatch(o -> o.association().equals("stockholm")));
    }

    /** Four were asked; the offices' own remarks are kept apart from what was answered. */
    @Test
    void hasTheViewsOfThoseWhoWereAskedByRole() {
        assertEquals(3, REVIEW.arguments().stream().map(a -> a.provenance().source())
                .filter(s -> s.contains("stadsdel")).collect(Collectors.toSet()).size());
        assertTrue(REVIEW.arguments().stream().anyMatch(a -> a.role().equals("stadsledningskontoret")));
        assertTrue(REVIEW.arguments().stream().filter(Argument::comment)
                .allMatch(a -> a.role().equals("arbetsmarknadsförvaltningen")));
        assertTrue(REVIEW.arguments().stream().anyMatch(a -> a.stance() == Argument.Stance.AGAINST
                && a.text().contains("för låga")));
    }
}
