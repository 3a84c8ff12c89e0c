package se.vagval.formula;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * The values of the nodes of one graph, with inputs that can be set to other values than they were built with.
 *
 * <p>The graph may grow; new nodes are worked out when they are asked for. A sum is added and a product multiplied from the
 * first operand to the last, in that order, as a spreadsheet does. Not safe for use by several threads at once.
 *
 * <p>A missing operand makes a result missing, also in a minimum, a maximum and a product with zero. A choice is missing
 * only where a compared side or the branch taken is. A ratio with the denominator zero is missing, and so is a result too
 * large for a double.
 */
public final class Evaluation {
    /** Nodes to remember for inputs that are set: some hundred inputs of a whole country, 16 MB at most. */
    private static final int MOST_KEPT = 4_000_000;

    private final Graph graph;
    private final NodeStore nodes;
    private final Cones cones;
    private double[] values;
    private int done;

    private Evaluation(Graph graph) {
        this.graph = graph;
        this.nodes = graph.nodes();
        this.cones = new Cones(graph, MOST_KEPT);
        this.values = new double[graph.size()];
        catchUp();
    }

    /** The values of all nodes of a graph, with its inputs as they were built. */
    public static Evaluation of(Graph graph) {
        return new Evaluation(graph);
    }

    /** The graph whose values these are. */
    public Graph graph() {
        return graph;
    }

    /** The value of a node; NaN where it is missing, which is never to be shown: ask {@link #isMissing}. */
    public double value(int node) {
        nodes.known(node);
        if (node >= done) {
            catchUp();
        }
        return values[node];
    }

    /** Tells whether a node has no value. */
    public boolean isMissing(int node) {
        return Double.isNaN(value(node));
    }

    /** The leaf or formula where the lack of a value began, along the first missing operands; a node that has a value is refused. */
    public Missing whyMissing(int node) {
        if (!isMissing(node)) {
            throw new IllegalArgumentException("Node " + node + " is not missing");
        }
        int at = node;
        for (int below = missingOperand(at); below >= 0; below = missingOperand(at)) {
            at = below;
        }
        return switch (graph.op(at)) {
            case MISSING -> new Missing(Missing.Kind.INPUT, at, graph.reason(at));
            case RATIO -> new Missing(ratioFault(at), at, "");
            default -> new Missing(Missing.Kind.OVERFLOW, at, "");
        };
    }

    /** The operand that settles the value: the branch taken by a choice, the first smallest of a minimum, the first largest of a maximum; empty for other and missing nodes. */
    public OptionalInt settledBy(int node) {
        return isMissing(node) ? OptionalInt.empty() : switch (graph.op(node)) {
            case CHOOSE -> OptionalInt.of(branch(node));
            case MIN, MAX -> OptionalInt.of(firstEqual(node));
            default -> OptionalInt.empty();
        };
    }

    /** Sets an input to another finite value and works out anew what depends on it, and nothing else. */
    public void set(int leaf, double value) {
        if (graph.op(leaf) != Op.INPUT) {
            throw new IllegalArgumentException("Node " + leaf + " is a " + graph.op(leaf) + " and cannot be set");
        }
        double finite = Graph.finite(value);
        catchUp();
        if (values[leaf] != finite) {
            values[leaf] = finite;
            Arithmetic.computeEach(nodes, values, cones.above(leaf));
        }
    }

    /**
     * Works out what has been added, and refuses more formulas in the graph until the seal is closed: so long several threads
     * may read the graph and these values, if none sets an input.
     */
    public Seal seal() {
        catchUp();
        return new Seal(nodes);
    }

    private void catchUp() {
        int size = nodes.size;
        if (size > values.length) {
            values = Arrays.copyOf(values, Math.max(size, values.length + values.length / 2));
        }
        Arithmetic.computeAll(nodes, values, done, size);
        done = size;
    }

    private Missing.Kind ratioFault(int ratio) {
        return values[graph.operand(ratio, 1)] == 0 ? Missing.Kind.DIVISION_BY_ZERO : Missing.Kind.OVERFLOW;
    }

    /** The first operand that makes a missing node missing, or -1 where the lack began in the node itself. */
    private int missingOperand(int node) {
        boolean choice = graph.op(node) == Op.CHOOSE;
        int compared = choice ? 2 : graph.operandCount(node);
        for (int i = 0; i < compared; i++) {
            if (Double.isNaN(values[graph.operand(node, i)])) {
                return graph.operand(node, i);
            }
        }
        return choice ? branch(node) : -1;
    }

    private int branch(int choice) {
        boolean first = values[graph.operand(choice, 0)] <= values[graph.operand(choice, 1)];
        return graph.operand(choice, first ? 2 : 3);
    }

    private int firstEqual(int node) {
        int i = 0;
        while (values[graph.operand(node, i)] != values[node]) {
            i++;
        }
        return graph.operand(node, i);
    }
}
