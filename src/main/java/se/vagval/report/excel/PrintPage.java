package se.vagval.report.excel;

import java.util.List;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;

import se.vagval.text.Texts;

/** How a sheet is printed: on A4 on its side, or A3 where that would be too small, as wide as the page and as many pages down as needed. */
final class PrintPage {
    private static final double INCH_PER_MM = 1 / 25.4;
    private static final double MARGIN_MM = 10;
    /** The page between its margins, in the pixels that columns are measured in. */
    private static final int WIDTH = (int) ((297 - 2 * MARGIN_MM) * INCH_PER_MM * 96);
    /** A digit of the workbook's typeface, with what programs that draw it from a twin need more. */
    private static final int PIXELS_PER_CHARACTER = 8;
    /** The same where it is drawn narrowly: the sheet is then shrunk less, and what stands on it is higher. */
    private static final int FEWEST_PIXELS = 7;
    private static final int PIXELS_BETWEEN_COLUMNS = 5;

    /** The page between its margins, points. */
    private static final double HEIGHT = (210 - MARGIN_MM - 16) * INCH_PER_MM * 72;
    private static final double POINTS_PER_CM = 72 / 2.54;

    /** Part of a page's height that every program has for the sheet. */
    private static final double SURE = 0.93;
    /** How many times as high as its pages a sheet may be and still be legible on them. */
    private static final double CLOSER = 1.25;
    /** What may be left for one page more: notes and some rows, half a page. More than so is a page of its own. */
    private static final double LITTLE = 0.5;
    /** Letters that are printed smaller than this part of their size, six points, are not read on A4. */
    private static final double SMALLEST = 0.6;
    /** How much wider, and higher, A3 is than A4 between the margins. */
    private static final double A3 = (420 - 2 * MARGIN_MM) / (297 - 2 * MARGIN_MM);

    /** Letters that there is room for between a sheet's name and the number of the page. */
    private static final int LONGEST_EDITION = 50;

    private PrintPage() {}

    /** The highest that can stand on a page under the row of heads or a title, centimetres. */
    static double highest() {
        return HEIGHT / POINTS_PER_CM - 2.1;
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
        double scale = scale(sheet, FEWEST_PIXELS);
        double needed = centimetres * POINTS_PER_CM * scale;
        double above = height(sheet, row) * scale;
        double page = HEIGHT * larger(sheet);
        double used = above % page;
        if (used + needed > page && needed <= page) {
            sheet.setRowBreak(row - 1);
            if (above <= page) {
                sheet.setRepeatingRows(null);
            }
        }
    }

    /** Draws what is somewhat higher than a number of pages closer, so that no page is left with a note or two; not with a drawing. */
    static void fit(XSSFSheet sheet) {
        if (!sheet.getPrintSetup().getLandscape()) {
            return; // the calculation ends where it ends
        }
        double page = HEIGHT * larger(sheet) * SURE;
        double heads = height(sheet, sheet.getRepeatingRows()) * scale(sheet, PIXELS_PER_CHARACTER);
        double height = height(sheet, sheet.getLastRowNum() + 1) * scale(sheet, PIXELS_PER_CHARACTER);
        int pages = (int) Math.max(1, (height - heads) / (page - heads));
        double left = height - heads - pages * (page - heads);
        boolean little = left < page * LITTLE && height < pages * page / SURE * CLOSER;
        if (!sheet.getCTWorksheet().isSetDrawing() && left > 0 && little) {
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitWidth((short) 1);
            sheet.getPrintSetup().setFitHeight((short) pages);
        }
    }

    private static double height(XSSFSheet sheet, CellRangeAddress rows) {
        return rows == null ? 0 : height(sheet, rows.getLastRow() + 1) - height(sheet, rows.getFirstRow());
    }

    /** Height of the rows above one, points. */
    private static double height(XSSFSheet sheet, int row) {
        double above = 0;
        for (int i = 0; i < row; i++) {
            above += sheet.getRow(i) == null ? sheet.getDefaultRowHeightInPoints()
                    : sheet.getRow(i).getHeightInPoints();
        }
        return above;
    }

    /** How much smaller than its size a sheet is printed, where a digit has so many pixels. */
    private static double scale(XSSFSheet sheet, int perCharacter) {
        double pixels = 0;
        for (CTCol column : sheet.getCTWorksheet().getColsArray(0).getColArray()) {
            pixels += (column.getMax() - column.getMin() + 1) * pixels(column.getWidth(), perCharacter);
        }
        return Math.min(1, WIDTH * larger(sheet) / pixels);
    }

    private static double larger(XSSFSheet sheet) {
        return sheet.getPrintSetup().getPaperSizeEnum() == PaperSize.A3_PAPER ? A3 : 1;
    }

    private static double pixels(double characters, int perCharacter) {
        return characters * perCharacter + PIXELS_BETWEEN_COLUMNS;
    }

    static void set(XSSFSheet sheet, List<Integer> widths) {
        double pixels = widths.stream().mapToDouble(w -> pixels(w, PIXELS_PER_CHARACTER)).sum();
        double narrowly = widths.stream().mapToDouble(w -> pixels(w, FEWEST_PIXELS)).sum();
        sheet.getPrintSetup().setPaperSize(WIDTH / narrowly < SMALLEST ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(true);
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

    /**
     * Prints on A3 on end instead: as wide as A4 on its side, so that letters are as large as they were, and twice as many
     * rows to a page.
     */
    static void high(XSSFSheet sheet) {
        sheet.getPrintSetup().setPaperSize(PaperSize.A3_PAPER);
        sheet.getPrintSetup().setLandscape(false);
    }

    /** Says at the foot of every page which version of the review it is of. */
    static void edition(XSSFSheet sheet, String edition) {
        String cut = edition.length() <= LONGEST_EDITION ? edition : edition.substring(0, LONGEST_EDITION - 1) + "…";
        // Figures right after the code of a place would be taken for the size of letters, and "&" for a code.
        sheet.getFooter().setCenter(" " + cut.replace("&", "&&"));
    }
}
