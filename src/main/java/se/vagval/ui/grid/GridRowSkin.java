package se.vagval.ui.grid;

import java.util.List;

import javafx.scene.control.skin.TableRowSkin;

/**
 * The cells of a row that are in view, and that of its label. The table leaves cells out of view out of the row, and would
 * the label's, which stands still while the others scroll; so the label stands in a place of its own, where the table
 * neither puts nor takes anything.
 */
final class GridRowSkin extends TableRowSkin<Integer> {
    private final GridTable table;
    private final GridPin pin;

    GridRowSkin(GridTableRow row, GridTable table) {
        super(row);
        this.table = table;
        pin = new GridPin(table.grid().scrolled());
        pinned();
    }

    /** The label in its place; the other cells are put in as they come into view, before which they need no styles. */
    private void pinned() {
        List<GridTableCell> cells = getChildren().stream().filter(GridTableCell.class::isInstance)
                .map(GridTableCell.class::cast).toList();
        getChildren().clear();
        cells.stream().filter(c -> c.at(0)).findFirst().ifPresent(pin::hold);
        getChildren().add(pin);
    }

    /** The columns tell it: a cell out of view has no width yet. */
    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return left + right + table.getVisibleLeafColumns().stream().mapToDouble(c -> snapSizeX(c.getWidth())).sum();
    }

    /** Sentences are as high as their words need, in the widths that the columns have. */
    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return table.state().sheet().sentences() ? table.grid().height(getSkinnable().getIndex())
                : super.computePrefHeight(width, top, right, bottom, left);
    }

    @Override
    protected void layoutChildren(double x, double y, double w, double h) {
        super.layoutChildren(x, y, w, h);
        if (pin.getParent() == null) {
            // The columns are others: the table has made the cells anew and put all of them in the row.
            pinned();
            super.layoutChildren(x, y, w, h);
        }
        pin.lay(table.getColumns().getFirst().getWidth(), h);
    }
}
