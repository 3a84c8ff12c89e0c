package se.vagval.report.excel;

import java.util.List;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import se.vagval.text.Texts;

/** A sheet built from the top: title, sentences, a table with one header row, notes; with print set-up and frozen panes. */
final class SheetFrame {
    private static final float LINE_POINTS = 15.75f;
    /** Widths are counted in digits, and the letters of words are narrower on the whole. */
    private static final float LETTERS_PER_DIGIT = 1.1f;
    private static final int WIDTH_UNITS = 256;
    private static final int NARROWEST_PAGE = 90;
    private static final double INCH_PER_MM = 1 / 25.4;

    private final XSSFSheet sheet;
    private final Styles styles;
    private List<Integer> widths = List.of();
    private int next;
    private int lines = 1;
    private int pageWidth = NARROWEST_PAGE;

    SheetFrame(XSSFWorkbook workbook, String name, Styles styles) {
        this.sheet = workbook.createSheet(name);
        this.styles = styles;
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
            sheet.setColumnWidth(i, characters.get(i) * WIDTH_UNITS);
            sum += characters.get(i);
        }
        pageWidth = Math.max(NARROWEST_PAGE, sum);
    }

    /** A sentence in the first column, on as many rows as it needs to stay within the page. */
    void sentence(String text, Look look) {
        for (String line : Lines.broken(text, pageWidth)) {
            XSSFRow row = row();
            row.setHeightInPoints(switch (look) {
                case TITLE -> 26;
                case LEAD -> 18;
                default -> LINE_POINTS;
            });
            text(row, 0, line, look);
        }
    }

    /** Makes the row that was begun last high enough for its wrapped texts, which not every program does by itself. */
    void fit(XSSFRow row) {
        row.setHeightInPoints(lines * LINE_POINTS);
    }

    void gap() {
        next++;
    }

    XSSFRow row() {
        lines = 1;
        return sheet.createRow(next++);
    }

    XSSFCell text(XSSFRow row, int column, String text, Look look) {
        XSSFCell cell = row.createCell(column);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
            lines = Math.max(lines, lines(text, column, look));
        }
        styles.set(cell, look);
        return cell;
    }

    private int lines(String text, int column, Look look) {
        return switch (look) {
            case HEAD, HEAD_RIGHT -> Lines.broken(text, widths.get(column) - 1).size();
            case TEXT_WRAPPED ->
                Lines.broken(text, Math.round(widths.get(column) * LETTERS_PER_DIGIT)).size();
            default -> 1;
        };
    }

    XSSFCell figure(XSSFRow row, int column, Look look, String format) {
        XSSFCell cell = row.createCell(column);
        styles.set(cell, look, format);
        return cell;
    }

    /** Makes a table object of the rows from the head to the last one written, and freezes its head and first columns. */
    void table(String name, int headRow, int columns, int frozenColumns) {
        AreaReference area = new AreaReference(new CellReference(headRow, 0), new CellReference(next - 1, columns - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        table.setName(name);
        table.setDisplayName(name);
        sheet.createFreezePane(frozenColumns, headRow + 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf((headRow + 1) + ":" + (headRow + 1)));
    }

    /** Landscape A4, as wide as the page and as many pages down as needed. */
    void printSetup() {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP)) {
            sheet.setMargin(side, 15 * INCH_PER_MM);
        }
        sheet.setMargin(PageMargin.BOTTOM, 18 * INCH_PER_MM);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight(Texts.get("report.excel.page", "&P", "&N"));
    }
}
