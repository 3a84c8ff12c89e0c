package se.vagval.formula;

import java.util.Objects;

/**
 * Named formulas in the order they were added: every operand is older than the formula that uses it, so that the order of
 * the node numbers is an order in which all can be worked out.
 *
 * <p>A graph only grows. It is built by one thread, and may then be read by many.
 *
 * <p>A {@code place} is a number of the caller's own, telling which of the many figures of a term a node is (for instance
 * subject and year packed together); the graph hands it back and makes nothing of it.
 */
public final class Graph {
    private final NodeStore nodes;

    /** An empty graph with room for a number of nodes; it grows when there are more. */
    public Graph(int expectedNodes) {
        nodes = new NodeStore(expectedNodes);
    }

    /** Adds a leaf that may be varied; the value must be finite. */
    public int input(Term term, long place, double value, Origin origin) {
        return nodes.leaf(OpCode.INPUT, term, place, finite(value), origin);
    }

    /** Adds a leaf that is part of the formula itself, such as a half; the value must be finite. */
    public int constant(Term term, long place, double value) {
        return nodes.leaf(OpCode.CONSTANT, term, place, finite(value), Origin.NONE);
    }

    /** Adds a leaf with no value; the reason is a text or a message key, handed back as it is. */
    public int missing(Term term, long place, String reason) {
        return nodes.leaf(OpCode.MISSING, term, place, Double.NaN, reason);
    }

    /** Adds the sum of two nodes. */
    public int sum(Term term, long place, int a, int b) {
        return nodes.formula(OpCode.SUM, term, place, a, b);
    }

    /** Adds the sum of any number of nodes, added from the first to the last; the sum of none is zero. */
    public int sum(Term term, long place, int... operands) {
        return sum(term, place, operands, 0, operands.length);
    }

    /** Adds the sum of a part of an array of nodes. */
    public int sum(Term term, long place, int[] operands, int from, int to) {
        return nodes.formula(OpCode.SUM, term, place, operands, from, to);
    }

    /** Adds a figure that is another one under a name of its own: the sum of that one. */
    public int same(Term term, long place, int as) {
        return nodes.formula(OpCode.SUM, term, place, new int[]{as}, 0, 1);
    }

    /** The figure a node is the same as, past all names it goes by: itself unless it is a sum of one. */
    public int sameAs(int node) {
        int at = nodes.known(node);
        while (nodes.ops[at] == OpCode.SUM && operandCount(at) == 1) {
            at = nodes.pool[nodes.starts[at]];
        }
        return at;
    }

    /** Adds the node {@code a} less the node {@code b}. */
    public int difference(Term term, long place, int a, int b) {
        return nodes.formula(OpCode.DIFFERENCE, term, place, a, b);
    }

    /** Adds the product of two nodes. */
    public int product(Term term, long place, int a, int b) {
        return nodes.formula(OpCode.PRODUCT, term, place, a, b);
    }

    /** Adds the product of at least one node, multiplied from the first to the last. */
    public int product(Term term, long place, int... operands) {
        return product(term, place, operands, 0, operands.length);
    }

    /** Adds the product of a part of an array of nodes. */
    public int product(Term term, long place, int[] operands, int from, int to) {
        return several(OpCode.PRODUCT, term, place, operands, from, to);
    }

    /** Adds the node {@code a} divided by the node {@code b}; missing where {@code b} is zero. */
    public int ratio(Term term, long place, int a, int b) {
        return nodes.formula(OpCode.RATIO, term, place, a, b);
    }

    /** Adds the smaller of two nodes. */
    public int min(Term term, long place, int a, int b) {
        return nodes.formula(OpCode.MIN, term, place, a, b);
    }

    /** Adds the smallest of at least one node. */
    public int min(Term term, long place, int... operands) {
        return min(term, place, operands, 0, operands.length);
    }

    /** Adds the smallest of a part of an array of nodes. */
    public int min(Term term, long place, int[] operands, int from, int to) {
        return several(OpCode.MIN, term, place, operands, from, to);
    }

    /** Adds the larger of two nodes. */
    public int max(Term term, long place, int a, int b) {
        return nodes.formula(OpCode.MAX, term, place, a, b);
    }

    /** Adds the largest of at least one node. */
    public int max(Term term, long place, int... operands) {
        return max(term, place, operands, 0, operands.length);
    }

    /** Adds the largest of a part of an array of nodes. */
    public int max(Term term, long place, int[] operands, int from, int to) {
        return several(OpCode.MAX, term, place, operands, from, to);
    }

    /** Adds {@code ifLessOrEqual} where left is at most right and {@code otherwise} elsewhere; the other branch does not matter. */
    public int choose(Term term, long place, int left, int right, int ifLessOrEqual, int otherwise) {
        return nodes.formula(OpCode.CHOOSE, term, place, new int[]{left, right, ifLessOrEqual, otherwise}, 0, 4);
    }

    /** The number of nodes; they are numbered from zero. */
    public int size() {
        return nodes.size;
    }

    /** What a node does. */
    public Op op(int node) {
        return Op.ofCode(nodes.code(node));
    }

    /** What a node is called. */
    public Term term(int node) {
        return nodes.term(node);
    }

    /** The caller's own number for a node. */
    public long place(int node) {
        return nodes.place(node);
    }

    /** How many operands a node has; a leaf has none. */
    public int operandCount(int node) {
        return nodes.operandsEnd(nodes.known(node)) - nodes.starts[node];
    }

    /** The operand of a node in a position counted from zero. */
    public int operand(int node, int i) {
        int position = Objects.checkIndex(i, operandCount(node));
        return nodes.pool[nodes.starts[node] + position];
    }

    /** The value a leaf was built with, NaN for a missing one; a formula has none and is refused. */
    public double leafValue(int node) {
        if (!OpCode.isLeaf(nodes.code(node))) {
            throw new IllegalArgumentException("Node " + node + " is a formula and has no value of its own");
        }
        return nodes.leafValues[nodes.pool[nodes.starts[node]]];
    }

    /** Where an input comes from; {@link Origin#NONE} for every other node. */
    public Origin origin(int node) {
        return nodes.code(node) == OpCode.INPUT ? (Origin) nodes.leafNote(node) : Origin.NONE;
    }

    /** Why a missing leaf has no value; an empty string for every other node. */
    public String reason(int node) {
        return nodes.code(node) == OpCode.MISSING ? (String) nodes.leafNote(node) : "";
    }

    NodeStore nodes() {
        return nodes;
    }

    private int several(int code, Term term, long place, int[] operands, int from, int to) {
        if (from == to) {
            throw new IllegalArgumentException("A " + Op.ofCode(code) + " needs at least one operand");
        }
        return nodes.formula(code, term, place, operands, from, to);
    }

    /** Refuses what cannot be a figure, and turns a negative zero into zero so that no formula has to tell them apart. */
    static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A leaf needs a finite value, not " + value);
        }
        return value + 0.0;
    }
}
