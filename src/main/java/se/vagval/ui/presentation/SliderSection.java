package se.vagval.ui.presentation;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** The figures to be tried at the meeting, with their bounds, and the way to one more. */
final class SliderSection extends VBox {
    private final PresentationViewModel model;
    private final VBox lines = new VBox(8);
    private final InputChooser chooser;

    SliderSection(PresentationViewModel model) {
        this.model = model;
        chooser = new InputChooser(model.sliders());
        setSpacing(10);
        getChildren().setAll(Parts.label(Texts.get("ui.presentation.sliders"), "vv-card-title"),
                Parts.wrapped(Texts.get("ui.presentation.sliders.about"), "vv-muted"), lines, chooser);
        model.sliders().lines().subscribe(this::show);
    }

    private void show(List<SliderLine> shown) {
        String focused = getScene() == null || getScene().getFocusOwner() == null ? null
                : getScene().getFocusOwner().getId();
        List<Node> made = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            made.add(line(shown.get(i), i));
        }
        lines.getChildren().setAll(made);
        chooser.follow();
        if (focused != null && focused.startsWith("slider-") && lookup("#" + focused) != null) {
            lookup("#" + focused).requestFocus();
        }
    }

    private Node line(SliderLine line, int index) {
        String name = line.trial().map(Trial::name).orElseGet(() -> Texts.get("ui.presentation.gone"));
        Button remove = new Button(Texts.get("ui.presentation.remove"));
        remove.setId("slider-remove-" + index);
        remove.getStyleClass().add("vv-quiet");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setAccessibleText(Texts.get("ui.presentation.removeNamed", name));
        remove.setOnAction(_ -> model.sliders().remove(line));
        VBox words = new VBox(0, Parts.wrapped(name, "vv-strong"));
        line.trial().filter(t -> !t.of().isEmpty())
                .ifPresent(t -> words.getChildren().add(Parts.wrapped(t.of(), "vv-muted")));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        VBox box = new VBox(4, new HBox(8, words, remove));
        box.getStyleClass().add("vv-slider-line");
        line.trial().ifPresentOrElse(trial -> box.getChildren().addAll(bounds(line, trial, index),
                Parts.wrapped(model.becomes(trial), "vv-muted")),
                () -> box.getChildren().add(Parts.wrapped(Texts.get("ui.presentation.goneWhy"), "vv-error")));
        return box;
    }

    private Node bounds(SliderLine line, Trial trial, int index) {
        HBox fields = new HBox(6, Parts.label(Texts.get("ui.presentation.from")), field(line, true, index),
                Parts.label(Texts.get("ui.presentation.to")), field(line, false, index));
        fields.setAlignment(Pos.CENTER_LEFT);
        Label now = Parts.wrapped(Texts.get("ui.presentation.now", trial.words(trial.prepared(), model.unit())),
                "vv-muted");
        VBox both = new VBox(3, fields, now);
        for (SliderLine.Bound bound : List.of(line.low(), line.high())) {
            if (!bound.problem().isEmpty()) {
                both.getChildren().add(Parts.wrapped(bound.problem(), "vv-error"));
            }
        }
        return both;
    }

    private TextField field(SliderLine line, boolean low, int index) {
        TextField field = new TextField((low ? line.low() : line.high()).typed());
        field.setId((low ? "slider-low-" : "slider-high-") + index);
        field.setPrefColumnCount(7);
        field.setMinWidth(0);
        field.setAccessibleText(Texts.get(low ? "ui.presentation.lowOf" : "ui.presentation.highOf",
                line.trial().map(Trial::name).orElse("")));
        field.setOnAction(_ -> model.sliders().bound(line, low, field.getText()));
        field.focusedProperty().subscribe((_, is) -> {
            if (!is) {
                model.sliders().bound(line, low, field.getText());
            }
        });
        return field;
    }
}
