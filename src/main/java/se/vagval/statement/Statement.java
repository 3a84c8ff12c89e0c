package se.vagval.statement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import se.vagval.formula.Evaluation;
import se.vagval.text.MoneyUnit;

/**
 * A table for people: title, columns, rows, and cells that point at formulas.
 *
 * @param id
 *            stable id, such as {@code financing}
 * @param title
 *            what it shows, with the year where it is of one year
 * @param finding
 *            one sentence that says what it shows; "" where there is nothing to say
 * @param rowHeader
 *            head of the label column
 * @param notes
 *            notes and sources under the table, one sentence each
 * @param evaluation
 *            the values of the formulas its cells point at
 */
public record Statement(String id, String title, String finding, String rowHeader, List<Column> columns,
        List<Row> rows, List<String> notes, Evaluation evaluation) {
    public Statement {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("row " + row.key() + " of " + id + " has " + row.cells().size()
                        + " cells, not " + columns.size());
            }
        }
    }

    /** The cell's number in its own unit (kronor, fraction, count), empty when missing or not a number. */
    public OptionalDouble value(Cell cell) {
        return cell instanceof Cell.Number n && !evaluation.isMissing(n.node())
                ? OptionalDouble.of(evaluation.value(n.node()))
                : OptionalDouble.empty();
    }

    /** The cell as it is printed, in Swedish; "saknas" where a number is missing. */
    public String text(Cell cell, MoneyUnit unit) {
        return CellText.of(this, cell, unit);
    }

    /** Why a number is missing, in Swedish; empty when it is not. */
    public Optional<String> whyMissing(Cell cell) {
        return CellText.whyMissing(this, cell);
    }

    /** Whether a number is missing because it cannot be decided, and not because a figure has not been stated. */
    public boolean isUndecided(Cell cell) {
        return CellText.isUndecided(this, cell);
    }

    /** Whether any cell is an amount, so that the money unit must be said. */
    public boolean hasMoney() {
        return rows.stream().flatMap(r -> r.cells().stream())
                .anyMatch(c -> c instanceof Cell.Number n && n.format() == Format.MONEY);
    }

    /** The same without the columns that are not wanted. */
    public Statement withColumns(Predicate<Column> wanted) {
        List<Integer> kept = IntStream.range(0, columns.size()).filter(c -> wanted.test(columns.get(c))).boxed()
                .toList();
        List<Row> shorter = rows.stream()
                .map(r -> new Row(r.key(), r.label(), r.kind(), kept.stream().map(r.cells()::get).toList())).toList();
        return new Statement(id, title, finding, rowHeader, kept.stream().map(columns::get).toList(), shorter, notes,
                evaluation);
    }

    /** The same with other notes. */
    public Statement withNotes(List<String> others) {
        return new Statement(id, title, finding, rowHeader, columns, rows, others, evaluation);
    }

    /** The same with another sentence on what it shows. */
    public Statement withFinding(String other) {
        return new Statement(id, title, other, rowHeader, columns, rows, notes, evaluation);
    }

    /** Whether another says the same, figure by figure, of the same formulas, so that a picture of one is a picture of both. */
    public boolean says(Statement other) {
        return id.equals(other.id) && title.equals(other.title) && finding.equals(other.finding)
                && rowHeader.equals(other.rowHeader) && columns.equals(other.columns) && notes.equals(other.notes)
                && rows.equals(other.rows) && rows.stream().flatMap(r -> r.cells().stream())
                        .allMatch(c -> value(c).equals(other.value(c)) && whyMissing(c).equals(other.whyMissing(c)));
    }

    /** The row of a key, if there is one. */
    public Optional<Row> row(String key) {
        return rows.stream().filter(r -> r.key().equals(key)).findFirst();
    }
}
