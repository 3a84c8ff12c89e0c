package se.vagval.report.excel;

import java.util.List;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;

/** A sheet built from the top: title, sentences, a table with one header row, notes; with print set-up and frozen panes. */
final class SheetFrame {
    private static final float HIGHEST_ROW = 409;
    private static final int WIDEST_COLUMN = 255;
    /** Part of a width that words can be counted on to have: programs round their letters to whole pixels. */
    static final double SURE = 0.93;
    private static final int WIDTH_UNITS = 256;
    /** What an indented text begins after, in digits. */
    private static final int INDENT = 2;
    private static final int NARROWEST_PAGE = 110;
    /** More rows than this, frozen, would leave a small window no room to move in. */
    private static final int MOST_FROZEN = 12;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final SharedWords words;
    private final ZeroSigns zeroSigns = new ZeroSigns();
    private List<Integer> widths = List.of();
    private int next;
    private int lines = 1;
    private int pageWidth = NARROWEST_PAGE;

    SheetFrame(XSSFWorkbook workbook, String name, Styles styles) {
        this.sheet = workbook.createSheet(name);
        this.styles = styles;
        this.words = styles.words();
        sheet.setDisplayGridlines(false);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** The number of the row that is written next, from zero. */
    int nextRow() {
        return next;
    }

    /** Column widths in characters; sentences are broken at their sum. */
    void widths(List<Integer> characters) {
        widths = List.copyOf(characters);
        int sum = 0;
        for (int i = 0; i < characters.size(); i++) {
            sheet.setColumnWidth(i, Math.min(characters.get(i), WIDEST_COLUMN) * WIDTH_UNITS);
            sum += characters.get(i);
        }
        pageWidth = Math.max(NARROWEST_PAGE, sum);
    }

    /** A sentence in the first column, on as many rows as it needs to stay within the page. */
    void sentence(String text, Look look) {
        double digits = SURE * pageWidth * Styles.points(Look.NOTE) / Styles.points(look);
        for (String line : Lines.broken(text, digits, Styles.isBold(look))) {
            XSSFRow row = row();
            row.setHeightInPoints(Styles.lineHeight(look));
            text(row, 0, line, look);
        }
    }

    /** Makes the row that was begun last high enough for its wrapped texts, which not every program does by itself. */
    void fit(XSSFRow row) {
        row.setHeightInPoints(Math.min(HIGHEST_ROW, lines * Styles.lineHeight(Look.TEXT) + 1.5f));
    }

    void gap() {
        next++;
    }

    /** The row that is written next, past what is there already. */
    void goTo(int row) {
        if (row < next) {
            throw new IllegalStateException("Row " + row + " of " + sheet.getSheetName() + " is taken");
        }
        next = row;
    }

    XSSFRow row() {
        lines = 1;
        return sheet.createRow(next++);
    }

    XSSFCell text(XSSFRow row, int column, String text, Look look) {
        XSSFCell cell = row.createCell(column);
        if (!text.isEmpty()) {
            words.set(cell, CellTexts.fitted(text));
            lines = Math.max(lines, lines(text, column, look));
        }
        if (CellTexts.isLikeFormula(text)) {
            styles.setWords(cell, look);
        } else {
            styles.set(cell, look);
        }
        return cell;
    }

    private int lines(String text, int column, Look look) {
        return switch (look) {
            case HEAD, HEAD_RIGHT, GROUP, SUM, TEXT -> wrapped(text, widths.get(column) - 1, look);
            case HEAD_INDENTED, TEXT_INDENTED, SUM_INDENTED -> wrapped(text, widths.get(column) - 1 - INDENT, look);
            default -> 1;
        };
    }

    private static int wrapped(String text, int digits, Look look) {
        return Lines.broken(text, SURE * digits, Styles.isBold(look)).size();
    }

    XSSFCell figure(XSSFRow row, int column, Look look, String format) {
        XSSFCell cell = row.createCell(column);
        styles.set(cell, look, format);
        return cell;
    }

    /** A figure that is shown without a sign where it rounds to zero. */
    XSSFCell figure(XSSFRow row, int column, Look look, String format, ZeroSigns.Zero zero) {
        XSSFCell cell = figure(row, column, look, format);
        zeroSigns.add(cell, zero);
        return cell;
    }

    /** Makes a table object of the rows from the head to the last one written, and freezes its first columns, and its head where there is room. */
    void table(String name, int headRow, int columns, int frozenColumns) {
        AreaReference area = new AreaReference(new CellReference(headRow, 0), new CellReference(next - 1, columns - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = table(area, columns);
        // Years as heads are words, since a table's heads must be; and formulas of a row are not alike where rules change.
        sheet.addIgnoredErrors(new CellRangeAddress(headRow, next - 1, 0, columns - 1),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT, IgnoredErrorType.FORMULA, IgnoredErrorType.FORMULA_RANGE,
                IgnoredErrorType.CALCULATED_COLUMN, IgnoredErrorType.EVALUATION_ERROR);
        table.setName(name);
        table.setDisplayName(name);
        sheet.createFreezePane(frozenColumns, headRow < MOST_FROZEN ? headRow + 1 : 0);
        sheet.setRepeatingRows(CellRangeAddress.valueOf((headRow + 1) + ":" + (headRow + 1)));
    }

    /** POI would read all heads anew, each time with new formats for dates, at each column that it has to add by itself. */
    private XSSFTable table(AreaReference area, int columns) {
        XSSFTable table = sheet.createTable(null);
        CTTableColumns heads = table.getCTTable().addNewTableColumns();
        heads.setCount(columns);
        for (int i = 1; i <= columns; i++) {
            heads.addNewTableColumn().setId(i);
        }
        table.setArea(area);
        return table;
    }

    /** The last word on the sheet: how its figures are shown and how it is printed. */
    void finish() {
        zeroSigns.write(sheet);
        PrintPage.set(sheet, widths);
    }
}
