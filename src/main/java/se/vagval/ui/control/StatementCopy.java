package se.vagval.ui.control;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import se.vagval.statement.Cell;
import se.vagval.statement.Column;
import se.vagval.statement.Format;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.ui.door.ClipboardAccess;

/**
 * A statement, or a part of it, for the clipboard: text parted by tabs whose numbers every spreadsheet reads, and HTML that
 * looks as printed in Word while Excel and LibreOffice take the exact value from an attribute.
 */
public final class StatementCopy {
    /** Rows and columns by index; labels and heads go along when {@code heads} is set. */
    record Part(List<Integer> rows, List<Integer> columns, boolean heads) {
        static Part all(Statement statement) {
            return new Part(IntStream.range(0, statement.rows().size()).boxed().toList(),
                    IntStream.range(0, statement.columns().size()).boxed().toList(), true);
        }
    }

    private final Statement statement;
    private final MoneyUnit unit;
    private final Part part;

    StatementCopy(Statement statement, MoneyUnit unit, Part part) {
        this.statement = statement;
        this.unit = unit;
        this.part = part;
    }

    /** Puts a whole statement on the clipboard, with its heads. */
    public static void copy(Statement statement, MoneyUnit unit, ClipboardAccess clipboard) {
        StatementCopy copy = new StatementCopy(statement, unit, Part.all(statement));
        clipboard.putTable(copy.tabbed(), copy.html());
    }

    /** Head of the label column: what the rows are, and the unit of the amounts. */
    static String corner(Statement statement, MoneyUnit unit) {
        String money = statement.hasMoney() ? unit.label() : "";
        if (statement.rowHeader().isEmpty() || money.isEmpty()) {
            return statement.rowHeader() + money;
        }
        return statement.rowHeader() + ", " + money;
    }

    String tabbed() {
        StringBuilder out = new StringBuilder();
        if (part.heads()) {
            out.append(corner(statement, unit)).append('\t').append(columns().map(Column::label)
                    .collect(Collectors.joining("\t"))).append('\n');
        }
        for (int r : part.rows()) {
            Row row = statement.rows().get(r);
            out.append(part.heads() ? row.label() + '\t' : "").append(part.columns().stream()
                    .map(c -> plain(row.cells().get(c))).collect(Collectors.joining("\t"))).append('\n');
        }
        return out.toString();
    }

    /** A spreadsheet reads neither the typographic minus sign nor no-break spaces. */
    private String plain(Cell cell) {
        return statement.text(cell, unit).replace(SwedishNumbers.MINUS, '-')
                .replace(String.valueOf(SwedishNumbers.SPACE), "").replace("+", "");
    }

    String html() {
        StringBuilder out = new StringBuilder("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\" lang=\"sv\">"
                + "<head><meta charset=\"utf-8\"></head><body><table style=\"border-collapse:collapse\">");
        if (part.heads()) {
            out.append("<caption>").append(escaped(statement.title())).append("</caption><thead><tr>")
                    .append(head(corner(statement, unit), "left"));
            columns().forEach(c -> out.append(head(c.label(), c.kind() == Column.Kind.TEXT ? "left" : "right")));
            out.append("</tr></thead>");
        }
        out.append("<tbody>");
        part.rows().forEach(r -> row(out, statement.rows().get(r)));
        return out.append("</tbody></table></body></html>").toString();
    }

    private void row(StringBuilder out, Row row) {
        String weight = row.kind() == Row.Kind.DETAIL ? "" : ";font-weight:bold";
        out.append("<tr>");
        if (part.heads()) {
            out.append("<th scope=\"row\" style=\"text-align:left;font-weight:normal").append(weight).append("\">")
                    .append(escaped(row.label())).append("</th>");
        }
        for (int c : part.columns()) {
            Cell cell = row.cells().get(c);
            out.append("<td").append(exact(cell)).append(" style=\"text-align:")
                    .append(statement.columns().get(c).kind() == Column.Kind.TEXT ? "left" : "right").append(weight)
                    .append("\">")
                    .append(escaped(statement.text(cell, unit))).append("</td>");
        }
        out.append("</tr>");
    }

    private String exact(Cell cell) {
        if (cell instanceof Cell.Count counted) {
            return " x:num=\"" + counted.number() + "\" sdval=\"" + counted.number() + "\"";
        }
        OptionalDouble value = statement.value(cell);
        if (value.isEmpty() || !(cell instanceof Cell.Number number)) {
            return "";
        }
        double shown = switch (number.format()) {
            case MONEY -> value.getAsDouble() / unit.factor();
            case PERCENTAGE_POINTS -> value.getAsDouble() * 100;
            case SHARE, WHOLE_SHARE, PER_INHABITANT, COUNT, YEAR, RATIO -> value.getAsDouble();
        };
        return " x:num=\"" + shown + "\" sdval=\"" + shown + "\""
                + (number.format() == Format.SHARE || number.format() == Format.WHOLE_SHARE
                        ? " class=\"share\"" : "");
    }

    private Stream<Column> columns() {
        return part.columns().stream().map(statement.columns()::get);
    }

    private static String head(String text, String side) {
        return "<th scope=\"col\" style=\"text-align:" + side + "\">" + escaped(text) + "</th>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
