package se.vagval.ui.grid;

import java.util.List;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;

import se.vagval.ui.control.Parts;

/** The same commands as the keys do, with their keys. */
final class GridMenu extends ContextMenu {
    private static final List<List<GridCommand>> GROUPS = List.of(
            List.of(GridCommand.CUT, GridCommand.COPY, GridCommand.PASTE),
            List.of(GridCommand.EDIT, GridCommand.FILL_DOWN, GridCommand.FILL_RIGHT, GridCommand.EMPTY,
                    GridCommand.RESTORE),
            List.of(GridCommand.COLUMN, GridCommand.ROW, GridCommand.ALL),
            List.of(GridCommand.EXPLAIN, GridCommand.DESCRIBE, GridCommand.REMOVE_ROWS),
            List.of(GridCommand.EXCEL));

    GridMenu(Grid grid) {
        for (List<GridCommand> group : GROUPS) {
            if (!getItems().isEmpty()) {
                getItems().add(new SeparatorMenuItem());
            }
            group.forEach(command -> getItems().add(item(grid, command)));
        }
    }

    /** Its keys are told and not set: they work where the grid has the focus, and not in the whole window. */
    private static MenuItem item(Grid grid, GridCommand command) {
        MenuItem item = new MenuItem();
        Label words = Parts.label(command.words(), "vv-grid-menu-words");
        HBox line = new HBox(24, words, Parts.spring(),
                Parts.label(command.keys().getFirst().words(), "vv-keys"));
        line.getStyleClass().add("vv-grid-menu-line");
        item.setGraphic(line);
        item.setId("grid-menu-" + command);
        item.setOnAction(_ -> grid.run(command, false));
        return item;
    }
}
