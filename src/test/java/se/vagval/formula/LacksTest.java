package se.vagval.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class LacksTest {
    private static final Term TERM = NamedTerm.of("t");
    private final Graph graph = new Graph(8);
    private final int one = graph.input(TERM, 0, 1, Origin.NONE);
    private final int two = graph.input(TERM, 0, 2, Origin.NONE);
    private final int first = graph.missing(TERM, 0, "the first");
    private final int second = graph.missing(TERM, 0, "the second");
    private final int third = graph.missing(TERM, 0, "the third");

    private List<Integer> lacks(int... nodes) {
        return Lacks.of(Evaluation.of(graph), IntStream.of(nodes));
    }

    @Test
    void tellsOfEveryOperandThatLacksInTheirOrder() {
        int sum = graph.sum(TERM, 0, second, one, graph.product(TERM, 0, first, second), third);
        assertEquals(List.of(second, first, third), lacks(sum));
        assertEquals(List.of(third, second, first), lacks(third, sum), "node by node, and each leaf once");
        assertEquals(List.of(), lacks(graph.sum(TERM, 0, one, two)));
        assertEquals(List.of(), lacks(graph.ratio(TERM, 0, one, graph.difference(TERM, 0, two, two))),
                "nothing is lacking where a division is by zero");
    }

    @Test
    void tellsOfTheBranchThatIsTaken() {
        assertEquals(List.of(first), lacks(graph.choose(TERM, 0, one, two, first, second)));
        assertEquals(List.of(second), lacks(graph.choose(TERM, 0, two, one, first, second)));
        assertEquals(List.of(third), lacks(graph.choose(TERM, 0, one, third, first, second)),
                "which branch is taken is not known");
    }
}
