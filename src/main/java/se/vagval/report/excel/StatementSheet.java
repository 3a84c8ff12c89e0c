package se.vagval.report.excel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

import se.vagval.report.nativechart.ChartCells;
import se.vagval.statement.Cell;
import se.vagval.statement.Column;
import se.vagval.statement.Lacking;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** A sheet of one statement: what it shows, its table, and under it notes and sources. */
final class StatementSheet {
    private static final int LONGEST_NAME = 120;

    private final SheetFrame frame;
    private final Statement statement;
    private final MoneyUnit unit;
    private final FigureCells figures;
    private final StatementColumns columns;

    StatementSheet(SheetFrame frame, Statement statement, MoneyUnit unit, FigureCells figures) {
        this.frame = frame;
        this.statement = statement;
        this.unit = unit;
        this.figures = figures;
        this.columns = new StatementColumns(statement, unit);
    }

    /**
     * Writes the sheet.
     *
     * @param number
     *            tells its table from those of other statements
     * @param closing
     *            sentences under the table, after the statement's own notes
     * @return where its figures stand
     */
    ChartCells write(int number, List<String> closing) {
        frame.widths(columns.widths());
        frame.sentence(title(), Look.TITLE);
        if (!statement.finding().isEmpty()) {
            frame.sentence(statement.finding(), Look.LEAD);
        }
        frame.gap();
        int head = frame.nextRow();
        head();
        boolean grouped = false;
        for (Row row : statement.rows()) {
            grouped |= row.kind() == Row.Kind.GROUP;
            row(row, grouped);
        }
        if (!statement.rows().isEmpty()) {
            frame.table(tableName(number), head, columns.count(), columns.firstFigure());
        }
        notes(closing);
        frame.finish();
        return new ChartCells.Block(frame.sheet().getSheetName(), head, 0, columns.firstFigure());
    }

    private String tableName(int number) {
        String id = statement.id().replaceAll("[^\\p{L}0-9_]", "_");
        return "tabell_" + number + "_" + id.substring(0, Math.min(LONGEST_NAME, id.length()));
    }

    private String title() {
        return statement.hasMoney()
                ? Texts.get("report.excel.statement.title", statement.title(), unit.fullName(), unit.label())
                : statement.title();
    }

    private void head() {
        XSSFRow row = frame.row();
        Map<String, Integer> met = CellTexts.noHeads();
        frame.text(row, 0, CellTexts.head(met, statement.rowHeader()), Look.HEAD);
        if (columns.hasUnits()) {
            frame.text(row, 1, CellTexts.head(met, Texts.get("report.excel.head.unit")), Look.HEAD);
        }
        for (int i = 0; i < statement.columns().size(); i++) {
            frame.text(row, columns.firstFigure() + i, CellTexts.head(met, columns.head(i)),
                    statement.columns().get(i).kind() == Column.Kind.TEXT ? Look.HEAD_INDENTED : Look.HEAD_RIGHT);
        }
        frame.fit(row);
    }

    private void row(Row row, boolean grouped) {
        XSSFRow line = frame.row();
        Look look = switch (row.kind()) {
            case GROUP -> Look.GROUP;
            case SUM -> Look.SUM;
            case DETAIL -> grouped ? Look.TEXT_INDENTED : Look.TEXT;
        };
        frame.text(line, 0, row.label(), look);
        if (columns.hasUnits()) {
            frame.text(line, 1, columns.unit(row), row.kind() == Row.Kind.DETAIL ? Look.TEXT : look);
        }
        for (int i = 0; i < row.cells().size(); i++) {
            boolean words = statement.columns().get(i).kind() == Column.Kind.TEXT;
            cell(line, columns.firstFigure() + i, row.cells().get(i), row.kind(), words);
        }
        frame.fit(line);
    }

    private void cell(XSSFRow line, int column, Cell content, Row.Kind kind, boolean words) {
        Look figure = kind == Row.Kind.SUM ? Look.SUM_FIGURE : Look.FIGURE;
        switch (content) {
            case Cell.Number n -> figure(line, column, n, figure);
            case Cell.Count c -> frame.figure(line, column, figure, NumberFormats.count()).setCellValue(c.number());
            case Cell.Text t -> frame.text(line, column, t.text(), words ? words(kind) : figure);
            case Cell.Empty e when kind == Row.Kind.GROUP -> frame.text(line, column, "", Look.GROUP);
            case Cell.Empty e -> frame.text(line, column, Labels.notAsked(), figure);
        }
    }

    private static Look words(Row.Kind kind) {
        return switch (kind) {
            case GROUP -> Look.GROUP;
            case SUM -> Look.SUM_INDENTED;
            case DETAIL -> Look.TEXT_INDENTED;
        };
    }

    private void figure(XSSFRow line, int column, Cell.Number number, Look look) {
        XSSFCell cell = frame.figure(line, column, look, NumberFormats.of(number, unit),
                NumberFormats.zero(number, unit));
        figures.write(cell, statement, number);
    }

    private void notes(List<String> closing) {
        Set<String> notes = new LinkedHashSet<>(statement.notes());
        List<Cell> cells = statement.rows().stream().flatMap(r -> r.cells().stream()).toList();
        Lacking.uncounted(statement, cells)
                .forEach(why -> notes.add(Texts.get("report.excel.statement.outcome", why)));
        Lacking.of(statement, cells).forEach(why -> notes.add(Texts.get("report.excel.statement.reason", why)));
        notes.addAll(closing);
        frame.gap();
        notes.forEach(n -> frame.sentence(n, Look.NOTE));
    }
}
