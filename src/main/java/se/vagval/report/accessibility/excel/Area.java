package se.vagval.report.accessibility.excel;

import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The cells of a table object, rows and columns from zero.
 *
 * @param heads
 *            whether its first row holds the heads of its columns
 */
record Area(String name, int firstRow, int lastRow, int firstColumn, int lastColumn, boolean heads) {
    static Area of(String name, String reference, boolean heads) {
        CellRangeAddress range = CellRangeAddress.valueOf(reference);
        return new Area(name, range.getFirstRow(), range.getLastRow(), range.getFirstColumn(), range.getLastColumn(),
                heads);
    }

    int firstOfFigures() {
        return heads ? firstRow + 1 : firstRow;
    }
}
