package se.vagval.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {
    private static final Term TERM = NamedTerm.of("t");
    private final Graph graph = new Graph(8);
    private final Evaluation evaluation = Evaluation.of(graph);
    private final int zero = input(0);
    private final int two = input(2);
    private final int three = input(3);
    private final int ten = input(10);
    private final int lost = graph.missing(TERM, 0, "no figure for 2019");

    private int input(double value) {
        return graph.input(TERM, 0, value, Origin.NONE);
    }

    @Test
    void givesLeavesTheirValues() {
        assertEquals(3, evaluation.value(three));
        assertEquals(0.5, evaluation.value(graph.constant(TERM, 0, 0.5)));
        assertTrue(evaluation.isMissing(lost));
        assertFalse(evaluation.isMissing(zero));
    }

    @Test
    void worksOutEveryOperation() {
        assertEquals(12, evaluation.value(graph.sum(TERM, 0, two, ten)));
        assertEquals(15, evaluation.value(graph.sum(TERM, 0, two, three, ten)));
        assertEquals(0, evaluation.value(graph.sum(TERM, 0)));
        assertEquals(-7, evaluation.value(graph.difference(TERM, 0, three, ten)));
        assertEquals(60, evaluation.value(graph.product(TERM, 0, two, three, ten)));
        assertEquals(0.3, evaluation.value(graph.ratio(TERM, 0, three, ten)));
        assertEquals(2, evaluation.value(graph.min(TERM, 0, ten, two, three)));
        assertEquals(10, evaluation.value(graph.max(TERM, 0, two, ten, three)));
        assertEquals(10, evaluation.value(graph.choose(TERM, 0, two, three, ten, zero)));
        assertEquals(10, evaluation.value(graph.choose(TERM, 0, two, two, ten, zero)), "equal counts as at most");
        assertEquals(0, evaluation.value(graph.choose(TERM, 0, three, two, ten, zero)));
    }

    @Test
    void addsFromTheFirstToTheLast() {
        int huge = input(1e16);
        int one = input(1);
        int minusHuge = input(-1e16);
        assertEquals(0, evaluation.value(graph.sum(TERM, 0, huge, one, minusHuge)));
        assertEquals(1, evaluation.value(graph.sum(TERM, 0, huge, minusHuge, one)));
    }

    @Test
    void neverHasANegativeZero() {
        int minus = input(-1);
        int product = graph.product(TERM, 0, minus, zero);
        assertEquals(0.0, evaluation.value(product));
        assertEquals(0.0, evaluation.value(graph.ratio(TERM, 0, zero, minus)));
        assertEquals(Missing.Kind.DIVISION_BY_ZERO, evaluation.whyMissing(graph.ratio(TERM, 0, two, product)).kind());
    }

    @Test
    void aMissingOperandMakesEveryResultMissingAndItsReasonTravels() {
        int[] results = {graph.sum(TERM, 0, two, lost), graph.sum(TERM, 0, two, lost, three),
                graph.difference(TERM, 0, lost, two),
                graph.difference(TERM, 0, two, lost), graph.product(TERM, 0, zero, lost),
                graph.product(TERM, 0, lost, zero, two),
                graph.ratio(TERM, 0, lost, two), graph.ratio(TERM, 0, two, lost), graph.ratio(TERM, 0, lost, zero),
                graph.min(TERM, 0, two, lost), graph.min(TERM, 0, lost, two, three), graph.max(TERM, 0, two, lost),
                graph.max(TERM, 0, lost, two), graph.choose(TERM, 0, lost, two, two, two),
                graph.choose(TERM, 0, two, lost, two, two),
                graph.choose(TERM, 0, two, two, lost, two)};
        for (int result : results) {
            int further = graph.sum(TERM, 0, graph.product(TERM, 0, three, result), two);
            assertTrue(evaluation.isMissing(further), () -> graph.op(result) + " " + result);
            assertTrue(Double.isNaN(evaluation.value(further)));
            assertEquals(new Missing(Missing.Kind.INPUT, lost, "no figure for 2019"), evaluation.whyMissing(further));
        }
        assertEquals(new Missing(Missing.Kind.INPUT, lost, "no figure for 2019"), evaluation.whyMissing(lost));
    }

    @Test
    void aChoiceDoesNotCareAboutTheBranchNotTaken() {
        int divided = graph.ratio(TERM, 0, two, zero);
        assertEquals(2, evaluation.value(graph.choose(TERM, 0, two, three, two, lost)));
        assertEquals(3, evaluation.value(graph.choose(TERM, 0, three, two, divided, three)));
        int taken = graph.choose(TERM, 0, three, two, lost, divided);
        assertEquals(new Missing(Missing.Kind.DIVISION_BY_ZERO, divided, ""), evaluation.whyMissing(taken));
    }

    @Test
    void aRatioOverZeroIsMissing() {
        int over = graph.ratio(TERM, 0, two, zero);
        int zeros = graph.ratio(TERM, 0, zero, zero);
        int further = graph.max(TERM, 0, ten, graph.sum(TERM, 0, two, over));
        assertEquals(new Missing(Missing.Kind.DIVISION_BY_ZERO, over, ""), evaluation.whyMissing(over));
        assertEquals(new Missing(Missing.Kind.DIVISION_BY_ZERO, zeros, ""), evaluation.whyMissing(zeros));
        assertEquals(new Missing(Missing.Kind.DIVISION_BY_ZERO, over, ""), evaluation.whyMissing(further));
    }

    @Test
    void aResultTooLargeIsMissing() {
        int huge = input(1e308);
        int tiny = input(1e-308);
        int[] results = {graph.product(TERM, 0, huge, ten), graph.sum(TERM, 0, huge, huge),
                graph.sum(TERM, 0, huge, huge, input(-1e308)),
                graph.difference(TERM, 0, input(-1e308), huge), graph.ratio(TERM, 0, huge, tiny)};
        for (int result : results) {
            assertEquals(new Missing(Missing.Kind.OVERFLOW, result, ""),
                    evaluation.whyMissing(graph.min(TERM, 0, two, result)));
        }
    }

    @Test
    void onlyAMissingNodeHasAReason() {
        assertThrows(IllegalArgumentException.class, () -> evaluation.whyMissing(two));
    }

    @Test
    void namesTheOperandThatSettlesAValue() {
        assertEquals(OptionalInt.of(two), evaluation.settledBy(graph.min(TERM, 0, ten, two, three)));
        assertEquals(OptionalInt.of(ten), evaluation.settledBy(graph.max(TERM, 0, ten, two, input(10))),
                "the first of equals");
        assertEquals(OptionalInt.of(ten), evaluation.settledBy(graph.choose(TERM, 0, two, three, ten, zero)));
        assertEquals(OptionalInt.of(zero), evaluation.settledBy(graph.choose(TERM, 0, three, two, ten, zero)));
        assertEquals(OptionalInt.empty(), evaluation.settledBy(graph.sum(TERM, 0, two)));
        assertEquals(OptionalInt.empty(), evaluation.settledBy(graph.min(TERM, 0, two, lost)));
    }

    @Test
    void followsAGraphThatGrows() {
        int before = evaluation.graph().size();
        int last = two;
        for (int i = 0; i < 1_000; i++) {
            last = graph.sum(TERM, 0, last, three);
            if (i % 100 == 0) {
                assertEquals(2 + 3 * (i + 1), evaluation.value(last));
            }
        }
        assertEquals(before + 1_000, graph.size());
        assertEquals(3_002, evaluation.value(last));
    }

    @Test
    void setsAnInputAndEverythingThatRestsOnIt() {
        int sum = graph.sum(TERM, 0, two, three);
        int product = graph.product(TERM, 0, sum, ten);
        int other = graph.product(TERM, 0, three, ten);
        evaluation.set(two, 7);
        assertEquals(7, evaluation.value(two));
        assertEquals(100, evaluation.value(product));
        assertEquals(30, evaluation.value(other));
        assertEquals(2, graph.leafValue(two), "the graph keeps the value it was built with");
    }

    @Test
    void setsAnInputBeforeAnythingElseIsAsked() {
        int sum = graph.sum(TERM, 0, two, three);
        evaluation.set(three, 4);
        assertEquals(6, evaluation.value(sum));
    }

    @Test
    void setsAnInputAgainAfterTheGraphHasGrown() {
        int sum = graph.sum(TERM, 0, two, three);
        evaluation.set(two, 7);
        int later = graph.product(TERM, 0, sum, ten);
        assertEquals(100, evaluation.value(later));
        evaluation.set(two, 1);
        assertEquals(40, evaluation.value(later));
    }

    @Test
    void settingAnInputCanTakeAwayAndGiveBackAValue() {
        int ratio = graph.ratio(TERM, 0, ten, two);
        int further = graph.sum(TERM, 0, ratio, three);
        evaluation.set(two, -0.0);
        assertEquals(Missing.Kind.DIVISION_BY_ZERO, evaluation.whyMissing(further).kind());
        evaluation.set(two, 5);
        assertEquals(5, evaluation.value(further));
    }

    @Test
    void setsOnlyInputs() {
        int sum = graph.sum(TERM, 0, two, three);
        int half = graph.constant(TERM, 0, 0.5);
        assertThrows(IllegalArgumentException.class, () -> evaluation.set(sum, 1));
        assertThrows(IllegalArgumentException.class, () -> evaluation.set(half, 1));
        assertThrows(IllegalArgumentException.class, () -> evaluation.set(lost, 1));
        assertThrows(IllegalArgumentException.class, () -> evaluation.set(graph.size(), 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void setsOnlyFiniteValues(double value) {
        assertThrows(IllegalArgumentException.class, () -> evaluation.set(two, value));
        assertEquals(2, evaluation.value(two));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5, Integer.MAX_VALUE})
    void hasNoValueForANodeThatDoesNotExist(int node) {
        assertThrows(IllegalArgumentException.class, () -> evaluation.value(node));
        assertThrows(IllegalArgumentException.class, () -> evaluation.isMissing(node));
    }
}
