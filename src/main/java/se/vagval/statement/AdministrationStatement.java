package se.vagval.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.CostCategory;
import se.vagval.text.Texts;

/** Administration by category; a category nobody has a cost in is left out. */
final class AdministrationStatement {
    private AdministrationStatement() {}

    static Statement build(Calculation calculation, View view) {
        Cells cells = new Cells(calculation, view);
        List<Row> rows = new ArrayList<>();
        for (CostCategory category : CostCategory.values()) {
            if (view.alternatives().stream().anyMatch(a -> used(calculation, Measure.of(category), a, view.year()))) {
                rows.add(cells.row(Measure.of(category), Format.MONEY, Row.Kind.DETAIL));
            }
        }
        rows.add(cells.row(Measure.COST_ADMINISTRATION, Format.MONEY, Row.Kind.SUM));
        rows.add(cells.row(Measure.SHARE_ADMINISTRATION, Format.SHARE, Row.Kind.DETAIL));
        return cells.statement("administration", Texts.get("statement.title.administration", cells.year()),
                cells.finding(Measure.COST_ADMINISTRATION), Texts.get("statement.header.category"), rows,
                Texts.get("statement.note.points"));
    }

    private static boolean used(Calculation calculation, Measure measure, String alternative, int year) {
        OptionalDouble value = calculation.value(measure, alternative, Subject.AREA, year);
        return value.isEmpty() || value.getAsDouble() != 0;
    }
}
