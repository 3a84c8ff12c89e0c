package se.vagval.report.nativechart;

import org.apache.poi.ss.util.CellReference;

/** Where the cells of a statement stand in the workbook that shows its chart; rows and columns count from 0. */
public interface ChartCells {
    /** The label of a row of the statement. */
    CellReference label(int row);

    /** The head of a column of the statement. */
    CellReference head(int column);

    /** A figure. */
    CellReference figure(int row, int column);

    /**
     * A statement whose head and rows follow each other.
     *
     * @param sheet
     *            name of the sheet, not quoted
     * @param headRow
     *            row of the heads; the statement's first row is the next
     * @param labelColumn
     *            column of the labels
     * @param firstFigure
     *            column of the statement's first column
     */
    record Block(String sheet, int headRow, int labelColumn, int firstFigure) implements ChartCells {
        @Override
        public CellReference label(int row) {
            return at(headRow + 1 + row, labelColumn);
        }

        @Override
        public CellReference head(int column) {
            return at(headRow, firstFigure + column);
        }

        @Override
        public CellReference figure(int row, int column) {
            return at(headRow + 1 + row, firstFigure + column);
        }

        private CellReference at(int row, int column) {
            return new CellReference(sheet, row, column, true, true);
        }
    }
}
