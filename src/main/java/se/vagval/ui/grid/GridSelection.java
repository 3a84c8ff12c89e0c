package se.vagval.ui.grid;

/**
 * The marked range of a grid, from its anchor to its end, and in it the active cell, where typing goes. Columns are
 * counted with the labels as column 0; all is 0 in an empty grid.
 *
 * @param row
 *            the active cell's
 * @param column
 *            the active cell's
 * @param anchorRow
 *            where the range began
 * @param anchorColumn
 *            where the range began
 * @param endRow
 *            where the range was drawn to
 * @param endColumn
 *            where the range was drawn to
 */
record GridSelection(int row, int column, int anchorRow, int anchorColumn, int endRow, int endColumn) {
    /** One cell. */
    static GridSelection at(int row, int column) {
        return new GridSelection(row, column, row, column, row, column);
    }

    int top() {
        return Math.min(endRow, anchorRow);
    }

    int bottom() {
        return Math.max(endRow, anchorRow);
    }

    int left() {
        return Math.min(endColumn, anchorColumn);
    }

    int right() {
        return Math.max(endColumn, anchorColumn);
    }

    /** Cells in the range. */
    int size() {
        return (bottom() - top() + 1) * (right() - left() + 1);
    }

    boolean holds(int aRow, int aColumn) {
        return aRow >= top() && aRow <= bottom() && aColumn >= left() && aColumn <= right();
    }

    boolean isActive(int aRow, int aColumn) {
        return aRow == row && aColumn == column;
    }

    /** The range from the active cell to another. */
    GridSelection to(int aRow, int aColumn) {
        return new GridSelection(row, column, row, column, aRow, aColumn);
    }

    /** The same range with another of its cells active. */
    GridSelection activeAt(int aRow, int aColumn) {
        return new GridSelection(aRow, aColumn, anchorRow, anchorColumn, endRow, endColumn);
    }

    /** The whole of the columns that are marked. */
    GridSelection columns(int rows) {
        return new GridSelection(row, column, 0, anchorColumn, rows - 1, endColumn);
    }

    /** The whole of the rows that are marked. */
    GridSelection rows(int columns) {
        return new GridSelection(row, column, anchorRow, 0, endRow, columns - 1);
    }

    /** All of it some rows further down. */
    GridSelection moved(int by) {
        return new GridSelection(row + by, column, anchorRow + by, anchorColumn, endRow + by, endColumn);
    }

    /** The same within a grid of so many rows and columns, labels counted. */
    GridSelection within(int rows, int columns) {
        return new GridSelection(inside(row, rows), inside(column, columns), inside(anchorRow, rows),
                inside(anchorColumn, columns), inside(endRow, rows), inside(endColumn, columns));
    }

    private static int inside(int at, int count) {
        return Math.clamp(at, 0, Math.max(0, count - 1));
    }
}
