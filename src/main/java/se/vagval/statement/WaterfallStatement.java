package se.vagval.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.text.Texts;

/**
 * From the reference's activities to an alternative's: what each party gives more or less, what other revenue,
 * administration, one-offs and the result take or leave. The steps sum to the difference.
 */
final class WaterfallStatement {
    private WaterfallStatement() {}

    static Statement build(Calculation calculation, View view, String alternative) {
        List<Row> rows = new ArrayList<>();
        add(rows, "start", calculation.alternativeName(view.reference()), Row.Kind.SUM,
                calculation.node(Measure.COST_ACTIVITIES, view.reference(), Subject.AREA, view.year()), false);
        step(calculation, view, alternative, rows, Measure.CONTRIBUTION_STATE, true);
        step(calculation, view, alternative, rows, Measure.CONTRIBUTION_REGION, true);
        step(calculation, view, alternative, rows, Measure.CONTRIBUTION_MUNICIPALITIES, true);
        step(calculation, view, alternative, rows, Measure.REVENUE_OTHER, true);
        step(calculation, view, alternative, rows, Measure.COST_ADMINISTRATION, false);
        step(calculation, view, alternative, rows, Measure.COST_ONEOFF, false);
        step(calculation, view, alternative, rows, Measure.RESULT, false);
        add(rows, "end", calculation.alternativeName(alternative), Row.Kind.SUM,
                calculation.node(Measure.COST_ACTIVITIES, alternative, Subject.AREA, view.year()), false);
        View two = new View(List.of(view.reference(), alternative), view.reference(), view.year(), view.unit());
        boolean moves = rows.stream().anyMatch(r -> r.kind() == Row.Kind.DETAIL);
        return new Statement("waterfall." + alternative,
                Texts.get("statement.title.waterfall", calculation.alternativeName(view.reference()),
                        calculation.alternativeName(alternative), Integer.toString(view.year())),
                finding(calculation, two, alternative, moves),
                Texts.get("statement.header.step"),
                List.of(new Column(Texts.get("statement.column.activities"), Column.Kind.VALUE, alternative)), rows,
                List.of(moves ? Texts.get("statement.note.waterfall") : Texts.get("statement.note.noStep")),
                calculation.evaluation());
    }

    private static String finding(Calculation calculation, View two, String alternative, boolean moves) {
        String year = Integer.toString(two.year());
        return moves
                ? new Cells(calculation, two).finding(Texts.get("statement.what.activities", year),
                        Measure.COST_ACTIVITIES)
                : Texts.get("statement.finding.noDifference", calculation.alternativeName(alternative),
                        calculation.alternativeName(two.reference()), year);
    }

    /** A step; money out ({@code gain} false) counts the other way. Steps that move nothing are left out. */
    private static void step(Calculation calculation, View view, String alternative, List<Row> rows, Measure measure,
            boolean gain) {
        OptionalInt to = calculation.node(measure, alternative, Subject.AREA, view.year());
        OptionalInt from = calculation.node(measure, view.reference(), Subject.AREA, view.year());
        if (to.isEmpty() || from.isEmpty()) {
            return;
        }
        int node = gain ? calculation.difference(to.getAsInt(), from.getAsInt())
                : calculation.difference(from.getAsInt(), to.getAsInt());
        boolean moves = calculation.evaluation().isMissing(node)
                || Math.abs(calculation.evaluation().value(node)) >= 0.5;
        if (moves) {
            add(rows, "step." + measure.id(), RegionWord.of(calculation.review()).label(measure), Row.Kind.DETAIL,
                    OptionalInt.of(node), true);
        }
    }

    private static void add(List<Row> rows, String key, String label, Row.Kind kind, OptionalInt node,
            boolean signed) {
        if (node.isPresent()) {
            rows.add(new Row(key, label, kind, List.of(new Cell.Number(node.getAsInt(), Format.MONEY, signed))));
        }
    }
}
