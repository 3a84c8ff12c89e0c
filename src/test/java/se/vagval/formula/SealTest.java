package se.vagval.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** While several threads may read a graph it does not grow, and no value is left to be worked out by the first that asks. */
class SealTest {
    private static final Term TERM = NamedTerm.of("t");
    private final Graph graph = new Graph(8);
    private final Evaluation evaluation = Evaluation.of(graph);
    private final int two = graph.input(TERM, 0, 2, Origin.NONE);
    private final int sum = graph.sum(TERM, 0, two, two);

    @Test
    void nothingCanBeAddedUntilItIsClosedAndWhatIsThereStays() {
        try (Seal _ = evaluation.seal()) {
            assertThrows(IllegalStateException.class, () -> graph.sum(TERM, 0, two, sum));
            assertThrows(IllegalStateException.class, () -> graph.input(TERM, 0, 3, Origin.NONE));
            assertEquals(2, graph.size());
            assertEquals(4, evaluation.value(sum));
        }
        assertEquals(6, evaluation.value(graph.sum(TERM, 0, two, sum)));
        assertEquals(3, graph.leafValue(graph.input(TERM, 0, 3, Origin.NONE)), "a leaf refused has left no trace");
    }

    @Test
    void oneWithinAnotherOpensNothing() {
        try (Seal _ = evaluation.seal()) {
            evaluation.seal().close();
            assertThrows(IllegalStateException.class, () -> graph.sum(TERM, 0, two, sum));
        }
    }
}
