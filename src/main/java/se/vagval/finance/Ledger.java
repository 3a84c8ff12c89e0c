package se.vagval.finance;

import se.vagval.formula.Graph;
import se.vagval.formula.Op;
import se.vagval.formula.Origin;
import se.vagval.formula.Term;
import se.vagval.model.Figure;
import se.vagval.model.Mark;
import se.vagval.model.Provenance;

/**
 * Writes formulas into the graph at the alternative and year being worked on, and remembers under which measure and
 * subject each was written.
 */
final class Ledger {
    static final int NONE = -1;

    final Graph graph;
    final Axes axes;
    /** Node + 1 by measure, alternative, and subject and year; most measures are of few alternatives, so rooms are made when used. */
    private final int[][][] index;
    private int alternative;
    private int year;
    /** Room of the year, and how many rooms a subject has, in the alternative being worked on. */
    private int slot;
    private int slots;

    Ledger(Axes axes, int expectedNodes) {
        this.axes = axes;
        this.index = new int[Measure.values().length][axes.alternatives()][];
        this.graph = new Graph(expectedNodes);
    }

    void at(int alternative, int year) {
        this.alternative = alternative;
        this.year = year;
        this.slot = axes.slot(alternative, year);
        this.slots = axes.slots(alternative);
    }

    int year() {
        return year;
    }

    int alternative() {
        return alternative;
    }

    /** The node of a measure, or {@link #NONE}. */
    int find(Measure measure, int alternative, int subject, int year) {
        int[] nodes = index[measure.ordinal()][alternative];
        int slot = axes.slot(alternative, year);
        return nodes == null || slot < 0 ? NONE : nodes[subject * axes.slots(alternative) + slot] - 1;
    }

    /** The node of a measure in the alternative and year being worked on, or {@link #NONE}. */
    int find(Measure measure, int subject) {
        int[] nodes = index[measure.ordinal()][alternative];
        return nodes == null || slot < 0 ? NONE : nodes[subject * slots + slot] - 1;
    }

    private int keep(Measure measure, int subject, int node) {
        int[] nodes = index[measure.ordinal()][alternative];
        if (nodes == null) {
            nodes = new int[axes.subjects() * slots];
            index[measure.ordinal()][alternative] = nodes;
        }
        nodes[subject * slots + slot] = node + 1;
        return node;
    }

    /**
     * Lets a measure be a node that stands under another name, of perhaps another year. It costs no formula until it is
     * {@link #named}; what other formulas build on is better {@link #own}.
     */
    int same(Measure measure, int subject, int node) {
        return keep(measure, subject, node);
    }

    /** Lets a measure be a node, under the measure's own name and place. */
    int own(Measure measure, int subject, int node) {
        return keep(measure, subject, own(measure, place(subject), node));
    }

    /**
     * The node of a measure under the measure's own name and place, or {@link #NONE}. Where the measure was let be another
     * figure, a formula of its own is written now: the sum of that one.
     */
    int named(Measure measure, int alternative, int subject, int year) {
        int node = find(measure, alternative, subject, year);
        if (node == NONE) {
            return NONE;
        }
        int own = own(measure, Axes.pack(alternative, subject, year), node);
        index[measure.ordinal()][alternative][subject * axes.slots(alternative) + axes.slot(alternative, year)] = own
                + 1;
        return own;
    }

    private int own(Measure measure, long place, int node) {
        if (isCalled(node, measure, place)) {
            return node;
        }
        return graph.op(node) == Op.CONSTANT ? graph.constant(measure, place, graph.leafValue(node))
                : graph.same(measure, place, node);
    }

    private boolean isCalled(int node, Measure measure, long place) {
        return graph.term(node) == measure && graph.place(node) == place;
    }

    /** Whether a node is the figure that its name and place tell of, and not a step on the way to it. */
    boolean isFigure(int node) {
        long place = graph.place(node);
        return graph.term(node) instanceof Measure measure
                && find(measure, Axes.alternative(place), Axes.subjectIndex(place), Axes.year(place)) == node;
    }

    int input(Measure measure, int subject, Figure figure) {
        return keep(measure, subject, input((Term) measure, subject, figure));
    }

    int input(Term term, int subject, Figure figure) {
        return graph.input(term, place(subject), figure.value(), origin(figure.provenance()));
    }

    int constant(double value) {
        return graph.constant(Measure.CONSTANT, place(Axes.AREA), value);
    }

    int missing(Measure measure, int subject, String reason) {
        return keep(measure, subject, graph.missing(measure, place(subject), reason));
    }

    int sum(Measure measure, int subject, int a, int b) {
        return keep(measure, subject, graph.sum(measure, place(subject), a, b));
    }

    int sum(Measure measure, int subject, Nodes nodes) {
        return keep(measure, subject, graph.sum(measure, place(subject), nodes.array(), 0, nodes.size()));
    }

    int difference(Measure measure, int subject, int a, int b) {
        return keep(measure, subject, graph.difference(measure, place(subject), a, b));
    }

    int product(Measure measure, int subject, int a, int b) {
        return keep(measure, subject, graph.product(measure, place(subject), a, b));
    }

    int product(Term term, int subject, int a, int b) {
        return graph.product(term, place(subject), a, b);
    }

    int ratio(Measure measure, int subject, int a, int b) {
        return keep(measure, subject, graph.ratio(measure, place(subject), a, b));
    }

    int min(Measure measure, int subject, int a, int b) {
        return keep(measure, subject, graph.min(measure, place(subject), a, b));
    }

    int max(Measure measure, int subject, int a, int b) {
        return keep(measure, subject, graph.max(measure, place(subject), a, b));
    }

    int choose(Measure measure, int subject, int left, int right, int ifLessOrEqual, int otherwise) {
        return keep(measure, subject,
                graph.choose(measure, place(subject), left, right, ifLessOrEqual, otherwise));
    }

    long place(int subject) {
        return Axes.pack(alternative, subject, year);
    }

    static Origin origin(Provenance provenance) {
        return provenance == Provenance.NONE ? Origin.NONE
                : new Origin(provenance.source(), mark(provenance.mark()), provenance.note());
    }

    private static Origin.Mark mark(Mark mark) {
        return switch (mark) {
            case STATED -> Origin.Mark.NONE;
            case ASSUMPTION -> Origin.Mark.ASSUMPTION;
            case DERIVED -> Origin.Mark.DERIVED;
        };
    }
}
