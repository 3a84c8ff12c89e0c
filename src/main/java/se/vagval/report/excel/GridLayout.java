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
 * formulas share a name and a year, each has its own row.
 */
final class GridLayout {
    /** A row: the formulas of one measure over the years, {@link #NONE} where there is none. */
    record GridRow(String alternative, String subject, String label, Term term, int[] nodes) {}

    /** No formula in that year. */
    static final int NONE = -1;

    private record Name(String alternative, String subject, String id, String label) {}

    /** Of formulas with one name and year the first stands on the first row of that name, the next on the second. */
    private record Key(Name name, int turn) {}

    private final Graph graph;
    private final Naming naming;
    private final List<OptionalInt> years;
    private final Map<Name, int[]> placed = new HashMap<>();
    private final Map<Key, GridRow> rows = new LinkedHashMap<>();

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
        Term term = graph.term(node);
        Name name = new Name(naming.alternative(node), naming.subject(node), term.id(), term.label());
        int turn = placed.computeIfAbsent(name, k -> new int[years.size()])[column]++;
        rows.computeIfAbsent(new Key(name, turn), k -> row(name, term)).nodes()[column] = node;
    }

    private GridRow row(Name name, Term term) {
        int[] nodes = new int[years.size()];
        Arrays.fill(nodes, NONE);
        return new GridRow(name.alternative(), name.subject(), name.label(), term, nodes);
    }
}
