package se.vagval.report.excel;

import java.util.stream.IntStream;

import se.vagval.formula.Graph;
import se.vagval.formula.Op;
import se.vagval.report.Reach;

/**
 * The formulas that have no value whatever the inputs are, since they divide nothing by nothing: shares and averages of an
 * alternative without associations. Their cells show a sign and no error, for there is no figure that the reader could mend.
 */
final class Incalculable {
    private final Graph graph;
    private final boolean[] never;
    private final boolean[] shown;
    private final boolean[] mayLack;

    Incalculable(Graph graph) {
        this.graph = graph;
        this.never = never(graph);
        this.mayLack = Reach.lacking(graph);
        this.shown = never.clone();
        for (int node = 0; node < never.length; node++) {
            // A formula that has a value at times would read the sign as a word, and so give an error that says something else.
            for (int i = 0; !never[node] && i < graph.operandCount(node); i++) {
                shown[graph.operand(node, i)] = false;
            }
        }
    }

    /** Whether the formula's cell shows the sign. */
    boolean has(int node) {
        return shown[node];
    }

    /** The operands that may lack a value for a reason of their own, which is told before that there is nothing to calculate. */
    int[] lacking(int node) {
        int count = graph.operandCount(node);
        int first = 0;
        while (first < count && !never[graph.operand(node, first)]) {
            first++;
        }
        return IntStream.range(0, Math.min(first + 1, count)).map(i -> graph.operand(node, i)).filter(o -> mayLack[o])
                .toArray();
    }

    private static boolean[] never(Graph graph) {
        boolean[] never = new boolean[graph.size()];
        for (int node = 0; node < never.length; node++) {
            int of = node;
            IntStream operands = IntStream.range(0, graph.operandCount(node)).map(i -> graph.operand(of, i));
            never[node] = switch (graph.op(node)) {
                case CHOOSE -> false;
                case RATIO -> isNothing(graph, graph.operand(node, 0)) && isNothing(graph, graph.operand(node, 1))
                        || operands.anyMatch(o -> never[o]);
                default -> operands.anyMatch(o -> never[o]);
            };
        }
        return never;
    }

    private static boolean isNothing(Graph graph, int node) {
        return graph.op(node) == Op.CONSTANT && graph.leafValue(node) == 0;
    }
}
