package se.vagval.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** The list below a cell that is a choice: narrows as one types. The keys are the field's; the list only shows. */
public final class GridChoices {
    private static final double LINE = 27;
    /** Lines that Page Up and Page Down go. */
    public static final int PAGE = 8;
    private static final int MOST_LINES = 9;
    private static final double LEAST_WIDTH = 180;

    private final Popup popup = new Popup();
    private final ListView<String> list = new ListView<>();
    private final Label none = Parts.wrapped(Texts.get("ui.grid.noChoice"), "vv-muted");
    private final Consumer<String> take;
    private List<String> choices = List.of();

    /**
     * @param take
     *            told of the choice that is clicked on
     */
    public GridChoices(Consumer<String> take) {
        this.take = take;
        list.setId("grid-choices");
        list.setFocusTraversable(false);
        list.setFixedCellSize(LINE);
        list.setAccessibleText(Texts.get("ui.grid.choices"));
        list.setCellFactory(_ -> new Line());
        VBox box = new VBox(list, none);
        box.getStyleClass().add("vv-grid-choices");
        popup.getContent().add(box);
        popup.setHideOnEscape(false);
        popup.setAutoHide(true);
    }

    /** Shows all choices below a cell, the present one marked. */
    public void open(Node cell, List<String> all, String now) {
        choices = all;
        fill(all);
        list.getSelectionModel().clearAndSelect(all.indexOf(now));
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        Bounds at = cell.localToScreen(cell.getLayoutBounds());
        list.setPrefWidth(Math.max(LEAST_WIDTH, cell.getLayoutBounds().getWidth()));
        none.setMaxWidth(list.getPrefWidth());
        if (at != null) {
            // Of the window and not of the cell: what keys a popup leaves it hands to its owner, and the grid would see them twice.
            popup.show(cell.getScene().getWindow(), at.getMinX(), at.getMaxY());
        }
    }

    /** Shows those that fit what is typed, the first of them marked. */
    public void narrow(String typed) {
        fill(ChoiceMatches.of(choices, typed));
        list.getSelectionModel().clearSelection();
        if (!typed.isBlank()) {
            list.getSelectionModel().selectFirst();
        }
        list.scrollTo(0);
    }

    private void fill(List<String> shown) {
        list.getItems().setAll(shown);
        list.setPrefHeight(Math.min(shown.size(), MOST_LINES) * LINE + 4);
        show(list, !shown.isEmpty());
        show(none, shown.isEmpty());
    }

    private static void show(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    /** Goes so many lines on; from nowhere to the first or the last. */
    public void move(int by) {
        int count = list.getItems().size();
        int now = list.getSelectionModel().getSelectedIndex();
        if (count > 0) {
            int to = now < 0 ? by > 0 ? 0 : count - 1 : Math.clamp((long) now + by, 0, count - 1);
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - MOST_LINES / 2));
        }
    }

    /** Whether the list is shown. */
    public boolean isOpen() {
        return popup.isShowing();
    }

    /** The choice that is marked in the list. */
    public Optional<String> chosen() {
        int at = list.getSelectionModel().getSelectedIndex();
        return isOpen() && at >= 0 && at < list.getItems().size() ? Optional.of(list.getItems().get(at))
                : Optional.empty();
    }

    /** Takes the list away. */
    public void close() {
        popup.hide();
    }

    private final class Line extends ListCell<String> {
        Line() {
            addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> {
                if (!isEmpty()) {
                    take.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? "" : words);
        }
    }
}
