package se.vagval.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

import se.vagval.statement.Row;

/** A row of a table: a heading over others, an ordinary one, or a sum. */
final class StatementRow extends TableRow<Row> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final PseudoClass SUM = PseudoClass.getPseudoClass("sum");

    /** Rows of two calculations can be equal, and still point at other values. */
    @Override
    protected boolean isItemChanged(Row before, Row now) {
        return before != now;
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        setText("");
        pseudoClassStateChanged(GROUP, !empty && row != null && row.kind() == Row.Kind.GROUP);
        pseudoClassStateChanged(SUM, !empty && row != null && row.kind() == Row.Kind.SUM);
    }
}
