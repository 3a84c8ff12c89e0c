package se.vagval.formula;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which nodes rest on which, asked in both directions.
 *
 * <p>The way down (what a node rests on) is read from the graph. The way up (what uses a node) is turned round once, when
 * first asked for, and again when the graph has grown. Not safe for use by several threads at once.
 */
public final class Dependencies {
    private final NodeStore nodes;
    private int known = -1;
    private int[] starts;
    private int[] users;

    private Dependencies(Graph graph) {
        this.nodes = graph.nodes();
    }

    /** The dependencies of a graph; they follow it as it grows. */
    public static Dependencies of(Graph graph) {
        return new Dependencies(graph);
    }

    /** The nodes that have a node among their own operands, oldest first, each once. */
    public int[] usedBy(int node) {
        nodes.known(node);
        refresh();
        return Arrays.stream(users, starts[node], starts[node + 1]).distinct().toArray();
    }

    /** All nodes whose value can change when the value of a node does, oldest first; not the node itself. */
    public int[] affectedBy(int node) {
        nodes.known(node);
        refresh();
        BitSet reached = new BitSet(known);
        IntStack open = new IntStack();
        open.push(node);
        while (!open.isEmpty()) {
            int next = open.pop();
            for (int i = starts[next]; i < starts[next + 1]; i++) {
                if (!reached.get(users[i])) {
                    reached.set(users[i]);
                    open.push(users[i]);
                }
            }
        }
        return toArray(reached);
    }

    /** All leaves that a node rests on, oldest first: inputs, constants and missing ones; a leaf rests on itself. */
    public int[] inputsOf(int node) {
        BitSet reached = below(node);
        for (int at = reached.nextSetBit(0); at >= 0; at = reached.nextSetBit(at + 1)) {
            reached.set(at, OpCode.isLeaf(nodes.ops[at]));
        }
        return toArray(reached);
    }

    /** All nodes that a node rests on, oldest first; the node itself is the last. */
    public int[] restsOn(int node) {
        return toArray(below(node));
    }

    private BitSet below(int node) {
        BitSet reached = new BitSet(nodes.known(node) + 1);
        reached.set(node);
        // An operand is always older, so a walk from the newest down meets every node after all that use it.
        for (int next = node; next >= 0; next = reached.previousSetBit(next - 1)) {
            int end = nodes.operandsEnd(next);
            for (int i = nodes.starts[next]; i < end; i++) {
                reached.set(nodes.pool[i]);
            }
        }
        return reached;
    }

    private void refresh() {
        if (known == nodes.size) {
            return;
        }
        known = nodes.size;
        starts = new int[known + 1];
        for (int node = 0; node < known; node++) {
            int end = nodes.operandsEnd(node);
            for (int i = nodes.starts[node]; i < end; i++) {
                starts[nodes.pool[i] + 1]++;
            }
        }
        for (int node = 0; node < known; node++) {
            starts[node + 1] += starts[node];
        }
        users = new int[starts[known]];
        fillUsers();
    }

    private void fillUsers() {
        int[] next = starts.clone();
        for (int node = 0; node < known; node++) {
            int end = nodes.operandsEnd(node);
            for (int i = nodes.starts[node]; i < end; i++) {
                users[next[nodes.pool[i]]++] = node;
            }
        }
    }

    private static int[] toArray(BitSet set) {
        int[] items = new int[set.cardinality()];
        int count = 0;
        for (int item = set.nextSetBit(0); item >= 0; item = set.nextSetBit(item + 1)) {
            items[count++] = item;
        }
        return items;
    }
}
