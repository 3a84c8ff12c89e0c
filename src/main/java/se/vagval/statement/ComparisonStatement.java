package se.vagval.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.text.Texts;

/** The alternatives' figures for the whole area, grouped as in a review. */
final class ComparisonStatement {
    private ComparisonStatement() {}

    static Statement build(Calculation calculation, View view) {
        Cells cells = new Cells(calculation, view);
        int width = cells.columns().size();
        List<Row> rows = new ArrayList<>();
        rows.add(Cells.group("group.allocation", Texts.get("statement.group.allocation"), width));
        rows.add(cells.row(Measure.ALLOCATION_POSSIBLE, Format.MONEY, Row.Kind.DETAIL));
        rows.add(cells.row(Measure.ALLOCATION_GRANTED, Format.MONEY, Row.Kind.DETAIL));
        rows.add(cells.row(Measure.ALLOCATION_UTILISATION, Format.SHARE, Row.Kind.DETAIL));
        rows.add(Cells.group("group.revenue", Texts.get("statement.group.revenue"), width));
        rows.add(cells.row(Measure.CONTRIBUTION_PARTIES, Format.MONEY, Row.Kind.DETAIL));
        rows.add(cells.row(Measure.REVENUE_OTHER, Format.MONEY, Row.Kind.DETAIL));
        rows.add(cells.row(Measure.REVENUE, Format.MONEY, Row.Kind.SUM));
        rows.add(Cells.group("group.cost", Texts.get("statement.group.cost"), width));
        rows.add(cells.row(Measure.COST_ADMINISTRATION, Format.MONEY, Row.Kind.DETAIL));
        rows.add(cells.row(Measure.COST_ONEOFF, Format.MONEY, Row.Kind.DETAIL));
        rows.add(cells.row(Measure.COST_ACTIVITIES, Format.MONEY, Row.Kind.DETAIL));
        rows.add(cells.row(Measure.COST, Format.MONEY, Row.Kind.SUM));
        rows.add(cells.row(Measure.SHARE_ADMINISTRATION, Format.SHARE, Row.Kind.DETAIL));
        rows.add(Cells.group("group.equity", Texts.get("statement.group.equity"), width));
        rows.add(cells.row(Measure.RESULT, Format.MONEY, Row.Kind.DETAIL));
        rows.add(cells.row(Measure.EQUITY, Format.MONEY, Row.Kind.DETAIL));
        rows.add(cells.row(Measure.EQUITY_SHARE, Format.SHARE, Row.Kind.DETAIL));
        rows.add(Cells.group("group.organisation", Texts.get("statement.group.organisation"), width));
        rows.add(cells.row(Measure.PER_CAPITA_ACTIVITIES, Format.PER_INHABITANT, Row.Kind.DETAIL));
        rows.add(cells.row(Measure.BOARD_SEATS, Format.COUNT, Row.Kind.DETAIL));
        return cells.statement("comparison", Texts.get("statement.title.comparison", cells.year()),
                new AllocationFinding(calculation, view).sentences(), Texts.get("statement.header.measure"), rows,
                notes(calculation, view));
    }

    private static List<String> notes(Calculation calculation, View view) {
        return Stream.of(Optional.of(Texts.get("statement.note.points")),
                Optional.of(Texts.get("statement.note.workingAge")), BoardNote.of(calculation, view),
                AdministrationNote.of(calculation, view)).flatMap(Optional::stream).toList();
    }
}
