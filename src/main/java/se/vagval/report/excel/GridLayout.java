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
 * formulas share a name and a year, as the steps on the way to a figure do, each has a row with those of other years that
 * come about in the same way.
 */
final class GridLayout {
    /** A row: the formulas of one measure over the years, {@link #NONE} where there is none. */
    record GridRow(String alternative, String subject, String label, Term term, int[] nodes) {}

    /** No formula in that year. */
    static final int NONE = -1;

    private record Name(String alternative, String subject, String id, String label) {}

    /** Of formulas that come about in the same way in one year the first stands on the first row of them. */
    private record Key(String words, int turn) {}

    private final Graph graph;
    private final Naming naming;
    private final RowWords words;
    private final List<OptionalInt> years;
    private final Map<Name, List<Integer>> named = new LinkedHashMap<>();

    private GridLayout(Graph graph, Naming naming, int[] nodes) {
        this.graph = graph;
        this.naming = naming;
        this.words = new RowWords(graph, naming);
        this.years = years(nodes);
        for (int node : nodes) {
            Term term = graph.term(node);
            named.computeIfAbsent(
                    new Name(naming.alternative(node), naming.subject(node), term.id(), term.label()),
                    k -> new ArrayList<>()).add(node);
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
        named.forEach((name, nodes) -> groups.computeIfAbsent(name.alternative(), k -> new LinkedHashMap<>())
                .computeIfAbsent(name.subject(), k -> new ArrayList<>()).addAll(rows(name, nodes)));
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

    /** One row, also of a figure that comes about in another way from some year on; several where a year has several formulas. */
    private List<GridRow> rows(Name name, List<Integer> nodes) {
        long met = nodes.stream().mapToInt(this::column).distinct().count();
        Map<Key, GridRow> rows = new LinkedHashMap<>();
        Map<String, int[]> turns = new HashMap<>();
        for (int node : nodes) {
            String how = met == nodes.size() ? "" : words.of(node);
            int turn = turns.computeIfAbsent(how, k -> new int[years.size()])[column(node)]++;
            rows.computeIfAbsent(new Key(how, turn), k -> row(name, graph.term(node))).nodes()[column(node)] = node;
        }
        return List.copyOf(rows.values());
    }

    private int column(int node) {
        return years.indexOf(naming.year(node));
    }

    private GridRow row(Name name, Term term) {
        int[] nodes = new int[years.size()];
        Arrays.fill(nodes, NONE);
        return new GridRow(name.alternative(), name.subject(), name.label(), term, nodes);
    }
}
