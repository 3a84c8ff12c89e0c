package se.vagval.ui.command;

import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The list of keys, made from the commands themselves. */
public final class KeysView extends VBox {
    public KeysView(Commands commands) {
        setId("keys");
        getStyleClass().add("vv-key-list");
        commands.keys().forEach((group, lines) -> {
            Label heading = new Label(group.label());
            heading.getStyleClass().add("vv-side-group");
            GridPane grid = new GridPane(10, 7);
            ColumnConstraints words = new ColumnConstraints();
            words.setHgrow(Priority.ALWAYS);
            ColumnConstraints keys = new ColumnConstraints();
            keys.setMinWidth(Region.USE_PREF_SIZE);
            keys.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().setAll(words, keys);
            for (Commands.Line line : lines) {
                Label name = new Label(line.words());
                name.setWrapText(true);
                Label pressed = new Label(line.keys());
                pressed.getStyleClass().add("vv-keys");
                pressed.setAccessibleRole(AccessibleRole.TEXT);
                grid.addRow(grid.getRowCount(), name, pressed);
            }
            getChildren().addAll(heading, grid);
        });
    }
}
