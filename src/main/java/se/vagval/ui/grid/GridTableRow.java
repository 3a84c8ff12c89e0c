package se.vagval.ui.grid;

import java.util.stream.Stream;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;

/** A row on screen, set as its kind asks. */
final class GridTableRow extends TableRow<Integer> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final PseudoClass SUM = PseudoClass.getPseudoClass("sum");

    private final GridTable table;
    private boolean ready;

    GridTableRow(GridTable table) {
        this.table = table;
        // Before it is in the window: its skin begins with all of its cells in it, and there each would be styled.
        tableViewProperty().subscribe(view -> {
            if (view != null && getSkin() == null) {
                setSkin(createDefaultSkin());
            }
        });
    }

    @Override
    protected void updateItem(Integer row, boolean empty) {
        super.updateItem(row, empty);
        paintRow();
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new GridRowSkin(this, table);
    }

    /** The table puts all cells of a new row in it at once, and only those in view stay: none is painted before that. */
    void ready() {
        ready = true;
        cells().forEach(GridTableCell::paint);
    }

    boolean isReady() {
        return ready;
    }

    /** Its cells that are in view and its label, while it has a place on screen. */
    Stream<GridTableCell> cells() {
        return getChildrenUnmodifiable().stream().mapMulti((part, to) -> {
            if (part instanceof GridTableCell cell) {
                to.accept(cell);
            } else if (part instanceof GridPin pin) {
                pin.label().ifPresent(to);
            }
        });
    }

    /** Whether it is shown: a row that the table only measures stands in a group that is not. */
    boolean isOnScreen() {
        for (Node at = this; at != null && at != table; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return getScene() != null;
    }

    /** Takes on what the sheet has at its place; an empty row has nothing to show, and its cells neither. */
    void paint() {
        paintRow();
        if (!isEmpty()) {
            cells().forEach(GridTableCell::paint);
        }
    }

    private void paintRow() {
        GridSheet sheet = table.state().sheet();
        boolean shown = !isEmpty() && getItem() != null && getItem() < sheet.rows().size();
        GridRow.Kind kind = shown ? sheet.rows().get(getItem()).kind() : GridRow.Kind.ENTRY;
        pseudoClassStateChanged(GROUP, shown && kind == GridRow.Kind.GROUP);
        pseudoClassStateChanged(SUM, shown && kind == GridRow.Kind.SUM);
    }
}
