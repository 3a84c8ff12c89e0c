package se.vagval.ui.grouping;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** Who may leave; the arrows go from one to the next, and the tables follow. */
final class LeaverList extends ListView<Shown.Choice> {
    private static final double ROW = 28;
    private static final double EDGES = 12;

    private boolean filling;

    LeaverList(GroupingViewModel model) {
        setId("leavers");
        getStyleClass().add("vv-members");
        setFixedCellSize(ROW);
        setAccessibleText(Texts.get("ui.grouping.leavers"));
        setCellFactory(_ -> new Cell());
        getSelectionModel().selectedItemProperty().subscribe((_, now) -> {
            if (now != null && !filling) {
                model.choose(c -> c.leaving(now.id()));
            }
        });
    }

    /** As high as its rows: the page scrolls, not the list. */
    void show(Shown shown) {
        filling = true;
        if (!getItems().equals(shown.leavers())) {
            getItems().setAll(shown.leavers());
            double height = shown.leavers().size() * ROW + EDGES;
            setMinHeight(height);
            setPrefHeight(height);
            setMaxHeight(height);
        }
        for (int i = 0; i < shown.leavers().size(); i++) {
            if (shown.leavers().get(i).id().equals(shown.leaver()) && getSelectionModel().getSelectedIndex() != i) {
                getSelectionModel().clearAndSelect(i);
                getFocusModel().focus(i);
            }
        }
        filling = false;
    }

    private static final class Cell extends ListCell<Shown.Choice> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Shown.Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(empty ? null : choice.name());
            setAccessibleText(empty ? null : choice.name());
            setTooltip(empty ? null : Parts.tip(choice.name()));
        }
    }
}
