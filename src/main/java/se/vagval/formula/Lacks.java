package se.vagval.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** Every leaf for want of which formulas have no value, where {@link Evaluation#whyMissing} tells the first one met. */
public final class Lacks {
    private final Evaluation evaluation;
    private final Graph graph;
    private final BitSet met = new BitSet();
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private final List<Integer> leaves = new ArrayList<>();

    private Lacks(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.graph = evaluation.graph();
    }

    /**
     * The leaves without a value below nodes, each once, in the order they are met: node by node, and of each node operand by
     * operand. A node that has a value rests on none.
     */
    public static List<Integer> of(Evaluation evaluation, IntStream nodes) {
        Lacks lacks = new Lacks(evaluation);
        nodes.forEach(lacks::below);
        return List.copyOf(lacks.leaves);
    }

    private void below(int root) {
        add(root);
        while (!waiting.isEmpty()) {
            int node = waiting.pop();
            if (graph.op(node) == Op.MISSING) {
                leaves.add(node);
            } else {
                operands(node);
            }
        }
    }

    /** Puts the first operand on top, to be met first; of a choice its sides count, or the branch taken where both are known. */
    private void operands(int node) {
        boolean choice = graph.op(node) == Op.CHOOSE;
        boolean lacks = false;
        for (int i = choice ? 1 : graph.operandCount(node) - 1; i >= 0; i--) {
            lacks |= add(graph.operand(node, i));
        }
        if (choice && !lacks) {
            boolean first = evaluation.value(graph.operand(node, 0)) <= evaluation.value(graph.operand(node, 1));
            add(graph.operand(node, first ? 2 : 3));
        }
    }

    private boolean add(int node) {
        boolean missing = evaluation.isMissing(node);
        if (missing && !met.get(node)) {
            met.set(node);
            waiting.push(node);
        }
        return missing;
    }
}
