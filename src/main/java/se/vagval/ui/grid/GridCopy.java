package se.vagval.ui.grid;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import se.vagval.text.SwedishNumbers;

/** Marked cells for the clipboard: text that every spreadsheet reads, and HTML that looks as shown. */
final class GridCopy {
    private final GridMoves sheet;
    private final GridSelection range;

    GridCopy(GridMoves sheet, GridSelection range) {
        this.sheet = sheet;
        this.range = range;
    }

    String tabbed() {
        return rows().map(row -> row.stream().map(GridCopy::plain).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    String html() {
        return rows().map(row -> row.stream().map(GridCopy::html).collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", "<html lang=\"sv\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
                        + "<head><meta charset=\"utf-8\"></head><body><table>", "</table></body></html>"));
    }

    private java.util.stream.Stream<List<GridCell>> rows() {
        return IntStream.rangeClosed(range.top(), range.bottom()).mapToObj(r -> IntStream
                .rangeClosed(range.left(), range.right()).mapToObj(c -> sheet.cell(r, c)).toList());
    }

    /** All decimals, and neither the typographic minus sign nor no-break spaces, which a spreadsheet does not read. */
    private static String plain(GridCell cell) {
        if (!cell.figure() || cell.wrong()) {
            return quoted(words(cell));
        }
        String shown = cell.editable() ? cell.edit() : cell.text();
        return shown.replace(SwedishNumbers.MINUS, '-').replace(String.valueOf(SwedishNumbers.SPACE), "");
    }

    /** Words that the column shows shortened are copied whole. */
    private static String words(GridCell cell) {
        return cell.wrong() || cell.figure() || cell.editable() ? cell.text() : cell.edit();
    }

    private static String quoted(String text) {
        return text.matches("(?s)\".*|.*[\t\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static String html(GridCell cell) {
        String exact = Double.isNaN(cell.value()) || cell.text().endsWith("%") ? ""
                : " x:num=\"" + cell.value() + "\" sdval=\"" + cell.value() + "\"";
        return "<td" + exact + (cell.figure() ? " style=\"text-align:right\">" : ">") + words(cell)
                .replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</td>";
    }
}
