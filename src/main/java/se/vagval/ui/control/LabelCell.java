package se.vagval.ui.control;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Skin;
import javafx.scene.control.TableCell;

import se.vagval.statement.Row;

/** What a row is about; a label that has been cut is told in full when it is pointed at. */
final class LabelCell extends TableCell<Row, Row> {
    LabelCell() {
        getStyleClass().add("vv-row-label");
        textTruncatedProperty().subscribe(is -> setTooltip(is ? Parts.tip(getText()) : null));
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        GroupHeading.goesOnFrom(this);
        return skin;
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? "" : row.label());
        boolean group = !getText().isEmpty() && row.kind() == Row.Kind.GROUP;
        setGraphic(group ? new GroupHeading(getText()) : null);
        setContentDisplay(group ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        if (getTooltip() != null) {
            getTooltip().setText(getText());
        }
    }
}
