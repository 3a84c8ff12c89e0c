package se.vagval.ui.grouping;

import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** The greatest accepted share of administration; what cannot be taken stays in the field, with why under it. */
final class BoundField extends VBox {
    private static final int COLUMNS = 5;

    private final GroupingViewModel model;
    private final TextField field = new TextField();
    private final Label problem = Parts.wrapped("", "vv-error");

    BoundField(GroupingViewModel model) {
        super(4);
        this.model = model;
        field.setId("bound");
        field.setPrefColumnCount(COLUMNS);
        field.setAlignment(Pos.CENTER_RIGHT);
        Label label = Parts.wrapped(Texts.get("ui.grouping.bound"));
        label.setLabelFor(field);
        field.setAccessibleText(Texts.get("ui.grouping.bound"));
        Label mark = Parts.label(Texts.get("ui.explain.assumption"), "vv-badge");
        mark.setMinWidth(USE_PREF_SIZE);
        mark.setTooltip(Parts.tip(Texts.get("ui.grouping.bound.why")));
        label.setMinWidth(0);
        field.setMinWidth(USE_PREF_SIZE);
        Label unit = Parts.label(Texts.get("ui.grouping.bound.percent"));
        unit.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(8, label, field, unit, mark);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(row, problem);
        say("");
        field.setOnAction(_ -> take());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.setText(model.bound());
                say("");
                event.consume();
            }
        });
        field.focusedProperty().subscribe((_, is) -> {
            if (!is) {
                take();
            }
        });
        refresh();
    }

    /** What the review holds, unless something that could not be taken stands there. */
    void refresh() {
        if (problem.getText().isEmpty() && !field.isFocused()) {
            field.setText(model.bound());
        }
    }

    private void take() {
        Optional<String> wrong = model.bound(field.getText());
        say(wrong.orElse(""));
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        problem.setManaged(!words.isEmpty());
        field.setAccessibleHelp(words);
    }
}
