package se.vagval.finance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import se.vagval.formula.Graph;
import se.vagval.formula.Term;
import se.vagval.text.Texts;

/** Section 8's comparisons: differences, sums over the horizon, present values, payback; each formula added once. */
final class Comparison {
    /** Kronor; equal amounts that are worked out in different ways may differ by less, which is no debt. */
    private static final double ROUNDING = 0.5;

    private record Asked(Measure what, List<Integer> nodes) {}

    private final Map<Integer, Series> series = new HashMap<>();

    private final Graph graph;
    private final Ledger ledger;
    private final Inputs inputs;
    private final Map<Asked, Integer> known = new HashMap<>();

    Comparison(Ledger ledger, Inputs inputs) {
        this.graph = ledger.graph;
        this.ledger = ledger;
        this.inputs = inputs;
    }

    int difference(int node, int reference) {
        return once(Measure.DIFFERENCE, List.of(node, reference),
                () -> graph.difference(term(graph.term(node)), graph.place(node), node, reference));
    }

    private static NamedTerm term(Term of) {
        return new NamedTerm(Measure.DIFFERENCE.id(), Measure.DIFFERENCE.label() + ": " + of.label(), of.unit(),
                "");
    }

    /** A sum over years is counted in what it sums. */
    private NamedTerm term(Measure what, List<Integer> nodes) {
        Term of = graph.term(nodes.getLast());
        return new NamedTerm(what.id(), what.label() + ": " + of.label(), of.unit(),
                what.source());
    }

    Optional<Series> series(int node) {
        return Optional.ofNullable(series.get(node));
    }

    int cumulated(List<Integer> nodes) {
        return once(Measure.CUMULATED, nodes,
                () -> graph.sum(term(Measure.CUMULATED, nodes), last(nodes),
                        nodes.stream().mapToInt(n -> n).toArray()));
    }

    int together(List<Integer> nodes) {
        long first = graph.place(nodes.getFirst());
        Term of = graph.term(nodes.getFirst());
        return once(Measure.TOGETHER, nodes,
                () -> graph.sum(
                        new NamedTerm(Measure.TOGETHER.id(), Measure.TOGETHER.label() + ": " + of.label(), of.unit(),
                                Measure.TOGETHER.source()),
                        Axes.pack(Axes.alternative(first), Axes.AREA, Axes.year(first)),
                        nodes.stream().mapToInt(n -> n).toArray()));
    }

    int part(int node, int whole) {
        return once(Measure.PART, List.of(node, whole),
                () -> graph.ratio(
                        new NamedTerm(Measure.PART.id(), Measure.PART.label() + ": " + graph.term(node).label(),
                                Measure.PART.unit(), Measure.PART.source()),
                        graph.place(node), node, whole));
    }

    int presentValue(List<Integer> nodes) {
        return once(Measure.PRESENT_VALUE, nodes, () -> {
            int[] discounted = discounted(nodes);
            return graph.sum(term(Measure.PRESENT_VALUE, nodes), last(nodes), discounted);
        });
    }

    private int[] discounted(List<Integer> nodes) {
        int[] discounted = new int[nodes.size()];
        for (int i = 0; i < discounted.length; i++) {
            int node = nodes.get(i);
            int index = inputs.discountIndex(year(nodes, i));
            discounted[i] = index == Ledger.NONE ? node
                    : graph.ratio(Measure.DISCOUNTED, graph.place(node), node, index);
        }
        return discounted;
    }

    /**
     * The first year from which the sum to date stays at zero or above, after it has been below. Missing where it is below in
     * the last year, and where it never is: there is then nothing to pay back.
     */
    int payback(List<Integer> differences) {
        return once(Measure.PAYBACK, differences, () -> {
            long place = last(differences);
            int[] sums = IntStream.rangeClosed(1, differences.size())
                    .map(n -> cumulated(differences.subList(0, n))).toArray();
            int below = graph.constant(Measure.CONSTANT, place, -ROUNDING);
            int lowest = graph.min(Measure.LOWEST_SUM, place, sums);
            int late = graph.missing(Measure.PAYBACK_LATE, place, Texts.get("finance.missing.paybackLate",
                    Integer.toString(year(differences, 0)), Integer.toString(Axes.year(place))));
            int needless = graph.missing(Measure.PAYBACK_NEEDLESS, place,
                    Texts.get("finance.missing.paybackNeedless"));
            int paid = graph.choose(step("finance.payback.paid", Axes.year(place)), place, below, lowest, needless,
                    paidBack(differences, sums, below));
            return graph.choose(Measure.PAYBACK, place, below, sums[sums.length - 1], paid, late);
        });
    }

    /** The year asked for, of sums of which one is below zero and the last is not. */
    private int paidBack(List<Integer> differences, int[] sums, int below) {
        long place = last(differences);
        int next = graph.constant(Measure.YEAR, place, Axes.year(place));
        int year = next;
        for (int i = sums.length - 2; i > 0; i--) {
            int here = graph.constant(Measure.YEAR, place, year(differences, i));
            // A sum that is still to fall below zero has not been paid back: the year counts only if the next one does.
            int kept = graph.choose(step("finance.payback.kept", year(differences, i)), place, year, next, here, year);
            year = graph.choose(step("finance.payback.from", year(differences, i)), place, below, sums[i], kept, year);
            next = here;
        }
        return year;
    }

    /** A step on the way to the year of payback, told from the others by the year that it looks at. */
    private static NamedTerm step(String key, int year) {
        return NamedTerm.of(Measure.PAYBACK, Texts.get(key, Integer.toString(year)));
    }

    private int once(Measure what, List<Integer> nodes, java.util.function.IntSupplier formula) {
        Asked asked = new Asked(what, List.copyOf(nodes));
        Integer node = known.get(asked);
        if (node == null) {
            node = formula.getAsInt();
            known.put(asked, node);
            series.putIfAbsent(node, new Series(what, asked.nodes()));
        }
        return node;
    }

    private int year(List<Integer> nodes, int i) {
        return Axes.year(graph.place(nodes.get(i)));
    }

    private long last(List<Integer> nodes) {
        return graph.place(nodes.getLast());
    }
}
