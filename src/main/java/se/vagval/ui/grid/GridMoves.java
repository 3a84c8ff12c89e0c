package se.vagval.ui.grid;

/** Where the keys take the cursor of a sheet. Headings over groups are passed by. */
final class GridMoves {
    private final GridSheet sheet;

    GridMoves(GridSheet sheet) {
        this.sheet = sheet;
    }

    int columns() {
        return sheet.columns().size() + 1;
    }

    int rows() {
        return sheet.rows().size();
    }

    GridCell cell(int row, int column) {
        if (row < 0 || row >= rows()) {
            return GridCell.empty();
        }
        GridRow at = sheet.rows().get(row);
        if (column == 0) {
            return at.label();
        }
        return column <= at.cells().size() ? at.cells().get(column - 1) : GridCell.empty();
    }

    /** The next row that is no heading; the same row where there is none. */
    int down(int row, int by) {
        int to = row + by;
        while (to >= 0 && to < rows() && group(to)) {
            to += by;
        }
        return to < 0 || to >= rows() ? row : to;
    }

    /** The last filled row before an empty one, or the first filled after it, as Ctrl and an arrow go in Excel. */
    int downFar(int row, int column, int by) {
        int at = down(row, by);
        boolean filled = filled(row, column) && filled(at, column);
        while (down(at, by) != at && (filled ? filled(down(at, by), column) : !filled(at, column))) {
            at = down(at, by);
        }
        return at;
    }

    /** The same along a row. */
    int acrossFar(int row, int column, int by) {
        int at = across(column, by);
        boolean filled = filled(row, column) && filled(row, at);
        while (across(at, by) != at && (filled ? filled(row, across(at, by)) : !filled(row, at))) {
            at = across(at, by);
        }
        return at;
    }

    int across(int column, int by) {
        return Math.clamp(column + by, 0, columns() - 1);
    }

    /** The cell that Tab goes to: the next that is typed in, on the next row after the last; where it is at the end. */
    GridSelection next(int row, int column, int by) {
        int at = row * columns() + column + by;
        while (at >= 0 && at < rows() * columns()) {
            if (cell(at / columns(), at % columns()).editable()) {
                return GridSelection.at(at / columns(), at % columns());
            }
            at += by;
        }
        return GridSelection.at(row, column);
    }

    /** The row a motion goes to. */
    int row(GridCommand motion, int row, int column, int page) {
        return switch (motion) {
            case UP -> down(row, -1);
            case DOWN -> down(row, 1);
            case FAR_UP -> downFar(row, column, -1);
            case FAR_DOWN -> downFar(row, column, 1);
            case PAGE_UP -> pageDown(row, -page);
            case PAGE_DOWN -> pageDown(row, page);
            case FIRST -> pageDown(row, -rows());
            case LAST -> pageDown(row, rows());
            default -> row;
        };
    }

    /** The column a motion goes to. */
    int column(GridCommand motion, int row, int column) {
        return switch (motion) {
            case LEFT -> across(column, -1);
            case RIGHT -> across(column, 1);
            case FAR_LEFT -> acrossFar(row, column, -1);
            case FAR_RIGHT -> acrossFar(row, column, 1);
            case ROW_START, FIRST -> 0;
            case ROW_END, LAST -> columns() - 1;
            default -> column;
        };
    }

    /** So many rows on, or to the last there is that way. */
    private int pageDown(int row, int by) {
        int to = Math.clamp(row + by, 0, Math.max(0, rows() - 1));
        int step = Integer.signum(by);
        while (rows() > 0 && to != row && group(to)) {
            int on = down(to, step);
            to = on == to ? down(to, -step) : on;
        }
        return to;
    }

    /** The same range with its next cell active, row by row or column by column, round from its end to its beginning. */
    GridSelection within(GridSelection range, int by, boolean down) {
        int height = range.bottom() - range.top() + 1;
        int width = range.right() - range.left() + 1;
        int row = range.row() - range.top();
        int column = range.column() - range.left();
        for (int n = 0; n < range.size(); n++) {
            int at = Math.floorMod((down ? column * height + row : row * width + column) + by, range.size());
            row = down ? at % height : at / width;
            column = down ? at / height : at % width;
            if (!group(range.top() + row)) {
                break;
            }
        }
        return range.activeAt(range.top() + row, range.left() + column);
    }

    private boolean filled(int row, int column) {
        return !cell(row, column).text().isEmpty();
    }

    private boolean group(int row) {
        return sheet.rows().get(row).kind() == GridRow.Kind.GROUP;
    }
}
