package se.vagval.ui.control;

import javafx.scene.control.TableCell;

import se.vagval.statement.Row;

/** What a row is about. */
final class LabelCell extends TableCell<Row, String> {
    LabelCell() {
        getStyleClass().add("vv-row-label");
    }

    @Override
    protected void updateItem(String words, boolean empty) {
        super.updateItem(words, empty);
        setText(empty || words == null ? "" : words);
    }
}
