package se.vagval.ui.alternatives;

import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** The fields for what an alternative is called; each is taken as it is left. */
final class NamingView extends VBox {
    NamingView(AlternativesViewModel model, AlternativePage.Naming naming) {
        super(8);
        getStyleClass().add("vv-card");
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(6);
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(labels, fields);
        row(grid, 0, model, naming.name());
        row(grid, 2, model, naming.shortName());
        row(grid, 4, model, naming.description());
        Button done = new Button(Texts.get("ui.alternatives.nameDone"));
        done.setId("alternative-named");
        done.setOnAction(_ -> model.name(false));
        getChildren().addAll(grid, done);
    }

    private static void row(GridPane grid, int row, AlternativesViewModel model, Part.Entry entry) {
        Field field = Field.wide(model, entry);
        Label label = Parts.label(entry.name(), "vv-muted");
        label.setLabelFor(field);
        GridPane.setValignment(label, VPos.CENTER);
        grid.addRow(row, label, field);
        if (!entry.error().isEmpty()) {
            grid.add(Parts.wrapped(entry.error(), "vv-error"), 1, row + 1);
        }
    }
}
