package se.vagval.ui.grid;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** Below the grid: where the marked figures come from, whether they are assumed, and a note. */
final class DescribeView extends VBox {
    private final TextField source = new TextField();
    private final TextField note = new TextField();
    private final ComboBox<String> mark = new ComboBox<>();

    DescribeView(List<GridCell> cells, GridModel model, Runnable closed) {
        super(8);
        getStyleClass().add("vv-card");
        GridCell first = cells.getFirst();
        source.setText(first.source());
        note.setText(first.note());
        mark.getItems().setAll("", Texts.get("ui.grid.assumed"), Texts.get("ui.grid.derived"));
        // A cell may be marked for other reasons too, such as a small count.
        mark.setValue(mark.getItems().stream().filter(m -> !m.isEmpty() && first.mark().startsWith(m)).findFirst()
                .orElse(""));
        Button save = new Button(Texts.get("ui.grid.save"));
        save.setId("describe-save");
        save.getStyleClass().add("vv-primary");
        save.setOnAction(_ -> {
            model.describe(cells.stream().map(GridCell::address).toList(), source.getText().strip(), mark.getValue(),
                    note.getText().strip());
            closed.run();
        });
        Button cancel = new Button(Texts.get("ui.grid.cancel"));
        cancel.setOnAction(_ -> closed.run());
        getChildren().setAll(Parts.label(Texts.get("ui.grid.describeTitle", cells.size()), "vv-card-title"),
                new HBox(14, named("ui.grid.sourceField", source), named("ui.grid.markField", mark),
                        named("ui.grid.noteField", note)),
                new HBox(8, save, cancel));
    }

    private static VBox named(String key, Node field) {
        field.setAccessibleText(Texts.get(key));
        VBox box = new VBox(3, Parts.label(Texts.get(key), "vv-muted"), field);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
