package se.vagval.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.text.Texts;

/** Activities in each alternative, year by year. */
final class ActivitiesStatement {
    private ActivitiesStatement() {}

    static Statement build(Calculation calculation, View view) {
        List<Integer> years = calculation.years();
        List<Column> columns = years.stream()
                .map(y -> new Column(Integer.toString(y), Column.Kind.VALUE, Integer.toString(y))).toList();
        List<Row> rows = new ArrayList<>();
        for (String alternative : view.alternatives()) {
            List<Cell> cells = new ArrayList<>();
            for (int year : years) {
                OptionalInt node = calculation.node(Measure.COST_ACTIVITIES, alternative, Subject.AREA, year);
                cells.add(node.isPresent() ? new Cell.Number(node.getAsInt(), Format.MONEY, false) : Cell.EMPTY);
            }
            rows.add(new Row(alternative, calculation.alternativeName(alternative), Row.Kind.DETAIL, cells));
        }
        int last = years.getLast();
        View end = view.withYear(last);
        String finding = new Cells(calculation, end)
                .finding(Texts.get("statement.what.activities", Integer.toString(last)), Measure.COST_ACTIVITIES);
        return new Statement("activities",
                Texts.get("statement.title.activities", Integer.toString(years.getFirst()), Integer.toString(last)),
                finding,
                Texts.get("statement.header.alternative"), columns, rows,
                isBooked(calculation) ? List.of(Texts.get("statement.note.activities")) : List.of(),
                calculation.evaluation());
    }

    /** Whether the base year has accounts to come from: an area without associations has none. */
    private static boolean isBooked(Calculation calculation) {
        int base = calculation.review().commission().baseYear();
        return calculation.review().associations().stream()
                .anyMatch(a -> a.accounts().stream().anyMatch(y -> y.year() == base));
    }
}
