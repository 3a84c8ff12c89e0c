package se.vagval.report.excel;

import java.util.List;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import se.vagval.text.Texts;

/** How a sheet is printed: on A4 on its side, as wide as the page and as many pages down as needed. */
final class PrintPage {
    private static final double INCH_PER_MM = 1 / 25.4;
    private static final double MARGIN_MM = 10;
    /** The page between its margins, in the pixels that columns are measured in. */
    private static final int WIDTH = (int) ((297 - 2 * MARGIN_MM) * INCH_PER_MM * 96);
    /** A digit of the workbook's typeface, with what programs that draw it from a twin need more. */
    private static final int PIXELS_PER_CHARACTER = 8;
    private static final int PIXELS_BETWEEN_COLUMNS = 5;

    /** The page between its margins, points. */
    private static final double HEIGHT = (210 - MARGIN_MM - 16) * INCH_PER_MM * 72;
    private static final double POINTS_PER_CM = 72 / 2.54;

    private PrintPage() {}

    /** The highest that can stand on a page under the row of heads, centimetres. */
    static double highest() {
        return HEIGHT / POINTS_PER_CM - 1.5;
    }

    /**
     * Begins a page before a drawing that would otherwise be parted by the end of one. The heads of a table that is on the page
     * before are then not repeated above it.
     *
     * @param row
     *            the row that the drawing begins on, from zero
     * @param centimetres
     *            its height
     */
    static void keepTogether(XSSFSheet sheet, int row, double centimetres) {
        double above = 0;
        for (int i = 0; i < row; i++) {
            above += sheet.getRow(i) == null ? sheet.getDefaultRowHeightInPoints()
                    : sheet.getRow(i).getHeightInPoints();
        }
        double needed = centimetres * POINTS_PER_CM;
        if (above <= HEIGHT && above + needed > HEIGHT) {
            sheet.setRowBreak(row - 1);
            sheet.setRepeatingRows(null);
        }
    }

    static void set(XSSFSheet sheet, List<Integer> widths) {
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(true);
        int pixels = widths.stream().mapToInt(w -> w * PIXELS_PER_CHARACTER + PIXELS_BETWEEN_COLUMNS).sum();
        if (pixels > WIDTH) {
            // Only what is too wide is fitted: some programs also blow up what is narrow.
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitWidth((short) 1);
            sheet.getPrintSetup().setFitHeight((short) 0);
        }
        for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP)) {
            sheet.setMargin(side, MARGIN_MM * INCH_PER_MM);
        }
        sheet.setMargin(PageMargin.BOTTOM, 16 * INCH_PER_MM);
        sheet.setMargin(PageMargin.FOOTER, 8 * INCH_PER_MM);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight(Texts.get("report.excel.page", "&P", "&N"));
    }
}
