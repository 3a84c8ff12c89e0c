package se.vagval.formula;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class ConesTest {
    private static final Term TERM = NamedTerm.of("t");
    private final Graph graph = new Graph(8);
    private final int a = graph.input(TERM, 0, 1, Origin.NONE);
    private final int b = graph.input(TERM, 0, 2, Origin.NONE);
    private final int sum = graph.sum(TERM, 0, a, b);
    private final int square = graph.product(TERM, 0, sum, sum);

    @Test
    void keepsWhatItHasFound() {
        Cones cones = new Cones(graph, 4);
        int[] first = cones.above(a);
        cones.above(b);
        assertArrayEquals(new int[]{sum, square}, first);
        assertSame(first, cones.above(a));
    }

    @Test
    void forgetsWhenTooMuchIsKept() {
        Cones cones = new Cones(graph, 3);
        int[] first = cones.above(a);
        assertArrayEquals(new int[]{sum, square}, cones.above(b));
        assertNotSame(first, cones.above(a));
        assertArrayEquals(first, cones.above(a));
    }

    @Test
    void forgetsWhenTheGraphHasGrown() {
        Cones cones = new Cones(graph, 100);
        cones.above(a);
        int later = graph.min(TERM, 0, a, b);
        assertArrayEquals(new int[]{sum, square, later}, cones.above(a));
    }
}
