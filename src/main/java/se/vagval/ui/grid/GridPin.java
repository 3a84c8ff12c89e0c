package se.vagval.ui.grid;

import java.util.Optional;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/** Where the label of a row stands, in front of the cells that scroll past behind it. */
final class GridPin extends Region {
    GridPin(ObservableValue<Number> scrolled) {
        setViewOrder(-1);
        translateXProperty().bind(scrolled);
    }

    void hold(GridTableCell label) {
        getChildren().setAll(label);
    }

    Optional<GridTableCell> label() {
        return getChildren().stream().map(GridTableCell.class::cast).findFirst();
    }

    /** Is as wide as the column of labels and as high as the row. */
    void lay(double width, double height) {
        resizeRelocate(0, 0, snapSizeX(width), height);
    }

    @Override
    protected void layoutChildren() {
        getChildren().forEach(label -> label.resizeRelocate(0, 0, getWidth(), getHeight()));
    }
}
