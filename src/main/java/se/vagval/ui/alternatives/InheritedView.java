package se.vagval.ui.alternatives;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** The changes an alternative inherits, folded until asked for; each can be made the alternative's own. */
final class InheritedView extends VBox {
    private final AlternativesViewModel model;

    InheritedView(AlternativesViewModel model, AlternativePage.Inherited inherited) {
        super(8);
        this.model = model;
        getStyleClass().add("vv-inherited");
        Button fold = new Button(Texts.get(inherited.open() ? "ui.alternatives.inherited.hide"
                : "ui.alternatives.inherited.show"));
        fold.setId("inherited-fold");
        fold.getStyleClass().add("vv-quiet");
        fold.setMinWidth(USE_PREF_SIZE);
        fold.setOnAction(_ -> model.unfoldInherited());
        Node summary = Parts.wrapped(inherited.summary(), "vv-muted");
        HBox.setHgrow(summary, Priority.ALWAYS);
        HBox head = new HBox(8, summary);
        head.setAlignment(Pos.CENTER_LEFT);
        if (!inherited.lines().isEmpty()) {
            head.getChildren().addAll(Parts.spring(), fold);
        }
        getChildren().add(head);
        if (inherited.open()) {
            inherited.lines().forEach(line -> getChildren().add(line(line)));
        }
    }

    private Node line(AlternativePage.Inherited.Line line) {
        Button here = new Button(Texts.get("ui.alternatives.changeHere"));
        here.setId("change-here-" + line.id());
        here.getStyleClass().add("vv-quiet");
        here.setMinWidth(USE_PREF_SIZE);
        here.setAccessibleText(Texts.get("ui.alternatives.changeHereNamed", line.heading()));
        here.setOnAction(_ -> model.changeHere(line.id()));
        VBox words = new VBox(1, Parts.wrapped(Texts.get("ui.alternatives.from", line.heading(), line.from()),
                "vv-inherited-head"), Parts.wrapped(line.text(), "vv-muted"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, words, here);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
