package se.vagval.formula;

import java.util.Arrays;
import java.util.Objects;

/**
 * The nodes of a graph as parallel arrays that only grow, so that a million of them are built and worked through fast.
 *
 * <p>The operands of node n are {@code pool[starts[n]] .. pool[starts[n + 1] - 1]}. A leaf has a single entry there, its
 * index among the leaves, so that values and notes take room for leaves only.
 */
final class NodeStore {
    byte[] ops;
    int[] starts;
    int[] pool;
    double[] leafValues;
    int size;
    /** While it is, nothing can be added. */
    boolean sealed;

    private final Chunks terms;
    private long[] places;
    private final Chunks leafNotes;
    private int leafCount;

    NodeStore(int expectedNodes) {
        if (expectedNodes < 0) {
            throw new IllegalArgumentException("A graph cannot be expected to have " + expectedNodes + " nodes");
        }
        int capacity = Math.max(16, expectedNodes);
        ops = new byte[capacity];
        starts = new int[capacity + 1];
        pool = new int[2 * capacity];
        terms = new Chunks(capacity);
        places = new long[capacity];
        leafValues = new double[Math.max(16, capacity / 4)];
        leafNotes = new Chunks(leafValues.length);
    }

    int leaf(int code, Term term, long place, double value, Object note) {
        Objects.requireNonNull(note, "note");
        if (leafCount == leafValues.length) {
            leafValues = Arrays.copyOf(leafValues, wider(leafCount, 1));
        }
        int at = room(1);
        int node = append(code, term, place, at + 1);
        leafValues[leafCount] = value;
        leafNotes.add(leafCount, note);
        pool[at] = leafCount++;
        return node;
    }

    int formula(int code, Term term, long place, int a, int b) {
        known(a);
        known(b);
        int at = room(2);
        pool[at] = a;
        pool[at + 1] = b;
        return append(code, term, place, at + 2);
    }

    int formula(int code, Term term, long place, int[] operands, int from, int to) {
        Objects.checkFromToIndex(from, to, operands.length);
        int at = room(to - from);
        for (int i = from; i < to; i++) {
            pool[at + i - from] = known(operands[i]);
        }
        return append(code, term, place, at + to - from);
    }

    int known(int node) {
        if (node < 0 || node >= size) {
            throw new IllegalArgumentException("There is no node " + node + " in a graph of " + size + " nodes");
        }
        return node;
    }

    int code(int node) {
        return ops[known(node)];
    }

    /** Where the operands of a node end in the pool; where they start for a leaf, which has none. */
    int operandsEnd(int node) {
        return OpCode.isLeaf(ops[node]) ? starts[node] : starts[node + 1];
    }

    Term term(int node) {
        return (Term) terms.get(known(node));
    }

    long place(int node) {
        return places[known(node)];
    }

    Object leafNote(int node) {
        return leafNotes.get(pool[starts[node]]);
    }

    /** Room for operands; nothing is counted as used until the node is appended. */
    private int room(int operands) {
        int at = starts[size];
        if (at + operands > pool.length) {
            pool = Arrays.copyOf(pool, wider(pool.length, operands));
        }
        return at;
    }

    private int append(int code, Term term, long place, int end) {
        Objects.requireNonNull(term, "term");
        if (sealed) {
            throw new IllegalStateException("A formula was added while several threads may be reading");
        }
        if (size == ops.length) {
            widen();
        }
        int node = size;
        ops[node] = (byte) code;
        terms.add(node, term);
        places[node] = place;
        starts[node + 1] = end;
        size = node + 1;
        return node;
    }

    private void widen() {
        int wider = wider(size, 1);
        ops = Arrays.copyOf(ops, wider);
        starts = Arrays.copyOf(starts, wider + 1);
        places = Arrays.copyOf(places, wider);
    }

    private static int wider(int length, int extra) {
        return Math.addExact(length, Math.max(length, extra));
    }
}
