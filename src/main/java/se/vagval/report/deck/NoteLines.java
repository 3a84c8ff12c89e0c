package se.vagval.report.deck;

import java.util.ArrayList;
import java.util.List;

import se.vagval.statement.Cell;
import se.vagval.statement.Lacking;
import se.vagval.statement.Column;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** Gathers what the speaker has beside a slide. */
final class NoteLines {
    /** Room for the unit. */
    private static final int UNIT = 25;
    /** What sums of parts may leave of nothing. */
    private static final double ZERO = 1e-6;

    private final List<String> lines = new ArrayList<>();

    NoteLines add(String text) {
        text.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(lines::add);
        return this;
    }

    /**
     * What the statement found, all its rows, why figures are missing, and its notes. Rows that are zero in all of several
     * alternatives are told together.
     */
    NoteLines statement(Statement statement, MoneyUnit unit) {
        add(statement.finding());
        add(Texts.get("report.deck.notes.table", topic(statement, unit)));
        rows(statement, unit);
        List<Cell> cells = statement.rows().stream().flatMap(r -> r.cells().stream()).toList();
        Lacking.uncounted(statement, cells).forEach(why -> add(Texts.get("report.deck.notes.outcome", why)));
        Lacking.of(statement, cells).forEach(why -> add(Texts.get("report.deck.notes.missing", why)));
        statement.notes().forEach(this::add);
        return this;
    }

    /** What the statement found and its notes, where its table would be zeros. */
    NoteLines words(Statement statement) {
        add(statement.finding());
        statement.notes().forEach(this::add);
        return this;
    }

    private void rows(Statement statement, MoneyUnit unit) {
        List<String> zero = new ArrayList<>();
        List<Row> rows = statement.rows();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.kind() == Row.Kind.GROUP) {
                group(statement, rows.subList(i + 1, rows.size()), row.label());
            } else if (isZero(statement, row)) {
                zero.add(row.label());
            } else {
                add(row(statement, row, unit));
            }
        }
        if (!zero.isEmpty()) {
            add(Texts.get("report.deck.notes.zero", String.join("; ", zero)));
        }
    }

    /** A heading is told where a row is told under it; one without any row tells something itself. */
    private void group(Statement statement, List<Row> after, String label) {
        List<Row> under = after.stream().takeWhile(r -> r.kind() != Row.Kind.GROUP).toList();
        if (under.isEmpty()) {
            add(Texts.get("report.deck.notes.said", label));
        } else if (!under.stream().allMatch(r -> isZero(statement, r))) {
            add(Texts.get("report.deck.notes.group", label));
        }
    }

    /** Whether the row says that there is nothing in any alternative, where the columns are several. */
    private static boolean isZero(Statement statement, Row row) {
        return statement.columns().stream().filter(c -> c.kind() == Column.Kind.DIFFERENCE).count() > 1
                && row.cells().stream().anyMatch(Cell.Number.class::isInstance)
                && row.cells().stream().filter(c -> !(c instanceof Cell.Empty))
                        .allMatch(c -> Math.abs(statement.value(c).orElse(1)) < ZERO);
    }

    private static String row(Statement statement, Row row, MoneyUnit unit) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (!(row.cells().get(i) instanceof Cell.Empty)) {
                cells.add(Texts.get("report.deck.notes.cell", statement.columns().get(i).label(),
                        statement.text(row.cells().get(i), unit)));
            }
        }
        return Texts.get("report.deck.notes.row", row.label(), String.join("; ", cells));
    }

    /** What a statement shows, with its unit, on a line. */
    static String topic(Statement statement, MoneyUnit unit) {
        return withUnit(statement.title(), statement, unit);
    }

    /** The same under another title. */
    static String withUnit(String title, Statement statement, MoneyUnit unit) {
        String shortened = Fit.cut(title, Fit.ACROSS - UNIT);
        return statement.hasMoney() ? Texts.get("report.deck.topic", shortened, unit.label()) : shortened;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
