package se.vagval.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table as other programs put it on the clipboard as text.
 *
 * @param rows
 *            each as wide as the widest, cells without outer space, "" where nothing stands; no blank row at the end
 */
public record ClipboardTable(List<List<String>> rows) {
    private static final Pattern GAP = Pattern.compile("\\h{2,}");
    private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern RULE = Pattern.compile("[\\h|:-]*-[\\h|:-]*");

    public ClipboardTable {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        rows = rows.stream().map(row -> wide(row, width)).toList();
    }

    /**
     * Reads text from a spreadsheet, where cells are parted by tabs and may stand in quotation marks, or, where no tab
     * stands, from a document: cells parted by bars, semicolons or two spaces and more.
     */
    public static ClipboardTable parse(String text) {
        String even = text.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "").replace("\ufeff", "");
        List<String> lines = even.lines().filter(line -> !line.isBlank()).toList();
        if (even.indexOf('\t') >= 0) {
            return of(new DelimitedText(even, '\t').rows());
        }
        if (lines.size() > 1 && lines.stream().allMatch(line -> PIPE.matcher(line).find())) {
            return of(
                    lines.stream().filter(line -> !RULE.matcher(line).matches()).map(ClipboardTable::barred).toList());
        }
        if (!lines.isEmpty() && lines.stream().allMatch(line -> line.indexOf(';') >= 0)) {
            return of(new DelimitedText(even, ';').rows());
        }
        if (lines.stream().anyMatch(line -> GAP.matcher(line.strip()).find())) {
            return withoutMargin(of(lines.stream().map(line -> List.of(GAP.split(line, -1))).toList()));
        }
        return of(new DelimitedText(even, '\t').rows());
    }

    /**
     * Reads what a program put on the clipboard in both its forms. The text tells what is shown; the HTML keeps cells with
     * line breaks and merged cells apart, and tells the decimals that are not shown.
     *
     * @param text
     *            or ""
     * @param html
     *            or ""
     */
    public static ClipboardTable of(String text, String html) {
        ClipboardTable plain = parse(text);
        List<List<ClipboardHtml.HtmlCell>> cells = html.isEmpty() ? List.of() : new ClipboardHtml(html).rows();
        ClipboardTable other = of(cells.stream().map(r -> r.stream().map(ClipboardHtml.HtmlCell::text).toList())
                .toList());
        boolean same = plain.rows.size() == other.rows.size() && plain.width() == other.width();
        ClipboardTable shown = same || other.rows.isEmpty() ? plain : other;
        return new ClipboardTable(IntStream.range(0, shown.rows.size()).mapToObj(r -> IntStream
                .range(0, shown.width()).mapToObj(c -> exact(shown.cell(r, c), cells, r, c)).toList()).toList());
    }

    private static String exact(String shown, List<List<ClipboardHtml.HtmlCell>> cells, int row, int column) {
        boolean there = row < cells.size() && column < cells.get(row).size();
        return there ? cells.get(row).get(column).number().map(n -> PastedFigure.exact(shown, n)).orElse(shown) : shown;
    }

    /** Cells in each row. */
    public int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    /** The cell, or "" outside the table. */
    public String cell(int row, int column) {
        return row < 0 || row >= rows.size() || column < 0 || column >= width() ? "" : rows.get(row).get(column);
    }

    /** The same table with one column moved before the others. */
    ClipboardTable withFirst(int column) {
        return new ClipboardTable(rows.stream().map(row -> {
            List<String> cells = new ArrayList<>(row);
            cells.addFirst(cells.remove(column));
            return cells;
        }).map(List::copyOf).toList());
    }

    private static ClipboardTable of(List<List<String>> rows) {
        List<List<String>> kept = new ArrayList<>(
                rows.stream().map(row -> row.stream().map(ClipboardTable::bare).toList()).toList());
        while (!kept.isEmpty() && kept.getLast().stream().allMatch(String::isEmpty)) {
            kept.removeLast();
        }
        return new ClipboardTable(kept);
    }

    /** Without outer space of any kind, and with a line break within as a space. */
    private static String bare(String cell) {
        return cell.replaceAll("\\h*\\v+\\h*", " ").replaceAll("^[\\h\\s]+|[\\h\\s]+$", "");
    }

    private static List<String> barred(String line) {
        String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        return Stream.of(PIPE.split(inner, -1)).map(cell -> cell.replace("\\|", "|")).toList();
    }

    /** An indented table has a blank first column that is no column. */
    private static ClipboardTable withoutMargin(ClipboardTable table) {
        boolean margin = table.width() > 1 && table.rows.stream().allMatch(row -> row.getFirst().isEmpty());
        return margin ? new ClipboardTable(table.rows.stream().map(row -> row.subList(1, row.size())).toList()) : table;
    }

    private static List<String> wide(List<String> row, int width) {
        List<String> cells = new ArrayList<>(row);
        while (cells.size() < width) {
            cells.add("");
        }
        return List.copyOf(cells);
    }
}
