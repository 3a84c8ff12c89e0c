package se.vagval.report.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

import se.vagval.statement.Cell;
import se.vagval.statement.Column;
import se.vagval.statement.Format;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** A sheet of one statement, whose figures point at the calculation. */
final class StatementSheet {
    private static final int WIDEST_LABEL = 52;
    private static final int NARROWEST_LABEL = 26;
    private static final int UNIT_WIDTH = 16;
    private static final int FIGURE_WIDTH = 18;
    /** Room for the word after the figure. */
    private static final int POINTS_WIDTH = 23;
    private static final int TEXT_WIDTH = 34;

    private final SheetFrame frame;
    private final Statement statement;
    private final MoneyUnit unit;
    private final Addresses addresses;
    private final CellWriter writer;
    private final boolean unitColumn;

    StatementSheet(SheetFrame frame, Statement statement, MoneyUnit unit, Addresses addresses, CellWriter writer) {
        this.frame = frame;
        this.statement = statement;
        this.unit = unit;
        this.addresses = addresses;
        this.writer = writer;
        this.unitColumn = statement.rows().stream().map(this::unit).distinct().filter(u -> !u.isEmpty()).count() > 1;
    }

    /** Writes the sheet; the number tells its table from those of other statements. */
    void write(int number) {
        widths();
        frame.sentence(title(), Look.TITLE);
        if (!statement.finding().isEmpty()) {
            frame.sentence(statement.finding(), Look.LEAD);
        }
        frame.sentence(Texts.get("report.excel.statement.guide"), Look.NOTE);
        frame.gap();
        int head = frame.nextRow();
        head();
        boolean grouped = false;
        for (Row row : statement.rows()) {
            grouped |= row.kind() == Row.Kind.GROUP;
            row(row, grouped);
        }
        frame.table("tabell_" + number + "_" + statement.id().replaceAll("[^\\p{L}0-9_]", "_"), head,
                firstFigure() + statement.columns().size(), firstFigure());
        notes();
        frame.printSetup();
    }

    private String title() {
        return statement.hasMoney()
                ? Texts.get("report.excel.statement.title", statement.title(), unit.fullName(), unit.label())
                : statement.title();
    }

    private int firstFigure() {
        return unitColumn ? 2 : 1;
    }

    private void widths() {
        int longest = statement.rows().stream().mapToInt(r -> r.label().length() + 4).max().orElse(0);
        List<Integer> widths = new ArrayList<>();
        widths.add(Math.clamp(longest, NARROWEST_LABEL, WIDEST_LABEL));
        if (unitColumn) {
            widths.add(UNIT_WIDTH);
        }
        for (int i = 0; i < statement.columns().size(); i++) {
            widths.add(width(i));
        }
        frame.widths(widths);
    }

    private int width(int column) {
        if (statement.columns().get(column).kind() == Column.Kind.TEXT) {
            return TEXT_WIDTH;
        }
        boolean points = statement.rows().stream().map(r -> r.cells().get(column))
                .anyMatch(c -> c instanceof Cell.Number n && n.format() == Format.PERCENTAGE_POINTS);
        return points ? POINTS_WIDTH : FIGURE_WIDTH;
    }

    private void head() {
        XSSFRow row = frame.row();
        Map<String, Integer> met = new HashMap<>();
        frame.text(row, 0, once(met, statement.rowHeader()), Look.HEAD);
        if (unitColumn) {
            frame.text(row, 1, once(met, Texts.get("report.excel.head.unit")), Look.HEAD);
        }
        for (int i = 0; i < statement.columns().size(); i++) {
            Column column = statement.columns().get(i);
            frame.text(row, firstFigure() + i, once(met, column.label()),
                    column.kind() == Column.Kind.TEXT ? Look.HEAD : Look.HEAD_RIGHT);
        }
        frame.fit(row);
    }

    /** A table's heads must all be different, whatever their case, and none of them empty. */
    private static String once(Map<String, Integer> met, String label) {
        String given = label.isEmpty() ? Texts.get("report.excel.head.measure") : label;
        int turn = met.merge(given.toLowerCase(Texts.SWEDISH), 1, Integer::sum);
        return turn == 1 ? given : given + " (" + turn + ")";
    }

    private void row(Row row, boolean grouped) {
        XSSFRow line = frame.row();
        Look look = switch (row.kind()) {
            case GROUP -> Look.GROUP;
            case SUM -> Look.SUM;
            case DETAIL -> grouped ? Look.TEXT_INDENTED : Look.TEXT;
        };
        frame.text(line, 0, row.label(), look);
        if (unitColumn) {
            frame.text(line, 1, unit(row), row.kind() == Row.Kind.DETAIL ? Look.TEXT : look);
        }
        for (int i = 0; i < row.cells().size(); i++) {
            cell(line, firstFigure() + i, row.cells().get(i), row.kind());
        }
        frame.fit(line);
    }

    private void cell(XSSFRow line, int column, Cell content, Row.Kind kind) {
        switch (content) {
            case Cell.Number n -> figure(line, column, n, kind == Row.Kind.SUM ? Look.SUM_FIGURE : Look.FIGURE);
            case Cell.Text t -> frame.text(line, column, t.text(), words(kind, Look.TEXT_WRAPPED));
            case Cell.Empty e -> frame.text(line, column, "", words(kind, Look.TEXT));
        }
    }

    private static Look words(Row.Kind kind, Look detail) {
        return switch (kind) {
            case GROUP -> Look.GROUP;
            case SUM -> Look.SUM;
            case DETAIL -> detail;
        };
    }

    private void figure(XSSFRow line, int column, Cell.Number number, Look look) {
        XSSFCell cell = frame.figure(line, column, look, NumberFormats.of(number, unit));
        writer.shown(cell, NumberFormats.formula(number, addresses.withSheet(number.node()), unit), number, unit);
    }

    /** What the row's figures are counted in; "" where they differ or there are none. */
    private String unit(Row row) {
        Optional<String> same = row.cells().stream().filter(Cell.Number.class::isInstance).map(Cell.Number.class::cast)
                .map(n -> n.format() == Format.PERCENTAGE_POINTS ? Format.SHARE : n.format()).distinct()
                .map(f -> Labels.unit(f, unit)).reduce((a, b) -> "");
        return same.orElse("");
    }

    private void notes() {
        if (!statement.notes().isEmpty()) {
            frame.gap();
            statement.notes().forEach(n -> frame.sentence(n, Look.NOTE));
        }
    }
}
