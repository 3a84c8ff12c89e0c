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
    private final Graph graph;
    private final NodeStore nodes;
    private int known = -1;
    private int[] starts;
    private int[] users;

    private Dependencies(Graph graph) {
        this.graph = graph;
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
        return reached.stream().toArray();
    }

    /** All leaves that a node rests on, oldest first: inputs, constants and missing ones; a leaf rests on itself. */
    public int[] inputsOf(int node) {
        return below(node).stream().filter(n -> graph.op(n).isLeaf()).toArray();
    }

    /** All nodes that a node rests on, oldest first; the node itself is the last. */
    public int[] restsOn(int node) {
        return below(node).stream().toArray();
    }

    private BitSet below(int node) {
        BitSet reached = new BitSet(nodes.known(node) + 1);
        reached.set(node);
        // An operand is always older, so a walk from the newest down meets every node after all that use it.
        for (int next = node; next >= 0; next = reached.previousSetBit(next - 1)) {
            for (int i = 0; i < graph.operandCount(next); i++) {
                reached.set(graph.operand(next, i));
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
            for (int i = 0; i < graph.operandCount(node); i++) {
                starts[graph.operand(node, i) + 1]++;
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
            for (int i = 0; i < graph.operandCount(node); i++) {
                users[next[graph.operand(node, i)]++] = node;
            }
        }
    }
}
