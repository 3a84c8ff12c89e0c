package se.vagval.ui.grid;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/** A row on screen, set as its kind asks. */
final class GridTableRow extends TableRow<Integer> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final PseudoClass SUM = PseudoClass.getPseudoClass("sum");

    private final Grid grid;

    GridTableRow(Grid grid) {
        this.grid = grid;
    }

    @Override
    protected void updateItem(Integer row, boolean empty) {
        super.updateItem(row, empty);
        paint();
    }

    void paint() {
        boolean shown = !isEmpty() && getItem() != null && getItem() < grid.sheet().rows().size();
        GridRow.Kind kind = shown ? grid.sheet().rows().get(getItem()).kind() : GridRow.Kind.ENTRY;
        pseudoClassStateChanged(GROUP, shown && kind == GridRow.Kind.GROUP);
        pseudoClassStateChanged(SUM, shown && kind == GridRow.Kind.SUM);
    }
}
