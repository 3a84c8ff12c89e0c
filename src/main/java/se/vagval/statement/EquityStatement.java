package se.vagval.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import se.vagval.finance.Calculation;
import se.vagval.finance.Finding;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.LadderStep;
import se.vagval.text.Texts;

/** Equity of every association in every alternative, against the ladder where there was one in the year. */
final class EquityStatement {
    private record Figure(String key, Measure measure, Format format, boolean signed) {}

    private static final List<Figure> FIGURES = List.of(new Figure("equity", Measure.EQUITY, Format.MONEY, false),
            new Figure("share", Measure.EQUITY_SHARE, Format.SHARE, false),
            new Figure("ladder", Measure.EQUITY_LADDER, Format.SHARE, false),
            new Figure("excess", Measure.EQUITY_EXCESS, Format.MONEY, true));
    private static final int WITHOUT_LADDER = 2;

    private EquityStatement() {}

    static Statement build(Calculation calculation, View view) {
        List<LadderStep> ladder = calculation.review().rules().ladderAt(view.year());
        int shown = ladder.isEmpty() ? WITHOUT_LADDER : FIGURES.size();
        List<Column> columns = List.of(
                new Column(Texts.get("statement.column.equity"), Column.Kind.VALUE, "equity"),
                new Column(Texts.get("statement.column.share"), Column.Kind.VALUE, "share"),
                new Column(Texts.get("statement.column.ladder"), Column.Kind.VALUE, "ladder"),
                new Column(Texts.get("statement.column.excess"), Column.Kind.DIFFERENCE, "excess")).subList(0, shown);
        List<Row> rows = new ArrayList<>();
        for (String a : view.alternatives()) {
            List<Subject> associations = calculation.subjects(a, Subject.Kind.ASSOCIATION, view.year());
            rows.add(Cells.alternative(calculation, a, !associations.isEmpty(), columns.size()));
            associations.forEach(s -> rows.add(row(calculation, view, a, s, FIGURES.subList(0, shown))));
        }
        return new Statement("equity",
                Texts.get(ladder.isEmpty() ? "statement.title.equityYears" : "statement.title.equity",
                        Integer.toString(view.year())),
                EquityFinding.of(calculation, view),
                Texts.get("statement.header.association"), columns, Cells.unlessOnlyGroups(rows),
                Cells.notes(calculation, view, LadderNote.of(ladder, view),
                        Finding.Kind.NEGATIVE_EQUITY),
                calculation.evaluation());
    }

    private static Row row(Calculation calculation, View view, String alternative, Subject subject,
            List<Figure> figures) {
        List<Cell> cells = new ArrayList<>();
        for (Figure f : figures) {
            OptionalInt node = calculation.node(f.measure(), alternative, subject, view.year());
            cells.add(node.isPresent() ? new Cell.Number(node.getAsInt(), f.format(), f.signed()) : Cell.EMPTY);
        }
        return new Row(alternative + "/" + subject.id(), calculation.name(subject), Row.Kind.DETAIL, cells);
    }
}
