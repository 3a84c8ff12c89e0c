package se.vagval.ui.alternatives;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** The note on a change, and source, mark and note of each of its figures. */
final class DetailsView extends VBox {
    private static final double[] SHARES = {34, 46, 20};

    DetailsView(AlternativesViewModel model, Details details) {
        super(8);
        getStyleClass().add("vv-details");
        getChildren().add(new VBox(2, Parts.label(Texts.get("ui.alternatives.field.note"), "vv-head-first"),
                new NoteArea(model, details.note())));
        if (!details.lines().isEmpty()) {
            getChildren().add(figures(model, details));
        }
    }

    private static Node figures(AlternativesViewModel model, Details details) {
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(4);
        for (double share : SHARES) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            column.setHgrow(Priority.ALWAYS);
            column.setHalignment(HPos.LEFT);
            column.setFillWidth(true);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(0, head(Texts.get("ui.alternatives.details.figure")),
                head(Texts.get("ui.alternatives.details.source")), head(Texts.get("ui.alternatives.details.mark")));
        int row = 1;
        for (Details.Line line : details.lines()) {
            grid.addRow(row++, Parts.wrapped(line.name()), Field.wide(model, line.source()),
                    Sentence.menu(model, line.mark()));
            grid.add(Parts.label(Texts.get("ui.alternatives.details.note"), "vv-details-note"), 0, row);
            grid.add(new NoteArea(model, line.note()), 1, row++, 2, 1);
        }
        return grid;
    }

    private static Node head(String words) {
        return Parts.label(words, "vv-head-first");
    }
}
