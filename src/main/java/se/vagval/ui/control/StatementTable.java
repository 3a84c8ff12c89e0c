package se.vagval.ui.control;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import se.vagval.statement.Cell;
import se.vagval.statement.Column;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.door.ClipboardAccess;

/**
 * Shows a statement. Arrows move between cells, Enter or a click on a figure asks for its explanation, Ctrl+C copies what
 * is marked. As high as its rows: the page scrolls, not the table.
 */
public final class StatementTable extends TableView<Row> {
    private static final double ROW_HEIGHT = 31;
    private static final double[] HEADS = {31, 46, 62};
    private static final double EDGES = 3;
    private static final double BAR = 14;
    private static final PseudoClass TALL = PseudoClass.getPseudoClass("tall");
    private static final PseudoClass TALLEST = PseudoClass.getPseudoClass("tallest");
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination ALL = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

    private final ClipboardAccess clipboard;
    private final IntConsumer explain;
    private final Widths widths = new Widths(this);
    private Statement statement;
    private MoneyUnit unit = MoneyUnit.TKR;

    /**
     * @param explain
     *            told of the formula of a figure that is asked about
     */
    public StatementTable(ClipboardAccess clipboard, IntConsumer explain) {
        this.clipboard = clipboard;
        this.explain = explain;
        getStyleClass().add("vv-table");
        setFixedCellSize(ROW_HEIGHT);
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        getSelectionModel().setCellSelectionEnabled(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setRowFactory(_ -> new StatementRow());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        widthProperty().subscribe(_ -> {
            if (statement != null) {
                widths.measure();
                nameHeads();
                widths.fit();
            }
        });
    }

    /** Shows a statement; the cursor stays where it was when the statement has the same columns. */
    public void show(Statement shown, MoneyUnit in) {
        boolean same = statement != null && statement.columns().equals(shown.columns())
                && statement.rows().size() == shown.rows().size() && unit == in;
        statement = shown;
        unit = in;
        setAccessibleText(shown.title());
        if (same) {
            TablePosition<?, ?> at = getFocusModel().getFocusedCell();
            getItems().setAll(shown.rows());
            refresh();
            putBack(at.getRow(), at.getColumn());
        } else {
            widths.measure();
            build();
        }
        widths.measure();
        widths.fit();
    }

    private void putBack(int row, int column) {
        if (row >= 0 && column >= 0) {
            getSelectionModel().clearAndSelect(row, getColumns().get(column));
            getFocusModel().focus(row, getColumns().get(column));
        }
    }

    private void build() {
        getSelectionModel().clearSelection();
        getColumns().clear();
        getColumns().add(labels());
        IntStream.range(0, statement.columns().size()).mapToObj(this::figures).forEach(getColumns()::add);
        getItems().setAll(statement.rows());
    }

    private void nameHeads() {
        for (int i = 1; i < getColumns().size(); i++) {
            if (getColumns().get(i).getGraphic() instanceof Label head) {
                head.setText(widths.head(i));
            }
        }
    }

    private TableColumn<Row, ?> labels() {
        TableColumn<Row, String> column = new TableColumn<>();
        column.setGraphic(head(StatementCopy.corner(statement, unit), "vv-corner"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().label()));
        column.setCellFactory(_ -> new LabelCell());
        return fixed(column);
    }

    private TableColumn<Row, ?> figures(int index) {
        Column column = statement.columns().get(index);
        TableColumn<Row, Cell> figures = new TableColumn<>();
        boolean words = column.kind() == Column.Kind.TEXT;
        figures.setGraphic(head(widths.head(index + 1), words ? "vv-corner" : "vv-figure-head"));
        figures.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(index)));
        figures.setCellFactory(_ -> new FigureCell(this, index));
        figures.getStyleClass().add(words ? "vv-words" : column.kind() == Column.Kind.DIFFERENCE
                ? "vv-difference" : "vv-value");
        return fixed(figures);
    }

    /** As high as its rows, so that it never scrolls by itself; a bar below takes room of its own. */
    void fitHeight(boolean bar) {
        pseudoClassStateChanged(TALL, widths.lines() == 2);
        pseudoClassStateChanged(TALLEST, widths.lines() > 2);
        double height = statement.rows().size() * ROW_HEIGHT + HEADS[Math.min(widths.lines(), HEADS.length) - 1] + EDGES
                + (bar ? BAR : 0);
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
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

    Statement statement() {
        return statement;
    }

    MoneyUnit unit() {
        return unit;
    }

    /** Asks about the figure of a cell, if there is one. */
    void explain(int row, int column) {
        if (statement.rows().get(row).cells().get(column) instanceof Cell.Number number) {
            explain.accept(number.node());
        }
    }

    private void pressed(KeyEvent event) {
        if (COPY.match(event)) {
            copyMarked();
            event.consume();
        } else if (ALL.match(event)) {
            getSelectionModel().selectAll();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            explainFocused();
            event.consume();
        }
    }

    private void explainFocused() {
        TablePosition<?, ?> at = getFocusModel().getFocusedCell();
        if (at.getRow() >= 0 && at.getColumn() > 0) {
            explain(at.getRow(), at.getColumn() - 1);
        }
    }

    /** Copies the whole table with its heads. */
    public void copyAll() {
        copy(StatementCopy.Part.all(statement));
    }

    private void copyMarked() {
        List<Integer> rows = marked(TablePosition::getRow);
        List<Integer> columns = marked(TablePosition::getColumn);
        // The column of labels is marked as part of a whole: then heads and labels belong to what is copied.
        boolean heads = columns.contains(0);
        List<Integer> figures = columns.stream().filter(c -> c > 0).map(c -> c - 1).toList();
        if (rows.isEmpty()) {
            copyAll();
        } else {
            copy(new StatementCopy.Part(rows, figures, heads));
        }
    }

    private List<Integer> marked(ToIntFunction<TablePosition<?, ?>> of) {
        return getSelectionModel().getSelectedCells().stream().mapToInt(p -> of.applyAsInt(p)).distinct().sorted()
                .boxed().toList();
    }

    private void copy(StatementCopy.Part part) {
        StatementCopy copy = new StatementCopy(statement, unit, part);
        clipboard.putTable(copy.tabbed(), copy.html());
    }
}
