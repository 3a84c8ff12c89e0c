package se.vagval.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

import se.vagval.statement.Row;

/** A row of a table: a heading over others, an ordinary one, or a sum. */
final class StatementRow extends TableRow<Row> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final PseudoClass SUM = PseudoClass.getPseudoClass("sum");

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        setText("");
        pseudoClassStateChanged(GROUP, !empty && row != null && row.kind() == Row.Kind.GROUP);
        pseudoClassStateChanged(SUM, !empty && row != null && row.kind() == Row.Kind.SUM);
    }
}
