package se.vagval.report.set;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.vagval.statement.Cell;
import se.vagval.statement.Column;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** The table a chart is drawn from, as text that a Swedish spreadsheet opens: semicolons, decimal commas, UTF-8. */
final class ChartTable {
    /** Without it Excel takes the file for one of the old Windows alphabet. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    /** A text that begins so would be run as a formula. */
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private final Statement statement;
    private final MoneyUnit unit;

    private ChartTable(Statement statement, MoneyUnit unit) {
        this.statement = statement;
        this.unit = unit;
    }

    /** The statement's rows and columns, with each figure as it is printed. */
    static String of(Statement statement, MoneyUnit unit) {
        return new ChartTable(statement, unit).text();
    }

    private String text() {
        boolean grouped = statement.rows().stream().anyMatch(r -> r.kind() == Row.Kind.GROUP);
        List<String> lines = new ArrayList<>(List.of(line(grouped, Texts.get("report.set.chart.group"), corner(),
                statement.columns().stream().map(Column::label).map(ChartTable::words))));
        String group = "";
        for (Row row : statement.rows()) {
            if (row.kind() == Row.Kind.GROUP) {
                group = row.label();
            } else {
                lines.add(line(grouped, group, row.label(), row.cells().stream().map(this::cell)));
            }
        }
        return BYTE_ORDER_MARK + String.join(LINE_END, lines) + LINE_END;
    }

    private static String line(boolean grouped, String group, String label, Stream<String> cells) {
        Stream<String> labels = grouped ? Stream.of(words(group), words(label)) : Stream.of(words(label));
        return Stream.concat(labels, cells).collect(Collectors.joining(";"));
    }

    /** What the rows are, and the unit of the amounts. */
    private String corner() {
        return Stream.of(statement.rowHeader(), statement.hasMoney() ? unit.label() : "").filter(s -> !s.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String cell(Cell cell) {
        return switch (cell) {
            case Cell.Empty e -> "";
            case Cell.Text t -> words(statement.text(cell, unit));
            case Cell.Count c -> figure(statement.text(cell, unit));
            case Cell.Number n -> statement.value(cell).isPresent() ? figure(statement.text(cell, unit))
                    : words(statement.text(cell, unit));
        };
    }

    /** A spreadsheet reads neither the typographic minus sign nor no-break spaces. */
    private static String figure(String printed) {
        return printed.replace(SwedishNumbers.MINUS, '-').replace(String.valueOf(SwedishNumbers.SPACE), "")
                .replace("+", "");
    }

    private static String words(String text) {
        String safe = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[;\"\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
