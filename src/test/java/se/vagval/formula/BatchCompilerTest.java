package se.vagval.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchCompilerTest {
    private static final Term TERM = NamedTerm.of("t");
    private final Graph graph = new Graph(8);
    private final int x = graph.input(TERM, 0, 5, Origin.NONE);
    private final int y = graph.input(TERM, 0, 6, Origin.NONE);
    private final int zero = graph.constant(TERM, 0, 0);
    private final int one = graph.constant(TERM, 0, 1);
    private final int two = graph.constant(TERM, 0, 2);
    private final int lost = graph.missing(TERM, 0, "lost");

    private BatchProgram compile(int output) {
        return BatchCompiler.compile(Evaluation.of(graph), new int[]{x, y}, new int[]{output});
    }

    /** The codes of the operations between the loads and the store. */
    private List<Integer> work(int output) {
        Instructions list = compile(output).list();
        List<Integer> codes = new ArrayList<>();
        for (int i = 0; i < list.size; i++) {
            codes.add(list.words[i * Instructions.STRIDE]);
        }
        codes.removeIf(code -> code == Instructions.LOAD || code == Instructions.STORE);
        return codes;
    }

    @Test
    void leavesOutWhatTheOutputDoesNotNeed() {
        int needed = graph.sum(TERM, 0, x, two);
        graph.product(TERM, 0, needed, y);
        Instructions list = compile(needed).list();
        assertEquals(3, list.size, "load x, add two, store");
    }

    @Test
    void foldsWhatDoesNotVary() {
        int four = graph.product(TERM, 0, two, two);
        assertEquals(List.of(Instructions.ADD_NUMBER), work(graph.sum(TERM, 0, four, two, one, x)));
        assertEquals(List.of(Instructions.MIN, Instructions.MIN_NUMBER),
                work(graph.min(TERM, 0, two, x, four, y, one)));
        assertEquals(List.of(Instructions.STORE_NUMBER), work(four));
    }

    @Test
    void doesNoWorkForZeroInASumOrOneInAProduct() {
        assertEquals(List.of(), work(graph.sum(TERM, 0, zero, x, zero)));
        assertEquals(List.of(), work(graph.product(TERM, 0, one, x, one, one)));
        assertEquals(List.of(), work(graph.max(TERM, 0, x)));
    }

    @Test
    void keepsTheOrderOfASumAfterItsFirstVaryingOperand() {
        assertEquals(List.of(Instructions.ADD_NUMBER, Instructions.ADD_NUMBER, Instructions.ADD),
                work(graph.sum(TERM, 0, x, one, two, y)));
    }

    @Test
    void takesTheBranchOfASettledChoice() {
        int doubled = graph.product(TERM, 0, x, two);
        int tripled = graph.sum(TERM, 0, y, y, y);
        assertEquals(List.of(Instructions.MULTIPLY_NUMBER), work(graph.choose(TERM, 0, one, two, doubled, tripled)));
        assertEquals(List.of(Instructions.ADD, Instructions.ADD),
                work(graph.choose(TERM, 0, two, one, doubled, tripled)));
        assertEquals(List.of(Instructions.STORE_NUMBER), work(graph.choose(TERM, 0, two, one, doubled, two)));
    }

    @Test
    void whatIsMissingForGoodIsFolded() {
        int gone = graph.product(TERM, 0, x, lost);
        assertEquals(List.of(Instructions.STORE_NUMBER), work(graph.max(TERM, 0, gone, y)));
        assertEquals(List.of(Instructions.STORE_NUMBER), work(graph.choose(TERM, 0, x, lost, y, y)));
        assertEquals(List.of(Instructions.FILL, Instructions.FILL, Instructions.CHOOSE),
                work(graph.choose(TERM, 0, x, one, y, lost)));
    }

    @Test
    void aLongChainSharesAFewSlots() {
        int last = x;
        for (int i = 0; i < 1_000; i++) {
            last = graph.difference(TERM, 0, graph.product(TERM, 0, last, y), graph.ratio(TERM, 0, last, two));
        }
        assertEquals(3, compile(last).slots(), "y, the product, and the last figure with its half written over it");
    }
}
