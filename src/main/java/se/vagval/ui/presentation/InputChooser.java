package se.vagval.ui.presentation;

import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import se.vagval.model.Input;
import se.vagval.text.ShownName;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** Finds a figure to try by a few letters of it. */
final class InputChooser extends VBox {
    private static final double ROW = 28;
    private static final int ROWS = 6;

    private final SliderList sliders;
    private final TextField sought = new TextField();
    private final ListView<Input> found = new ListView<>();
    private final Label full = Parts.wrapped(Texts.get("ui.presentation.full", SliderEdits.MOST), "vv-muted");

    InputChooser(SliderList sliders) {
        super(4);
        this.sliders = sliders;
        sought.setId("slider-find");
        sought.setPromptText(Texts.get("ui.presentation.find"));
        sought.setAccessibleText(Texts.get("ui.presentation.find"));
        found.setId("slider-found");
        found.getStyleClass().add("vv-input-list");
        found.setAccessibleText(Texts.get("ui.presentation.found"));
        found.setPrefHeight(ROW * ROWS + 2);
        found.setMinHeight(ROW * 3);
        found.setPlaceholder(Parts.wrapped(Texts.get("ui.presentation.noneFound"), "vv-muted"));
        found.setCellFactory(_ -> new Cell());
        sought.textProperty().subscribe(_ -> follow());
        sought.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !found.getItems().isEmpty()) {
                found.requestFocus();
                found.getSelectionModel().selectFirst();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && !sought.getText().isBlank()
                    && !found.getItems().isEmpty()) {
                take(found.getItems().getFirst());
                event.consume();
            }
        });
        found.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                take(found.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        getChildren().setAll(sought, found, full);
    }

    private final class Cell extends ListCell<Input> {
        Cell() {
            setPrefWidth(0);
            setWrapText(true); // what tells two apart is often said last
            setOnMouseClicked(_ -> take(getItem()));
        }

        @Override
        protected void updateItem(Input input, boolean empty) {
            super.updateItem(input, empty);
            setText(empty ? "" : ShownName.of(Trial.words(input)));
            setTooltip(empty ? null : Parts.tip(Trial.words(input)));
        }
    }

    private void take(Input input) {
        if (input != null) {
            sliders.add(input);
            sought.clear();
            if (sliders.hasRoom()) {
                sought.requestFocus();
            }
        }
    }

    /** Looks again, as the review or what is sought has become. */
    void follow() {
        boolean room = sliders.hasRoom();
        for (javafx.scene.Node part : List.of(sought, found)) {
            part.setVisible(room);
            part.setManaged(room);
        }
        full.setVisible(!room);
        full.setManaged(!room);
        found.getItems().setAll(room ? sliders.candidates(sought.getText()) : List.of());
    }
}
