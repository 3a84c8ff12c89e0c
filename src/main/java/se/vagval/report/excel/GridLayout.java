package se.vagval.report.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import se.vagval.statement.Naming;
import se.vagval.formula.Graph;
import se.vagval.formula.Op;
import se.vagval.formula.Term;

/**
 * The formulas as a table for people: one row per alternative, subject and measure, one column per year. Where several
 * formulas share a place, as differences do with what they compare, each has its own row.
 */
final class GridLayout {
    /** A row: the formulas of one measure over the years, {@link #NONE} where there is none. */
    record GridRow(String alternative, String subject, String label, Term term, int[] nodes) {}

    /** No formula in that year. */
    static final int NONE = -1;

    private record Key(String alternative, String subject, String id, String label, int turn) {}

    private final Graph graph;
    private final Naming naming;
    private final List<OptionalInt> years;
    private final Map<Key, GridRow> rows = new LinkedHashMap<>();
    private final Map<String, String> comparisons = new HashMap<>();

    private GridLayout(Graph graph, Naming naming, int[] nodes) {
        this.graph = graph;
        this.naming = naming;
        this.years = years(nodes);
        for (int node : nodes) {
            place(node);
        }
    }

    /** The formulas among the reachable nodes, and the constants that are shown. */
    static GridLayout of(Graph graph, Naming naming, int[] reachable, Set<Integer> shown) {
        return new GridLayout(graph, naming, IntStream.of(reachable)
                .filter(n -> !graph.op(n).isLeaf() || graph.op(n) == Op.CONSTANT && shown.contains(n)).toArray());
    }

    /** The years of the columns in order; an empty one first where some formulas are of no year. */
    List<OptionalInt> years() {
        return years;
    }

    /** The rows by alternative and subject, each in the order it was first met with. */
    List<GridRow> rows() {
        Map<String, Map<String, List<GridRow>>> groups = new LinkedHashMap<>();
        for (GridRow row : rows.values()) {
            groups.computeIfAbsent(row.alternative(), k -> new LinkedHashMap<>())
                    .computeIfAbsent(row.subject(), k -> new ArrayList<>()).add(row);
        }
        return groups.values().stream().flatMap(g -> g.values().stream()).flatMap(List::stream).toList();
    }

    private List<OptionalInt> years(int[] nodes) {
        Set<Integer> met = new TreeSet<>();
        boolean without = false;
        for (int node : nodes) {
            OptionalInt year = naming.year(node);
            year.ifPresent(met::add);
            without |= year.isEmpty();
        }
        List<OptionalInt> all = new ArrayList<>();
        if (without) {
            all.add(OptionalInt.empty());
        }
        met.forEach(y -> all.add(OptionalInt.of(y)));
        return List.copyOf(all);
    }

    private void place(int node) {
        int column = years.indexOf(naming.year(node));
        String label = label(node);
        for (int turn = 0;; turn++) {
            GridRow row = row(node, label, turn);
            if (row.nodes()[column] == NONE) {
                row.nodes()[column] = node;
                return;
            }
        }
    }

    private GridRow row(int node, String label, int turn) {
        Term term = graph.term(node);
        Key key = new Key(naming.alternative(node), naming.subject(node), term.id(), label, turn);
        return rows.computeIfAbsent(key, k -> {
            int[] nodes = new int[years.size()];
            Arrays.fill(nodes, NONE);
            return new GridRow(k.alternative(), k.subject(), label, term, nodes);
        });
    }

    /** The measure's label, and for a difference of the measure with itself what it is compared with. */
    private String label(int node) {
        String label = graph.term(node).label();
        if (graph.op(node) != Op.DIFFERENCE || !sameMeasure(node)) {
            return label;
        }
        int other = graph.operand(node, 1);
        String against = naming.alternative(other).equals(naming.alternative(node))
                ? naming.year(other).stream().mapToObj(Integer::toString).findFirst().orElse(naming.subject(other))
                : naming.alternative(other);
        return comparisons.computeIfAbsent(label + "\n" + against, k -> Labels.difference(label, against));
    }

    private boolean sameMeasure(int difference) {
        String first = graph.term(graph.operand(difference, 0)).id();
        return first.equals(graph.term(graph.operand(difference, 1)).id())
                && first.equals(graph.term(difference).id());
    }
}
