package se.vagval.ui.grid;

/**
 * The marked range of a grid and its cursor. Columns are counted with the labels as column 0; the range is kept within
 * the grid, and all is (0, 0) in an empty one.
 *
 * @param row
 *            the cursor's
 * @param column
 *            the cursor's
 * @param anchorRow
 *            where the range began
 * @param anchorColumn
 *            where the range began
 */
record GridSelection(int row, int column, int anchorRow, int anchorColumn) {
    /** One cell. */
    static GridSelection at(int row, int column) {
        return new GridSelection(row, column, row, column);
    }

    int top() {
        return Math.min(row, anchorRow);
    }

    int bottom() {
        return Math.max(row, anchorRow);
    }

    int left() {
        return Math.min(column, anchorColumn);
    }

    int right() {
        return Math.max(column, anchorColumn);
    }

    boolean holds(int aRow, int aColumn) {
        return aRow >= top() && aRow <= bottom() && aColumn >= left() && aColumn <= right();
    }

    boolean isCursor(int aRow, int aColumn) {
        return aRow == row && aColumn == column;
    }

    /** The range from where it began to another cell. */
    GridSelection to(int aRow, int aColumn) {
        return new GridSelection(aRow, aColumn, anchorRow, anchorColumn);
    }

    /** The same within a grid of so many rows and columns, labels counted. */
    GridSelection within(int rows, int columns) {
        return new GridSelection(inside(row, rows), inside(column, columns), inside(anchorRow, rows),
                inside(anchorColumn, columns));
    }

    private static int inside(int at, int count) {
        return Math.clamp(at, 0, Math.max(0, count - 1));
    }
}
