package se.vagval.cli;

import java.util.ArrayList;
import java.util.List;

import se.vagval.statement.Column;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;

/** A statement as lines of text: labels to the left, figures to the right, each column as wide as it needs. */
final class TextTable {
    private static final String GAP = "  ";
    private static final String INDENT = "  ";

    private TextTable() {}

    static void print(Statement statement, MoneyUnit unit, Output output) {
        List<List<String>> lines = lines(statement, unit);
        int[] widths = widths(lines);
        output.line(statement.title() + ", " + unit.label());
        if (!statement.finding().isEmpty()) {
            output.line(statement.finding());
        }
        output.line("");
        for (List<String> line : lines) {
            output.line(padded(line, widths));
        }
        output.line("");
        statement.notes().forEach(output::line);
    }

    private static List<List<String>> lines(Statement statement, MoneyUnit unit) {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(statement.rowHeader()));
        statement.columns().stream().map(Column::label).forEach(head::add);
        lines.add(head);
        for (Row row : statement.rows()) {
            List<String> line = new ArrayList<>();
            line.add(row.kind() == Row.Kind.GROUP ? row.label() : INDENT + row.label());
            row.cells().forEach(cell -> line.add(statement.text(cell, unit)));
            lines.add(line);
        }
        return lines;
    }

    private static int[] widths(List<List<String>> lines) {
        int[] widths = new int[lines.getFirst().size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        return widths;
    }

    private static String padded(List<String> line, int[] widths) {
        StringBuilder text = new StringBuilder(line.getFirst());
        text.repeat(' ', widths[0] - line.getFirst().length());
        for (int i = 1; i < widths.length; i++) {
            text.append(GAP).repeat(' ', widths[i] - line.get(i).length()).append(line.get(i));
        }
        return text.toString().stripTrailing();
    }
}
