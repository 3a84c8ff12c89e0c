package se.vagval.report.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import se.vagval.statement.Cell;
import se.vagval.statement.Format;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** Rows of a statement that say nothing of their own. */
final class LikeRows {
    /** A table of more rows takes more than a page. */
    private static final int PAGE = 24;

    private static final String EQUITY = "equity";
    /** Of nothing it is nothing, or cannot be worked out where there is no revenue either. */
    private static final String EQUITY_SHARE = "equity.share";

    private final Statement statement;
    private final MoneyUnit unit;

    LikeRows(Statement statement, MoneyUnit unit) {
        this.statement = statement;
        this.unit = unit;
    }

    /** The cells of a row as they are printed. */
    List<String> printed(Row row) {
        return row.cells().stream().map(c -> statement.text(c, unit)).toList();
    }

    /** Without those of the rows of amounts and shares that are 0 in every alternative, which a note names. */
    Statement withoutZeros(Set<String> keys) {
        boolean noEquity = statement.row(EQUITY).filter(this::isZero).isPresent();
        return without(r -> keys.contains(r.key()) && (isZero(r) || noEquity && r.key().equals(EQUITY_SHARE)),
                "report.word.abridged.zero");
    }

    /** Without rows of words where nothing is known, which a note names. */
    Statement withoutUnknown() {
        return without(r -> printed(r).stream().allMatch(Figures.missing()::equals), "report.word.abridged.unknown");
    }

    /** Without the sum of a single row, which would repeat it. */
    Statement withoutSumOfOne() {
        List<Row> kept = statement.rows().stream().filter(r -> r.kind() == Row.Kind.DETAIL).toList();
        return kept.size() != 1 ? statement
                : new Statement(statement.id(), statement.title(), statement.finding(), statement.rowHeader(),
                        statement.columns(), kept, statement.notes(), statement.evaluation());
    }

    private Statement without(Predicate<Row> empty, String note) {
        List<Row> left = statement.rows().stream().filter(r -> r.kind() != Row.Kind.GROUP && empty.test(r)).toList();
        long figures = statement.rows().stream().filter(r -> r.kind() != Row.Kind.GROUP).count();
        if (left.isEmpty() || left.size() == figures) {
            return statement;
        }
        List<Row> kept = statement.rows().stream().filter(r -> !left.contains(r)).toList();
        return of(kept, Texts.get(note, String.join("; ", left.stream().map(Row::label).toList())));
    }

    private boolean isZero(Row row) {
        return row.cells().stream().allMatch(c -> c instanceof Cell.Number n
                && (n.format() == Format.MONEY || n.format() == Format.SHARE
                        || n.format() == Format.PERCENTAGE_POINTS)
                && statement.value(c).isPresent() && Math.abs(statement.value(c).getAsDouble()) < least(n.format()));
    }

    /** What prints as less is printed as 0: half a krona, or half a thousandth. */
    private static double least(Format format) {
        return format == Format.MONEY ? 0.5 : 0.0005;
    }

    /** Without those an alternative leaves as they are in the first one, where the table is longer than a page. */
    Statement withoutUnchanged() {
        long rows = statement.rows().stream().filter(r -> r.kind() != Row.Kind.GROUP).count();
        if (rows <= PAGE || statement.rows().getFirst().kind() != Row.Kind.GROUP) {
            return statement;
        }
        Map<String, List<String>> first = new HashMap<>();
        List<Row> kept = new ArrayList<>();
        int groups = 0;
        for (Row row : statement.rows()) {
            groups += row.kind() == Row.Kind.GROUP ? 1 : 0;
            if (groups == 1 && row.kind() != Row.Kind.GROUP) {
                first.put(row.label(), printed(row));
            }
            if (groups == 1 || row.kind() != Row.Kind.DETAIL || !printed(row).equals(first.get(row.label()))) {
                kept.add(row);
            }
        }
        return kept.size() == statement.rows().size() ? statement
                : of(kept, Texts.get("report.word.abridged.unchanged", statement.rows().getFirst().label()));
    }

    /** With one row for those with the same figures, named together. */
    Statement joined(Function<List<String>, String> names) {
        Map<List<String>, List<Row>> alike = new LinkedHashMap<>();
        statement.rows().forEach(r -> alike.computeIfAbsent(printed(r), _ -> new ArrayList<>()).add(r));
        List<Row> rows = alike.values().stream().map(same -> new Row(same.getFirst().key(),
                names.apply(same.stream().map(Row::label).toList()), same.getFirst().kind(),
                same.getFirst().cells())).toList();
        return new Statement(statement.id(), statement.title(), statement.finding(), statement.rowHeader(),
                statement.columns(), rows, statement.notes(), statement.evaluation());
    }

    private Statement of(List<Row> rows, String note) {
        List<String> notes = new ArrayList<>(statement.notes());
        notes.add(SharedNames.ended(note));
        return new Statement(statement.id(), statement.title(), statement.finding(), statement.rowHeader(),
                statement.columns(), rows, notes, statement.evaluation());
    }
}
