package se.vagval.formula;

import java.util.BitSet;

/** Which nodes can change when some inputs vary and the rest stay as they are in an evaluation, and which of them some outputs need. */
final class Variation {
    private final Evaluation base;
    private final NodeStore nodes;
    private final BitSet varies = new BitSet();

    Variation(Evaluation base, int[] varied) {
        this.base = base;
        this.nodes = base.graph().nodes();
        for (int input : varied) {
            varies.set(input);
        }
        for (int node = varies.nextSetBit(0); node >= 0 && node < nodes.size; node++) {
            if (!OpCode.isLeaf(nodes.ops[node])) {
                varies.set(node, follows(node));
            }
        }
    }

    boolean varies(int node) {
        return varies.get(node);
    }

    /** The nodes that vary and that some output rests on, as a set in which the order of numbers is the order of work. */
    BitSet neededBy(int[] outputs) {
        BitSet needed = new BitSet();
        for (int output : outputs) {
            needed.set(output, varies(output));
        }
        for (int node = needed.previousSetBit(nodes.size); node >= 0; node = needed.previousSetBit(node - 1)) {
            if (!OpCode.isLeaf(nodes.ops[node])) {
                require(node, needed);
            }
        }
        return needed;
    }

    /** The branch of a choice whose compared sides both stay as they are, or -1 where the draws decide. */
    int settledBranch(int choice) {
        int at = nodes.starts[choice];
        int left = nodes.pool[at];
        int right = nodes.pool[at + 1];
        if (varies(left) || varies(right)) {
            return -1;
        }
        return nodes.pool[at + (base.value(left) <= base.value(right) ? 2 : 3)];
    }

    private void require(int node, BitSet needed) {
        int branch = nodes.ops[node] == OpCode.CHOOSE ? settledBranch(node) : -1;
        if (branch >= 0) {
            needed.set(branch);
            return;
        }
        for (int i = nodes.starts[node]; i < nodes.starts[node + 1]; i++) {
            if (varies(nodes.pool[i])) {
                needed.set(nodes.pool[i]);
            }
        }
    }

    /** A formula stays as it is when all it uses does, and also when something it cannot do without is missing for good. */
    private boolean follows(int node) {
        boolean choice = nodes.ops[node] == OpCode.CHOOSE;
        int from = nodes.starts[node];
        int to = choice ? from + 2 : nodes.starts[node + 1];
        boolean any = false;
        for (int i = from; i < to; i++) {
            boolean one = varies(nodes.pool[i]);
            if (!one && base.isMissing(nodes.pool[i])) {
                return false;
            }
            any |= one;
        }
        return any || choice && varies(settledBranch(node));
    }
}
