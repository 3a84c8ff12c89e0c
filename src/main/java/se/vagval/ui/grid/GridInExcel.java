package se.vagval.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import se.vagval.report.excel.TextTable;
import se.vagval.report.excel.TextTable.Amount;
import se.vagval.report.excel.TextTable.Entry;
import se.vagval.report.excel.TextTable.Head;
import se.vagval.report.excel.TextTable.Share;
import se.vagval.report.excel.TextTable.Words;

/** A sheet as it is shown, to be opened in a spreadsheet: figures are numbers with all their decimals, shown with as many as here. */
public final class GridInExcel {
    private static final int LEAST_WIDTH = 10;
    private static final int MOST_WIDTH = 48;

    private final GridSheet sheet;

    private GridInExcel(GridSheet sheet) {
        this.sheet = sheet;
    }

    /** The table that a sheet shows now, without lines that wait to be typed in. */
    public static TextTable of(GridSheet sheet) {
        return new GridInExcel(sheet).table();
    }

    private TextTable table() {
        List<Head> heads = IntStream.rangeClosed(0, sheet.columns().size()).mapToObj(this::head).toList();
        List<List<Entry>> rows = shown().stream()
                .map(r -> IntStream.rangeClosed(0, sheet.columns().size()).mapToObj(c -> entry(cell(r, c))).toList())
                .toList();
        return new TextTable(sheet.title(), sheet.title(), "", heads, rows, List.of());
    }

    /** A row that only waits for a new line says nothing. */
    private List<GridRow> shown() {
        return sheet.rows().stream().filter(r -> r.kind() != GridRow.Kind.NEW).toList();
    }

    private Head head(int column) {
        String text = column == 0 ? sheet.corner() : sheet.columns().get(column - 1).title();
        List<Integer> lengths = new ArrayList<>(List.of(text.length()));
        shown().forEach(r -> lengths.add(words(cell(r, column)).length()));
        int longest = lengths.stream().mapToInt(Integer::intValue).max().orElseThrow();
        return new Head(text, column > 0 && sheet.columns().get(column - 1).figures(),
                Math.clamp(longest + 2L, LEAST_WIDTH, MOST_WIDTH));
    }

    private static GridCell cell(GridRow row, int column) {
        return column == 0 ? row.label() : row.cells().get(column - 1);
    }

    private static Entry entry(GridCell cell) {
        if (!cell.figure() || cell.wrong() || Double.isNaN(cell.value())) {
            return new Words(words(cell));
        }
        return cell.text().endsWith("%") ? new Share(cell.value(), decimals(cell.text()))
                : new Amount(cell.value(), decimals(cell.text()));
    }

    /** Words that the column shows shortened are given whole. */
    private static String words(GridCell cell) {
        return cell.wrong() || cell.figure() || cell.editable() ? cell.text() : cell.edit();
    }

    private static int decimals(String shown) {
        int comma = shown.indexOf(',');
        return comma < 0 ? 0 : (int) shown.substring(comma + 1).chars().takeWhile(Character::isDigit).count();
    }
}
