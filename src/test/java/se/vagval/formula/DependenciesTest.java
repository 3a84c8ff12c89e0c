package se.vagval.formula;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DependenciesTest {
    private static final Term TERM = NamedTerm.of("t");
    private final Graph graph = new Graph(8);
    private final Dependencies dependencies = Dependencies.of(graph);
    private final int a = graph.input(TERM, 0, 1, Origin.NONE);
    private final int half = graph.constant(TERM, 0, 0.5);
    private final int lost = graph.missing(TERM, 0, "lost");
    private final int product = graph.product(TERM, 0, a, half);
    private final int square = graph.product(TERM, 0, product, product);
    private final int sum = graph.sum(TERM, 0, square, a, lost);

    @Test
    void tellsWhereANodeIsUsedDirectly() {
        assertArrayEquals(new int[]{product, sum}, dependencies.usedBy(a));
        assertArrayEquals(new int[]{square}, dependencies.usedBy(product), "once, though it is used twice");
        assertArrayEquals(new int[0], dependencies.usedBy(sum));
    }

    @Test
    void tellsAllThatANodeAffects() {
        assertArrayEquals(new int[]{product, square, sum}, dependencies.affectedBy(a));
        assertArrayEquals(new int[]{square, sum}, dependencies.affectedBy(product));
        assertArrayEquals(new int[]{sum}, dependencies.affectedBy(lost));
        assertArrayEquals(new int[0], dependencies.affectedBy(sum));
    }

    @Test
    void tellsAllThatANodeRestsOn() {
        assertArrayEquals(new int[]{a, half, lost}, dependencies.inputsOf(sum));
        assertArrayEquals(new int[]{a, half}, dependencies.inputsOf(square));
        assertArrayEquals(new int[]{a}, dependencies.inputsOf(a));
        assertArrayEquals(new int[]{a, half, product, square}, dependencies.restsOn(square));
    }

    @Test
    void followsTheGraphAsItGrows() {
        assertArrayEquals(new int[0], dependencies.usedBy(sum));
        int later = graph.min(TERM, 0, sum, a);
        assertArrayEquals(new int[]{later}, dependencies.usedBy(sum));
        assertArrayEquals(new int[]{product, square, sum, later}, dependencies.affectedBy(a));
    }

    @Test
    void refusesNodesThatDoNotExist() {
        assertThrows(IllegalArgumentException.class, () -> dependencies.usedBy(6));
        assertThrows(IllegalArgumentException.class, () -> dependencies.affectedBy(-1));
        assertThrows(IllegalArgumentException.class, () -> dependencies.inputsOf(6));
    }

    @Test
    void bothWaysTellTheSame() {
        for (int seed = 0; seed < 50; seed++) {
            Graph random = RandomGraphs.draw(new Random(seed), 100);
            Dependencies found = Dependencies.of(random);
            boolean[][] rests = reach(random);
            for (int node = 0; node < random.size(); node++) {
                int at = node;
                assertArrayEquals(all(random, other -> other != at && rests[other][at]), found.affectedBy(node));
                assertArrayEquals(all(random, other -> rests[at][other]), found.restsOn(node));
                assertArrayEquals(all(random, other -> rests[at][other] && random.op(other).isLeaf()),
                        found.inputsOf(node));
            }
        }
    }

    private static int[] all(Graph graph, IntPredicate which) {
        return IntStream.range(0, graph.size()).filter(which).toArray();
    }

    /** For each node, every node it rests on, itself among them. */
    private static boolean[][] reach(Graph graph) {
        boolean[][] rests = new boolean[graph.size()][graph.size()];
        for (int node = 0; node < graph.size(); node++) {
            rests[node][node] = true;
            for (int i = 0; i < graph.operandCount(node); i++) {
                for (int below = 0; below < node; below++) {
                    rests[node][below] |= rests[graph.operand(node, i)][below];
                }
            }
        }
        return rests;
    }
}
