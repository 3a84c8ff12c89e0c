package se.vagval.formula;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphTest {
    private static final Term TERM = NamedTerm.of("t");
    private final Graph graph = new Graph(0);

    @Test
    void handsBackWhatALeafWasBuiltWith() {
        Term granted = NamedTerm.of("granted");
        Origin origin = new Origin("Jönköping 2020, 3.3", Origin.Mark.ASSUMPTION, "a note");
        int input = graph.input(granted, 42L, 3_205_000, origin);
        int half = graph.constant(TERM, 1L << 50, 0.5);
        int missing = graph.missing(TERM, 7, "no.accounts");

        assertSame(granted, graph.term(input));
        assertEquals(42L, graph.place(input));
        assertEquals(1L << 50, graph.place(half));
        assertEquals(3_205_000, graph.leafValue(input));
        assertEquals(0.5, graph.leafValue(half));
        assertTrue(Double.isNaN(graph.leafValue(missing)));
        assertSame(origin, graph.origin(input));
        assertSame(Origin.NONE, graph.origin(half));
        assertSame(Origin.NONE, graph.origin(missing));
        assertEquals("no.accounts", graph.reason(missing));
        assertEquals("", graph.reason(input));
    }

    @Test
    void handsBackWhatAFormulaWasBuiltWith() {
        int a = graph.input(TERM, 0, 1, Origin.NONE);
        int b = graph.input(TERM, 0, 2, Origin.NONE);
        assertEquals(2, graph.size());

        assertFormula(Op.SUM, graph.sum(TERM, 9, a, b), a, b);
        assertFormula(Op.SUM, graph.sum(TERM, 9, b, a, b), b, a, b);
        assertFormula(Op.SUM, graph.sum(TERM, 9), new int[0]);
        assertFormula(Op.SUM, graph.sum(TERM, 9, new int[]{77, b, a, 99}, 1, 3), b, a);
        assertFormula(Op.DIFFERENCE, graph.difference(TERM, 9, b, a), b, a);
        assertFormula(Op.PRODUCT, graph.product(TERM, 9, a, b), a, b);
        assertFormula(Op.PRODUCT, graph.product(TERM, 9, a, b, a, a), a, b, a, a);
        assertFormula(Op.PRODUCT, graph.product(TERM, 9, new int[]{a, b}, 1, 2), b);
        assertFormula(Op.RATIO, graph.ratio(TERM, 9, a, b), a, b);
        assertFormula(Op.MIN, graph.min(TERM, 9, a, b), a, b);
        assertFormula(Op.MIN, graph.min(TERM, 9, a), a);
        assertFormula(Op.MIN, graph.min(TERM, 9, new int[]{a, b, a}, 0, 2), a, b);
        assertFormula(Op.MAX, graph.max(TERM, 9, b, a), b, a);
        assertFormula(Op.MAX, graph.max(TERM, 9, b, a, b), b, a, b);
        assertFormula(Op.MAX, graph.max(TERM, 9, new int[]{a, b, a}, 2, 3), a);
        assertFormula(Op.CHOOSE, graph.choose(TERM, 9, a, b, b, a), a, b, b, a);
    }

    private void assertFormula(Op op, int node, int... operands) {
        assertEquals(op, graph.op(node));
        assertSame(TERM, graph.term(node));
        assertEquals(9, graph.place(node));
        assertEquals(graph.size() - 1, node);
        int[] found = new int[graph.operandCount(node)];
        Arrays.setAll(found, i -> graph.operand(node, i));
        assertEquals(Arrays.toString(operands), Arrays.toString(found));
        assertThrows(IllegalArgumentException.class, () -> graph.leafValue(node), "a formula has no value of its own");
    }

    @Test
    void growsFarBeyondWhatWasExpected() {
        int before = graph.input(TERM, 0, 1, Origin.of("first"));
        for (int i = 1; i < 10_000; i++) {
            int leaf = graph.constant(NamedTerm.of("c" + i), i, i);
            before = graph.sum(TERM, i, before, leaf, leaf);
        }
        assertEquals(1 + 2 * 9_999, graph.size());
        assertEquals("first", graph.origin(0).source());
        assertEquals("c5000", graph.term(1 + 2 * 4_999).id());
        assertEquals(5000, graph.leafValue(1 + 2 * 4_999));
        assertEquals(2 * 4_999, graph.operand(2 * 5_000, 0));
        assertEquals(1 + 2 * 4_999, graph.operand(2 * 5_000, 2));
    }

    @Test
    void keepsTheNotesOfManyLeaves() {
        for (int i = 0; i < 20_000; i += 2) {
            graph.input(TERM, i, i, Origin.of("source " + i));
            graph.missing(TERM, i + 1, "reason " + (i + 1));
        }
        for (int i = 0; i < 20_000; i += 2) {
            assertEquals("source " + i, graph.origin(i).source());
            assertEquals("reason " + (i + 1), graph.reason(i + 1));
            assertEquals(i, graph.leafValue(i));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesALeafWithoutAFiniteValue(double value) {
        assertThrows(IllegalArgumentException.class, () -> graph.input(TERM, 0, value, Origin.NONE));
        assertThrows(IllegalArgumentException.class, () -> graph.constant(TERM, 0, value));
        assertEquals(0, graph.size());
    }

    @Test
    void makesANegativeZeroZero() {
        int zero = graph.input(TERM, 0, -0.0, Origin.NONE);
        assertEquals(0.0, graph.leafValue(zero), "assertEquals tells the zeros apart");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2, 3, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void refusesOperandsThatDoNotExist(int stranger) {
        int a = graph.input(TERM, 0, 1, Origin.NONE);
        graph.sum(TERM, 0, a, a);

        assertAll(() -> refused(() -> graph.sum(TERM, 0, a, stranger)),
                () -> refused(() -> graph.sum(TERM, 0, stranger, a)),
                () -> refused(() -> graph.sum(TERM, 0, a, a, stranger)),
                () -> refused(() -> graph.product(TERM, 0, a, stranger)),
                () -> refused(() -> graph.product(TERM, 0, stranger)),
                () -> refused(() -> graph.difference(TERM, 0, a, stranger)),
                () -> refused(() -> graph.ratio(TERM, 0, stranger, a)),
                () -> refused(() -> graph.min(TERM, 0, a, a, stranger)),
                () -> refused(() -> graph.max(TERM, 0, stranger, a)),
                () -> refused(() -> graph.choose(TERM, 0, a, a, a, stranger)),
                () -> refused(() -> graph.op(stranger)), () -> refused(() -> graph.term(stranger)),
                () -> refused(() -> graph.place(stranger)),
                () -> refused(() -> graph.operandCount(stranger)), () -> refused(() -> graph.operand(stranger, 0)),
                () -> refused(() -> graph.leafValue(stranger)), () -> refused(() -> graph.origin(stranger)),
                () -> refused(() -> graph.reason(stranger)));
        assertEquals(2, graph.size(), "a refused node leaves no trace");
        assertEquals(2, graph.operandCount(graph.sum(TERM, 0, a, a)));
    }

    private static void refused(Runnable action) {
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, action::run);
        assertTrue(thrown.getMessage().contains("graph of 2 nodes"), thrown.getMessage());
    }

    @Test
    void refusesFormulasOfNothing() {
        assertThrows(IllegalArgumentException.class, () -> graph.product(TERM, 0));
        assertThrows(IllegalArgumentException.class, () -> graph.min(TERM, 0));
        assertThrows(IllegalArgumentException.class, () -> graph.max(TERM, 0, new int[]{0, 0}, 1, 1));
    }

    @Test
    void refusesRangesOutsideTheArrayAndNegativeSizes() {
        int a = graph.input(TERM, 0, 1, Origin.NONE);
        assertThrows(IndexOutOfBoundsException.class, () -> graph.sum(TERM, 0, new int[]{a}, 0, 2));
        assertThrows(IndexOutOfBoundsException.class, () -> graph.operand(a, 0));
        assertThrows(IllegalArgumentException.class, () -> new Graph(-1));
    }

    @Test
    void refusesNullTermsOriginsAndReasons() {
        assertThrows(NullPointerException.class, () -> graph.sum(null, 0));
        assertThrows(NullPointerException.class, () -> graph.input(null, 0, 1, Origin.NONE));
        assertThrows(NullPointerException.class, () -> graph.input(TERM, 0, 1, null));
        assertThrows(NullPointerException.class, () -> graph.missing(TERM, 0, null));
        assertThrows(NullPointerException.class, () -> new Origin(null, Origin.Mark.NONE, ""));
        assertEquals(0, graph.size());
    }

    @Test
    void anOriginWithoutASourceIsNone() {
        assertSame(Origin.NONE, Origin.of(""));
        assertEquals(new Origin("SCB", Origin.Mark.NONE, ""), Origin.of("SCB"));
    }

    @ParameterizedTest
    @EnumSource(Op.class)
    void theCodesOfTheLoopsAreTheOrdinals(Op op) throws ReflectiveOperationException {
        int code = OpCode.class.getDeclaredField(op.name()).getInt(null);
        assertEquals(op.ordinal(), code);
        assertSame(op, Op.ofCode(code));
        assertEquals(op.isLeaf(), OpCode.isLeaf(code));
        assertEquals(op == Op.INPUT || op == Op.CONSTANT || op == Op.MISSING, op.isLeaf());
    }
}
