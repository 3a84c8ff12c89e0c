package se.vagval.ui.alternatives;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.ExplainedFigure;
import se.vagval.ui.control.Parts;
import se.vagval.formula.Origin;

/** A change: its sentence, its table of savings, and what is wrong with what was typed. */
final class CardView extends VBox {
    private static final double[] SHARES = {31, 26, 21, 22};

    private final AlternativesViewModel model;

    CardView(AlternativesViewModel model, ChangeCard card) {
        super(8);
        this.model = model;
        getStyleClass().add("vv-card");
        Button remove = new Button(Texts.get("ui.alternatives.remove"));
        remove.setId("remove-" + card.id());
        remove.getStyleClass().add("vv-quiet");
        remove.setAccessibleText(Texts.get("ui.alternatives.removeNamed", card.heading()));
        remove.setOnAction(_ -> model.remove(card.id()));
        HBox head = new HBox(10, Parts.label(card.heading(), "vv-card-title"));
        if (card.assumed()) {
            ExplainedFigure.badge(Origin.Mark.ASSUMPTION)
                    .ifPresent(b -> head.getChildren().add(Parts.label(b, "vv-badge")));
        }
        head.getChildren().addAll(Parts.spring(), remove);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, new Sentence(model, card.sentence()));
        card.sentence().forEach(part -> {
            if (part instanceof Part.Entry entry) {
                error(entry);
            }
        });
        if (!card.savings().isEmpty()) {
            getChildren().add(savings(card));
            card.savings().forEach(line -> error(line.entry()));
        }
        if (!card.note().isEmpty()) {
            getChildren().add(Parts.wrapped(card.note(), "vv-note"));
        }
    }

    private void error(Part.Entry entry) {
        if (entry.error().isEmpty()) {
            return;
        }
        Label words = Parts.wrapped(Texts.get("ui.alternatives.spokenField", entry.name(), entry.error()), "vv-error");
        words.setId(entry.id() + "-error");
        Button restore = new Button(Texts.get("ui.alternatives.restore"));
        restore.getStyleClass().add("vv-quiet");
        restore.setMinWidth(USE_PREF_SIZE);
        restore.setOnAction(_ -> model.restore(entry.id()));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, words, restore);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("vv-error-row");
        getChildren().add(row);
    }

    private GridPane savings(ChangeCard card) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("vv-savings");
        for (int c = 0; c < card.columns().size(); c++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setPercentWidth(SHARES[c]);
            column.setHalignment(c == 0 ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(column);
            grid.add(cell(Parts.wrapped(card.columns().get(c), c == 0 ? "vv-head-first" : "vv-head-plain"), c,
                    "vv-savings-head"), c, 0);
        }
        for (int r = 0; r < card.savings().size(); r++) {
            line(grid, card.savings().get(r), r + 1);
        }
        return grid;
    }

    private void line(GridPane grid, SavingLine line, int row) {
        String style = line.sum() ? "vv-savings-sum" : "vv-savings-cell";
        grid.add(cell(Parts.label(line.label()), 0, style), 0, row);
        grid.add(cell(Parts.label(line.before()), 1, style), 1, row);
        Node saving = line.sum() ? Parts.label(line.entry().text()) : new Field(model, line.entry());
        grid.add(cell(saving, 2, style), 2, row);
        grid.add(cell(Parts.label(line.after()), 3, style), 3, row);
    }

    private static HBox cell(Node content, int column, String style) {
        HBox cell = new HBox(content);
        cell.setAlignment(column == 0 ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        cell.getStyleClass().add(style);
        return cell;
    }
}
