package se.vagval.ui.grid;

import java.util.stream.IntStream;

/** The sheet that is shown and what is marked in it. Knows where each key goes, and nothing of how it is drawn. */
final class GridState {
    private GridSheet sheet = new GridSheet("", "", java.util.List.of(), java.util.List.of());
    private GridMoves moves = new GridMoves(sheet);
    private GridSelection selection = GridSelection.at(0, 0);

    /** Takes a sheet anew; what is marked follows its row, which may have moved. */
    void show(GridSheet next) {
        int now = selection.row();
        String key = now < sheet.rows().size() ? sheet.rows().get(now).key() : "";
        int row = row(next, key, now);
        sheet = next;
        moves = new GridMoves(next);
        selection = selection.moved(row - now).within(moves.rows(), moves.columns());
    }

    private static int row(GridSheet in, String key, int now) {
        if (now < in.rows().size() && in.rows().get(now).key().equals(key)) {
            return now;
        }
        return IntStream.range(0, in.rows().size()).filter(r -> in.rows().get(r).key().equals(key)).findFirst()
                .orElse(now);
    }

    GridSheet sheet() {
        return sheet;
    }

    GridMoves moves() {
        return moves;
    }

    GridSelection selection() {
        return selection;
    }

    /** The active cell. */
    GridCell active() {
        return moves.cell(selection.row(), selection.column());
    }

    /** The key of the row of the active cell; "" in a sheet without rows. */
    String key() {
        return selection.row() < moves.rows() ? sheet.rows().get(selection.row()).key() : "";
    }

    /** The kind of the row of the active cell. */
    GridRow.Kind kind() {
        return selection.row() < moves.rows() ? sheet.rows().get(selection.row()).kind() : GridRow.Kind.ENTRY;
    }

    void select(GridSelection to) {
        selection = to.within(moves.rows(), moves.columns());
    }

    /** Marks the cell of an address; says whether the sheet has it. */
    boolean selectAddress(String address) {
        for (int r = 0; r < moves.rows(); r++) {
            for (int c = 0; c < moves.columns(); c++) {
                if (!address.isEmpty() && moves.cell(r, c).address().equals(address)) {
                    select(GridSelection.at(r, c));
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Goes where a command goes, or draws the range there.
     *
     * @param page
     *            rows that are in view
     */
    void move(GridCommand command, boolean extending, int page) {
        int row = extending ? selection.endRow() : selection.row();
        int column = extending ? selection.endColumn() : selection.column();
        int toRow = moves.row(command, row, column, page);
        int toColumn = moves.column(command, row, column);
        select(extending ? selection.to(toRow, toColumn) : GridSelection.at(toRow, toColumn));
    }

    /** Marks all, or the whole columns or rows of what is marked. */
    void mark(GridCommand command) {
        select(switch (command) {
            case COLUMN -> selection.columns(moves.rows());
            case ROW -> selection.rows(moves.columns());
            default -> selection.columns(moves.rows()).rows(moves.columns());
        });
    }

    /** Marks a whole column, or with {@code extending} all columns from where the cursor is. */
    void markColumn(int column, boolean extending) {
        int first = moves.down(-1, 1) < 0 ? 0 : moves.down(-1, 1);
        GridSelection from = extending ? selection : GridSelection.at(first, column);
        select(new GridSelection(from.row(), from.column(), 0, from.column(), moves.rows() - 1, column));
    }

    /**
     * Goes on to the next cell: within the range where several cells are marked; otherwise Enter to the row below and
     * Tab to the next cell that is typed in.
     *
     * @return whether there was one to go to
     */
    boolean step(GridCommand command) {
        int by = command == GridCommand.BELOW || command == GridCommand.NEXT ? 1 : -1;
        boolean down = command == GridCommand.BELOW || command == GridCommand.ABOVE;
        if (selection.size() > 1) {
            select(moves.within(selection, by, down));
            return true;
        }
        GridSelection next = down ? GridSelection.at(moves.down(selection.row(), by), selection.column())
                : moves.next(selection.row(), selection.column(), by);
        boolean moved = !next.isActive(selection.row(), selection.column());
        select(next);
        return moved;
    }
}
