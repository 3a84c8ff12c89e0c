package se.vagval.finance;

import java.util.Arrays;

/** A growing list of nodes, reused so that a sum costs no allocation of its own. */
final class Nodes {
    private int[] nodes = new int[16];
    private int size;

    Nodes clear() {
        size = 0;
        return this;
    }

    Nodes add(int node) {
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, size * 2);
        }
        nodes[size++] = node;
        return this;
    }

    /** Adds the node unless it is {@link Ledger#NONE}. */
    Nodes addIf(int node) {
        return node == Ledger.NONE ? this : add(node);
    }

    int size() {
        return size;
    }

    int get(int i) {
        return nodes[i];
    }

    int[] array() {
        return nodes;
    }
}
