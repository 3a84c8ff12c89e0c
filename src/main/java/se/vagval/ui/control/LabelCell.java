package se.vagval.ui.control;

import javafx.scene.control.TableCell;

import se.vagval.statement.Row;

/** What a row is about; a label that has been cut is told in full when it is pointed at. */
final class LabelCell extends TableCell<Row, String> {
    LabelCell() {
        getStyleClass().add("vv-row-label");
        textTruncatedProperty().subscribe(is -> setTooltip(is ? Parts.tip(getText()) : null));
    }

    @Override
    protected void updateItem(String words, boolean empty) {
        super.updateItem(words, empty);
        setText(empty || words == null ? "" : words);
        if (getTooltip() != null) {
            getTooltip().setText(getText());
        }
    }
}
