package se.vagval.report;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import se.vagval.formula.Evaluation;
import se.vagval.formula.Graph;
import se.vagval.formula.Op;
import se.vagval.formula.Origin;
import se.vagval.statement.Cell;
import se.vagval.statement.Naming;
import se.vagval.statement.Statement;

/** What formulas rest on, down to the leaves. */
public final class Reach {
    private Reach() {}

    /** These formulas and all that they rest on, oldest first. */
    public static int[] below(Graph graph, IntStream nodes) {
        boolean[] reached = new boolean[graph.size()];
        nodes.forEach(n -> reached[n] = true);
        // An operand is always older than what uses it.
        for (int node = graph.size() - 1; node >= 0; node--) {
            for (int i = 0; reached[node] && i < graph.operandCount(node); i++) {
                reached[graph.operand(node, i)] = true;
            }
        }
        return IntStream.range(0, reached.length).filter(n -> reached[n]).toArray();
    }

    /**
     * Which nodes these formulas rest on as things are: of a choice its two sides and the branch it takes, of others all
     * operands.
     */
    public static boolean[] live(Evaluation evaluation, int[] roots) {
        boolean[] live = new boolean[evaluation.graph().size()];
        IntStream.of(roots).forEach(n -> live[n] = true);
        for (int node = live.length - 1; node >= 0; node--) {
            if (live[node]) {
                rest(evaluation, node, live);
            }
        }
        return live;
    }

    private static void rest(Evaluation evaluation, int node, boolean[] live) {
        Graph graph = evaluation.graph();
        if (graph.op(node) != Op.CHOOSE) {
            for (int i = 0; i < graph.operandCount(node); i++) {
                live[graph.operand(node, i)] = true;
            }
            return;
        }
        int left = graph.operand(node, 0);
        int right = graph.operand(node, 1);
        live[left] = true;
        live[right] = true;
        if (!evaluation.isMissing(left) && !evaluation.isMissing(right)) {
            live[graph.operand(node, evaluation.value(left) <= evaluation.value(right) ? 2 : 3)] = true;
        }
    }

    /** The formulas that a statement shows, in the order of its cells. */
    public static IntStream shown(Statement statement) {
        return statement.rows().stream().flatMap(r -> r.cells().stream()).filter(Cell.Number.class::isInstance)
                .map(Cell.Number.class::cast).mapToInt(Cell.Number::node);
    }

    /** Whether a figure that a statement shows rests on anything that is assumed or derived. */
    public static boolean isMarked(Statement statement) {
        Graph graph = statement.evaluation().graph();
        return IntStream.of(below(graph, shown(statement)))
                .anyMatch(n -> graph.op(n) == Op.INPUT && graph.origin(n).mark() != Origin.Mark.NONE);
    }

    /** For every node of the graph, whether it may come to lack a value because something cannot be decided. */
    public static boolean[] undecided(Graph graph, Naming naming) {
        return restingOn(graph, naming::isUndecided);
    }

    /** For every node of the graph, whether it may lack a value because its result is known and is no number. */
    public static boolean[] outcomes(Graph graph, Naming naming) {
        return restingOn(graph, leaf -> naming.outcome(leaf).isPresent());
    }

    /** For every node of the graph, whether it may lack a value because something else does that is not calculated. */
    public static boolean[] lacking(Graph graph) {
        return restingOn(graph, leaf -> true);
    }

    /** For every node of the graph, whether it may lack a value because something is divided by nothing. */
    public static boolean[] dividing(Graph graph) {
        return resting(graph, node -> graph.op(node) == Op.RATIO);
    }

    private static boolean[] restingOn(Graph graph, IntPredicate leaf) {
        return resting(graph, node -> graph.op(node) == Op.MISSING && leaf.test(node));
    }

    private static boolean[] resting(Graph graph, IntPredicate on) {
        boolean[] rests = new boolean[graph.size()];
        for (int node = 0; node < rests.length; node++) {
            rests[node] = on.test(node);
            for (int i = 0; !rests[node] && i < graph.operandCount(node); i++) {
                rests[node] = rests[graph.operand(node, i)];
            }
        }
        return rests;
    }
}
