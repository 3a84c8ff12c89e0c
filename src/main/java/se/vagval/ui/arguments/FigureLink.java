package se.vagval.ui.arguments;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Explain;
import se.vagval.ui.control.Parts;

/** The figure that bears on an argument: its name, and the figure that Förklara opens on. */
final class FigureLink {
    private FigureLink() {}

    static Node of(Summary.Item item, Explain explain, String where) {
        Label name = Parts.label(item.figure(), "vv-note");
        name.setMinWidth(0);
        HBox row = new HBox(6, name);
        row.setAlignment(Pos.CENTER_LEFT);
        if (item.node().isPresent()) {
            Button value = new Button(item.value());
            value.setId("figure-" + where + "-" + item.id());
            value.getStyleClass().add("vv-argument-figure");
            value.setMinWidth(Button.USE_PREF_SIZE);
            value.setAccessibleText(Texts.get("ui.arguments.explain", item.figure(), item.value()));
            value.setOnAction(_ -> explain.figure(item.node().getAsInt()));
            row.getChildren().add(value);
        }
        return row;
    }
}
