package se.vagval.report.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import se.vagval.model.Alternative;
import se.vagval.model.Lineage;
import se.vagval.report.ReportInput;
import se.vagval.statement.Column;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/**
 * A column for each alternative, and one for those with the same figures in every row. Alternatives share all their columns,
 * that of their figures and that of their differences, or none. Those that share are variants of one another, so that no main
 * alternative is hidden behind another; all may where the columns would otherwise be too many.
 */
final class LikeColumns {
    /** A column of an alternative and how it and all the others of that alternative are printed. */
    private record Look(Column.Kind kind, Map<Column.Kind, List<String>> printed, String family) {}

    /** Alternatives that a table has room for, each with its figures and its differences. */
    private static final int MOST = 6;

    private final Statement statement;
    private final MoneyUnit unit;
    /** Names of alternatives by the key of their columns. */
    private final Map<String, String> names;
    private final Set<String> notes;
    /** The main alternative that each is, or is a variant of. */
    private final Map<String, String> families;

    private LikeColumns(Statement statement, MoneyUnit unit, Map<String, String> families) {
        this.statement = statement;
        this.unit = unit;
        this.families = families;
        this.notes = new LinkedHashSet<>(statement.notes());
        this.names = statement.columns().stream().filter(c -> c.kind() == Column.Kind.VALUE)
                .collect(Collectors.toMap(Column::key, Column::label, (a, _) -> a));
    }

    static LikeColumns of(Statement statement, ReportInput input) {
        List<Alternative> all = input.review().alternatives();
        LikeColumns kept = new LikeColumns(statement, input.unit(), all.stream()
                .collect(Collectors.toMap(Alternative::id, a -> Lineage.of(a, all).getFirst().id())));
        long columns = kept.groups().stream().map(g -> statement.columns().get(g.getFirst()))
                .filter(c -> c.kind() == Column.Kind.VALUE && kept.families.containsKey(c.key())).count();
        return columns <= MOST ? kept : new LikeColumns(statement, input.unit(), Map.of());
    }

    private List<List<Integer>> groups() {
        Map<Look, List<Integer>> alike = new LinkedHashMap<>();
        for (int c = 0; c < statement.columns().size(); c++) {
            alike.computeIfAbsent(look(c), _ -> new ArrayList<>()).add(c);
        }
        return List.copyOf(alike.values());
    }

    Statement joined() {
        List<List<Integer>> groups = groups();
        List<Column> columns = groups.stream().map(this::named).toList();
        List<Row> rows = statement.rows().stream().map(r -> new Row(r.key(), r.label(), r.kind(),
                groups.stream().map(g -> r.cells().get(g.getFirst())).toList())).toList();
        return new Statement(statement.id(), statement.title(), statement.finding(), statement.rowHeader(), columns,
                rows, List.copyOf(notes), statement.evaluation());
    }

    private Look look(int column) {
        Column own = statement.columns().get(column);
        Map<Column.Kind, List<String>> all = new EnumMap<>(Column.Kind.class);
        for (int c = 0; c < statement.columns().size(); c++) {
            if (statement.columns().get(c).key().equals(own.key())) {
                all.put(statement.columns().get(c).kind(), printed(c));
            }
        }
        return new Look(own.kind(), all, families.getOrDefault(own.key(), ""));
    }

    private List<String> printed(int column) {
        return statement.rows().stream().map(r -> statement.text(r.cells().get(column), unit)).toList();
    }

    private Column named(List<Integer> same) {
        Column first = statement.columns().get(same.getFirst());
        if (same.size() == 1) {
            return first;
        }
        List<String> together = same.stream().map(c -> statement.columns().get(c))
                .map(c -> names.getOrDefault(c.key(), c.label())).toList();
        String head = SharedNames.brief(together);
        notes.add(SharedNames.ended(Texts.get("report.word.abridged.column", head, SharedNames.all(together))));
        return new Column(names.containsKey(first.key()) && first.kind() == Column.Kind.DIFFERENCE
                ? Texts.get("report.word.abridged.difference", head)
                : head, first.kind(), first.key());
    }
}
