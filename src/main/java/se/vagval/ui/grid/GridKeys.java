package se.vagval.ui.grid;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the grid, as in Excel; what is consumed here the table under it never sees. */
final class GridKeys {
    private final Grid grid;

    GridKeys(Grid grid) {
        this.grid = grid;
    }

    void pressed(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        boolean done = grid.editing() ? inField(event) : event.isShortcutDown() && verb(event.getCode())
                || move(event) || other(event);
        if (done) {
            event.consume();
        }
    }

    /** Typing begins editing and replaces what stands there. */
    void typed(KeyEvent event) {
        String text = event.getCharacter();
        if (grid.editing() || event.isShortcutDown() || event.isAltDown() || text.isEmpty() || text.charAt(0) < ' '
                || text.charAt(0) == 127) {
            return;
        }
        grid.edit(text);
        event.consume();
    }

    private boolean inField(KeyEvent event) {
        int back = event.isShiftDown() ? -1 : 1;
        switch (event.getCode()) {
            case ENTER -> grid.commitAnd(() -> grid.goDown(back));
            case TAB -> grid.commitAnd(() -> grid.goNext(back));
            case ESCAPE -> grid.cancel();
            case UP -> grid.commitAnd(() -> grid.goDown(-1));
            case DOWN -> grid.commitAnd(() -> grid.goDown(1));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean verb(KeyCode code) {
        switch (code) {
            case A -> grid.markAll();
            case C -> grid.copy();
            case X -> grid.cut();
            case V -> grid.paste();
            case D -> grid.fill(false);
            case R -> grid.fill(true);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean move(KeyEvent event) {
        GridMoves moves = grid.moves();
        GridSelection at = grid.selection();
        boolean far = event.isShortcutDown();
        int row = at.row();
        int column = at.column();
        switch (event.getCode()) {
            case UP -> row = far ? moves.downFar(row, column, -1) : moves.down(row, -1);
            case DOWN -> row = far ? moves.downFar(row, column, 1) : moves.down(row, 1);
            case LEFT -> column = far ? moves.acrossFar(row, column, -1) : moves.across(column, -1);
            case RIGHT -> column = far ? moves.acrossFar(row, column, 1) : moves.across(column, 1);
            case HOME -> {
                column = 0;
                row = far ? 0 : row;
            }
            case END -> {
                column = moves.columns() - 1;
                row = far ? moves.rows() - 1 : row;
            }
            default -> {
                return false;
            }
        }
        grid.select(event.isShiftDown() ? at.to(row, column) : GridSelection.at(row, column));
        return true;
    }

    private boolean other(KeyEvent event) {
        int back = event.isShiftDown() ? -1 : 1;
        switch (event.getCode()) {
            case ENTER -> grid.goDown(back);
            case TAB -> {
                return grid.goNext(back);
            }
            case F2 -> grid.edit(null);
            case DELETE, BACK_SPACE -> grid.empty();
            case ESCAPE -> {
                return grid.restore();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
