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
import se.vagval.text.Texts;

/** The table a chart of a statement is drawn from. */
final class ChartTable {
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
        List<List<String>> lines = new ArrayList<>(List.of(line(grouped, Texts.get("report.set.chart.group"), corner(),
                statement.columns().stream().map(Column::label).map(CsvText::words))));
        String group = "";
        for (Row row : statement.rows()) {
            if (row.kind() == Row.Kind.GROUP) {
                group = row.label();
            } else {
                lines.add(line(grouped, group, row.label(), row.cells().stream().map(this::cell)));
            }
        }
        return CsvText.of(lines);
    }

    private static List<String> line(boolean grouped, String group, String label, Stream<String> cells) {
        Stream<String> labels = grouped ? Stream.of(group, label) : Stream.of(label);
        return Stream.concat(labels.map(CsvText::words), cells).toList();
    }

    /** What the rows are, and the unit of the amounts. */
    private String corner() {
        return Stream.of(statement.rowHeader(), statement.hasMoney() ? unit.label() : "").filter(s -> !s.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String cell(Cell cell) {
        return switch (cell) {
            case Cell.Empty e -> "";
            case Cell.Text t -> CsvText.words(statement.text(cell, unit));
            case Cell.Count c -> CsvText.figure(statement.text(cell, unit));
            case Cell.Number n -> statement.value(cell).isPresent() ? CsvText.figure(statement.text(cell, unit))
                    : CsvText.words(statement.text(cell, unit));
        };
    }
}
