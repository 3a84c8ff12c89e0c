package se.vagval.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import se.vagval.finance.Calculation;
import se.vagval.finance.Finding;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** The association before and after somebody leaves, one year; where a merger is refused, the whole area too. */
final class LeavingStatement {
    private final Calculation calculation;
    private final LeavingView view;
    private final LeavingColumns columns;
    private final List<Row> rows = new ArrayList<>();

    private LeavingStatement(Calculation calculation, LeavingView view) {
        this.calculation = calculation;
        this.view = view;
        this.columns = new LeavingColumns(calculation, view);
    }

    static Statement build(Calculation calculation, LeavingView view) {
        return new LeavingStatement(calculation, view).build();
    }

    private Statement build() {
        String name = calculation.name(view.association());
        if (view.refuses()) {
            group("association", name);
        }
        rows(view.association(), "");
        if (view.refuses()) {
            group("area", calculation.name(Subject.AREA));
            rows(Subject.AREA, "area.");
        }
        String year = Integer.toString(view.year());
        return new Statement("leaving.association",
                Texts.get(view.refuses() ? "statement.title.refusing" : "statement.title.leaving", name, view.leaver(),
                        year),
                finding(), Texts.get("statement.header.measure"), columns.columns(), rows, notes(),
                calculation.evaluation());
    }

    private void group(String key, String label) {
        rows.add(Cells.group("group." + key, label, columns.columns().size()));
    }

    private void rows(Subject subject, String key) {
        row(key, Measure.CONTRIBUTION_PARTIES, subject, Format.MONEY, Row.Kind.SUM);
        row(key, Measure.REVENUE, subject, Format.MONEY, Row.Kind.DETAIL);
        row(key, Measure.COST_ADMINISTRATION, subject, Format.MONEY, Row.Kind.DETAIL);
        row(key, Measure.COST_ACTIVITIES, subject, Format.MONEY, Row.Kind.SUM);
        row(key, Measure.PER_CAPITA_ACTIVITIES, subject, Format.PER_INHABITANT, Row.Kind.DETAIL);
        row(key, Measure.SHARE_ADMINISTRATION, subject, Format.SHARE, Row.Kind.DETAIL);
        row(key, Measure.ALLOCATION_UTILISATION, subject, Format.SHARE, Row.Kind.DETAIL);
        row(key, Measure.EQUITY, subject, Format.MONEY, Row.Kind.DETAIL);
        row(key, Measure.BOARD_SEATS, subject, Format.COUNT, Row.Kind.DETAIL);
    }

    private void row(String key, Measure measure, Subject subject, Format format, Row.Kind kind) {
        rows.add(columns.row(key + measure.id(), measure.label(), kind, format,
                a -> calculation.node(measure, a, subject, view.year())));
    }

    private String finding() {
        OptionalDouble activities = change(Measure.COST_ACTIVITIES);
        OptionalDouble paid = change(Measure.CONTRIBUTION_PARTIES);
        OptionalDouble each = change(Measure.PER_CAPITA_ACTIVITIES);
        if (activities.isEmpty() || paid.isEmpty() || each.isEmpty()) {
            return "";
        }
        return Findings.joined(
                Texts.get("statement.finding.leaving", view.leaver(), Integer.toString(view.year()),
                        moves(paid.getAsDouble()), moves(activities.getAsDouble())),
                each(SwedishNumbers.difference(each.getAsDouble(), 0)));
    }

    private String moves(double kronor) {
        String amount = SwedishNumbers.amountWithUnit(Math.abs(kronor), view.unit());
        return Math.abs(kronor) < Findings.SAME ? Texts.get("statement.leaving.same")
                : Texts.get(kronor < 0 ? "statement.leaving.less" : "statement.leaving.more", amount);
    }

    private static String each(String kronor) {
        return kronor.equals("0") ? Texts.get("statement.finding.leavingEachSame")
                : Texts.get("statement.finding.leavingEach", kronor);
    }

    private OptionalDouble change(Measure measure) {
        OptionalInt to = calculation.node(measure, view.without(), view.association(), view.year());
        OptionalInt from = calculation.node(measure, view.with(), view.association(), view.year());
        return to.isEmpty() || from.isEmpty() ? OptionalDouble.empty()
                : calculation.value(OptionalInt.of(calculation.difference(to.getAsInt(), from.getAsInt())));
    }

    /** What has to be looked at when somebody leaves: notice, keys that no longer hold, debts. */
    private List<String> notes() {
        List<String> notes = new ArrayList<>(List.of(Texts.get("statement.note.leaving")));
        Finding.of(calculation).stream().filter(f -> f.place().alternative().equals(view.without()))
                // Who says no before there is anything to leave has no notice to give.
                .filter(f -> !view.refuses() || f.kind() != Finding.Kind.NOTICE)
                .map(Finding::text).distinct().forEach(notes::add);
        return notes;
    }
}
