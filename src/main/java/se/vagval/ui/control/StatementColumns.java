package se.vagval.ui.control;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;

import se.vagval.statement.Cell;
import se.vagval.statement.Column;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;

/** Makes the columns of a statement on screen. */
final class StatementColumns {
    private StatementColumns() {}

    static TableColumn<Row, ?> labels(Statement statement, MoneyUnit unit) {
        TableColumn<Row, Row> column = new TableColumn<>();
        column.setGraphic(head(StatementCopy.corner(statement, unit), "vv-corner"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new LabelCell());
        return fixed(column);
    }

    static TableColumn<Row, ?> figures(StatementTable table, int index, String head) {
        Column column = table.statement().columns().get(index);
        TableColumn<Row, Cell> figures = new TableColumn<>();
        boolean words = column.kind() == Column.Kind.TEXT;
        figures.setGraphic(head(head, words ? "vv-corner" : "vv-figure-head"));
        figures.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(index)));
        figures.setCellFactory(_ -> table.figure(index));
        figures.getStyleClass().add(words ? "vv-words" : column.kind() == Column.Kind.DIFFERENCE
                ? "vv-difference" : "vv-value");
        return fixed(figures);
    }

    private static Label head(String words, String style) {
        Label head = Parts.label(words, "vv-head", style);
        head.setMaxWidth(Double.MAX_VALUE);
        return head;
    }

    private static <T> TableColumn<Row, T> fixed(TableColumn<Row, T> column) {
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(true);
        return column;
    }
}
