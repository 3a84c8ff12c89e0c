package se.vagval.ui.grid;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What the pointer does in a grid: a click marks, a drag or Shift draws the range out, a double click edits. */
final class GridMouse {
    private final Grid grid;

    GridMouse(Grid grid) {
        this.grid = grid;
    }

    void pressed(int row, int column, MouseEvent event) {
        grid.leaveField();
        GridSelection now = grid.state().selection();
        if (event.isShiftDown()) {
            grid.select(now.to(row, column));
        } else if (event.getButton() != MouseButton.SECONDARY || !now.holds(row, column)) {
            grid.select(GridSelection.at(row, column));
        }
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            grid.run(GridCommand.EDIT, false);
        }
        // The table would take the press for a selection of its own and scroll to it.
        event.consume();
    }

    void dragged(int row, int column) {
        GridSelection now = grid.state().selection();
        grid.select(now.to(row, column));
    }

    /** A press on a head marks its column. */
    void head(int column, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        grid.leaveField();
        grid.markColumn(column, event.isShiftDown());
    }
}
