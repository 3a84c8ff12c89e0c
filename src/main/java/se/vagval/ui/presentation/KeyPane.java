package se.vagval.ui.presentation;

import java.util.List;

import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** The keys of the presentation. */
final class KeyPane extends StackPane {
    KeyPane(List<ShowKeys.Line> lines) {
        setId("show-keys");
        getStyleClass().add("vv-show-cover");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("vv-show-keys");
        for (ShowKeys.Line line : lines) {
            grid.addRow(grid.getRowCount(), Parts.label(line.keys(), "vv-show-name"), Parts.wrapped(line.does()));
        }
        VBox box = new VBox(Parts.label(Texts.get("ui.presentation.keys"), "vv-slide-headline"), grid);
        box.getStyleClass().add("vv-slide-box");
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(box);
    }
}
