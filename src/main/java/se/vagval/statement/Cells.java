package se.vagval.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import se.vagval.finance.Calculation;
import se.vagval.finance.Finding;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.text.Texts;

/** Columns, rows and findings that compare alternatives: first a value for each, then each difference to the reference. */
final class Cells {
    private final Calculation calculation;
    private final View view;

    Cells(Calculation calculation, View view) {
        this.calculation = calculation;
        this.view = view;
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (String a : view.alternatives()) {
            columns.add(new Column(calculation.alternativeName(a), Column.Kind.VALUE, a));
        }
        for (String a : view.others()) {
            columns.add(new Column(Texts.get("statement.column.difference", calculation.alternativeName(a)),
                    Column.Kind.DIFFERENCE, a));
        }
        return columns;
    }

    static Row group(String key, String label, int columns) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            cells.add(Cell.EMPTY);
        }
        return new Row(key, label, Row.Kind.GROUP, cells);
    }

    /** The group of an alternative, which says so where it has no association. */
    static Row alternative(Calculation calculation, String alternative, boolean any, int columns) {
        String name = calculation.alternativeName(alternative);
        return group(alternative, any ? name : Texts.get("statement.group.noAssociation", name), columns);
    }

    /** The rows, or none where there is nothing under any group. */
    static List<Row> unlessOnlyGroups(List<Row> rows) {
        return rows.stream().allMatch(r -> r.kind() == Row.Kind.GROUP) ? List.of() : rows;
    }

    Row row(Measure measure, Format format, Row.Kind kind) {
        return row(measure.id(), measure.label(), kind, measure, Subject.AREA, format);
    }

    Row row(String key, String label, Row.Kind kind, Measure measure, Subject subject, Format format) {
        List<Cell> cells = new ArrayList<>();
        for (String a : view.alternatives()) {
            cells.add(cell(measure, a, subject, format));
        }
        for (String a : view.others()) {
            cells.add(difference(measure, a, subject, format));
        }
        return new Row(key, label, kind, cells);
    }

    Cell cell(Measure measure, String alternative, Subject subject, Format format) {
        OptionalInt node = calculation.node(measure, alternative, subject, view.year());
        return node.isPresent() ? new Cell.Number(node.getAsInt(), format, false) : Cell.EMPTY;
    }

    Cell difference(Measure measure, String alternative, Subject subject, Format format) {
        OptionalInt node = calculation.node(measure, alternative, subject, view.year());
        OptionalInt reference = calculation.node(measure, view.reference(), subject, view.year());
        if (node.isEmpty() || reference.isEmpty()) {
            return Cell.EMPTY;
        }
        Format shown = format == Format.SHARE ? Format.PERCENTAGE_POINTS : format;
        return new Cell.Number(calculation.difference(node.getAsInt(), reference.getAsInt()), shown, true);
    }

    /** What the whole area's amounts are in each alternative; {@code what} begins the sentence. */
    String finding(String what, Measure measure) {
        return new Findings(calculation, view).compared(what, measure);
    }

    String year() {
        return Integer.toString(view.year());
    }

    Statement statement(String id, String title, String finding, String rowHeader, List<Row> rows, String note) {
        return statement(id, title, finding, rowHeader, rows, List.of(note));
    }

    Statement statement(String id, String title, String finding, String rowHeader, List<Row> rows,
            List<String> notes) {
        return new Statement(id, title, finding, rowHeader, columns(), rows, notes, calculation.evaluation());
    }

    /** A statement's own note, and what the calculation warns of in the alternatives and year shown. */
    static List<String> notes(Calculation calculation, View view, String note, Finding.Kind kind) {
        List<String> notes = new ArrayList<>(List.of(note));
        Finding.of(calculation).stream().filter(f -> f.kind() == kind && f.place().year() == view.year())
                .filter(f -> view.alternatives().contains(f.place().alternative()))
                .map(f -> Texts.get("statement.note.warning",
                        calculation.alternativeName(f.place().alternative()), f.text()))
                .forEach(notes::add);
        return notes;
    }
}
