package se.vagval.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Place;
import se.vagval.finance.Subject;
import se.vagval.text.Texts;

/** Today, association by association, as reviews print it. */
final class TodayStatements {
    private TodayStatements() {}

    /** The sums are as the accounts print them, which may differ from those that alternatives build on. */
    static Statement accounts(Calculation calculation, View view) {
        int year = calculation.years().getFirst();
        List<Row> rows = List.of(
                row(calculation, Measure.REVENUE, Measure.BOOKED_REVENUE, Format.MONEY, Row.Kind.DETAIL),
                row(calculation, Measure.COST, Measure.BOOKED_COST, Format.MONEY, Row.Kind.DETAIL),
                row(calculation, Measure.RESULT, Measure.BOOKED_RESULT, Format.MONEY, Row.Kind.SUM),
                row(calculation, Measure.EQUITY, Format.MONEY, Row.Kind.DETAIL),
                row(calculation, Measure.EQUITY_SHARE, Format.WHOLE_SHARE, Row.Kind.DETAIL));
        return statement(calculation, "accounts",
                Texts.get("statement.title.accounts", Integer.toString(year),
                        calculation.review().associations().size()),
                new TodayFindings(calculation, view.unit()).accounts(), rows,
                new AccountsNotes(calculation, view.unit()).notes());
    }

    static Statement allocation(Calculation calculation, View view) {
        int year = calculation.years().getFirst();
        List<Row> rows = List.of(row(calculation, Measure.ALLOCATION_POSSIBLE, Format.MONEY, Row.Kind.DETAIL),
                row(calculation, Measure.ALLOCATION_GRANTED, Format.MONEY, Row.Kind.DETAIL),
                row(calculation, Measure.ALLOCATION_UTILISATION, Format.SHARE, Row.Kind.DETAIL),
                row(calculation, Measure.PER_CAPITA_ALLOCATION, Format.PER_INHABITANT, Row.Kind.DETAIL));
        return statement(calculation, "allocation", Texts.get("statement.title.allocation", Integer.toString(year)),
                new TodayFindings(calculation, view.unit()).allocation(), rows,
                List.of(Texts.get("statement.note.workingAge")));
    }

    /** The associations and their total; of one association a total would only say its figures again. */
    private static List<Subject> subjects(Calculation calculation) {
        List<Subject> subjects = new ArrayList<>(calculation.subjects(Place.TODAY, Subject.Kind.ASSOCIATION,
                calculation.years().getFirst()));
        if (subjects.size() != 1) {
            subjects.add(Subject.AREA);
        }
        return subjects;
    }

    private static Row row(Calculation calculation, Measure measure, Format format, Row.Kind kind) {
        return row(calculation, measure, measure, format, kind);
    }

    /** A row named by one measure that shows another. */
    private static Row row(Calculation calculation, Measure named, Measure measure, Format format, Row.Kind kind) {
        List<Cell> cells = new ArrayList<>();
        for (Subject s : subjects(calculation)) {
            OptionalInt node = calculation.node(measure, Place.TODAY, s, calculation.years().getFirst());
            cells.add(node.isPresent() ? new Cell.Number(node.getAsInt(), format, false) : Cell.EMPTY);
        }
        return new Row(named.id(), named.label(), kind, cells);
    }

    private static Statement statement(Calculation calculation, String id, String title, String finding,
            List<Row> rows, List<String> notes) {
        List<Column> columns = subjects(calculation).stream()
                .map(s -> s.equals(Subject.AREA)
                        ? new Column(Texts.get("statement.column.total"), Column.Kind.TOTAL, "")
                        : new Column(calculation.name(s), Column.Kind.VALUE, s.id()))
                .toList();
        boolean anybody = columns.getFirst().kind() == Column.Kind.VALUE;
        return new Statement(id, title, finding, Texts.get("statement.header.measure"), columns,
                anybody ? rows : List.of(), notes, calculation.evaluation());
    }
}
