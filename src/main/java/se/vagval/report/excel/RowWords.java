package se.vagval.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import se.vagval.formula.Graph;
import se.vagval.formula.Op;
import se.vagval.statement.Naming;
import se.vagval.text.Texts;

/** How a row of the calculation comes about: in one way, or in one way for some years and in another for others. */
final class RowWords {
    /** Successive formulas of a row that come about in the same way. */
    private record Stretch(String words, int first, int last) {}

    private final Graph graph;
    private final Naming naming;

    RowWords(Graph graph, Naming naming) {
        this.graph = graph;
        this.naming = naming;
    }

    String of(GridLayout.GridRow row) {
        List<Stretch> stretches = new ArrayList<>();
        for (int node : row.nodes()) {
            if (node != GridLayout.NONE) {
                add(stretches, node);
            }
        }
        return stretches.size() == 1 ? stretches.getFirst().words()
                : stretches.stream().map(this::dated).collect(Collectors.joining("; "));
    }

    private void add(List<Stretch> stretches, int node) {
        String words = of(node);
        boolean goesOn = !stretches.isEmpty() && stretches.getLast().words().equals(words);
        int first = goesOn ? stretches.removeLast().first() : node;
        stretches.add(new Stretch(words, first, node));
    }

    /**
     * How one formula comes about. A figure that is the same as another says which one, where a number of the formula itself
     * is no other figure; a difference between alternatives says between which.
     */
    String of(int node) {
        int other = graph.sameAs(node);
        return other != node && graph.op(other) != Op.CONSTANT
                ? Texts.get("report.excel.calculation.same", Texts.get("report.excel.calculation.named",
                        graph.term(other).label(), naming.subject(other)))
                : isBetweenAlternatives(other) ? Texts.get("report.excel.calculation.between",
                        naming.alternative(graph.operand(other, 0)), naming.alternative(graph.operand(other, 1)))
                        : naming.explanation(node);
    }

    /** Whether a formula is what a figure of one alternative is above that of another. */
    private boolean isBetweenAlternatives(int node) {
        return graph.op(node) == Op.DIFFERENCE && graph.operandCount(node) == 2
                && graph.term(graph.operand(node, 0)).id().equals(graph.term(graph.operand(node, 1)).id())
                && !naming.alternative(graph.operand(node, 0)).equals(naming.alternative(graph.operand(node, 1)));
    }

    private String dated(Stretch stretch) {
        OptionalInt first = naming.year(stretch.first());
        OptionalInt last = naming.year(stretch.last());
        if (first.isEmpty() || last.isEmpty()) {
            return stretch.words();
        }
        String from = Integer.toString(first.getAsInt());
        String years = first.getAsInt() == last.getAsInt() ? from
                : Texts.get("report.excel.calculation.years", from, Integer.toString(last.getAsInt()));
        return Texts.get("report.excel.calculation.when", years, stretch.words());
    }
}
