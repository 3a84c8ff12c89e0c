package se.vagval.ui.presentation;

import java.util.List;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

import se.vagval.text.Texts;

/** The slides in their order; space shows one or makes it a draft, Enter begins the presentation at it. */
final class SlideListView extends ListView<SlideLine> {
    private final PresentationViewModel model;

    SlideListView(PresentationViewModel model) {
        this.model = model;
        setId("presentation-slides");
        getStyleClass().add("vv-slide-list");
        setAccessibleText(Texts.get("ui.presentation.slides"));
        setFixedCellSize(SlideCell.ROW);
        cells();
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.slides().subscribe(this::show);
    }

    private void cells() {
        setCellFactory(_ -> new SlideCell(model, model.alternatives()).in(model.unit()));
    }

    private void show(List<SlideLine> lines) {
        int at = Math.max(0, getSelectionModel().getSelectedIndex());
        // Another unit or alternative is another drawing: cells are few and made anew.
        cells();
        getItems().setAll(lines);
        if (!lines.isEmpty()) {
            getSelectionModel().clearAndSelect(Math.min(at, lines.size() - 1));
            getFocusModel().focus(Math.min(at, lines.size() - 1));
        }
    }

    private void pressed(KeyEvent event) {
        SlideLine line = getSelectionModel().getSelectedItem();
        if (line == null) {
            return;
        }
        switch (event.getCode()) {
            case SPACE -> {
                model.show(line, !line.isShown());
                event.consume();
            }
            case ENTER -> {
                if (line.isShown()) {
                    model.start(line.number());
                }
                event.consume();
            }
            default -> {
                // the list moves by itself
            }
        }
    }
}
