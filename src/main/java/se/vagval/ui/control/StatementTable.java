package se.vagval.ui.control;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import se.vagval.statement.Cell;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.door.ClipboardAccess;

/**
 * Shows a statement. Arrows move between cells, Enter or a click on a figure asks for its explanation, Ctrl+C copies what
 * is marked. As high as its rows: the page scrolls, not the table.
 */
public final class StatementTable extends TableView<Row> {
    private static final double ROW_HEIGHT = 31;
    private static final double[] HEADS = {31, 46, 62, 78};
    private static final double EDGES = 3;
    private static final double SIDES = 10;
    private static final double MOST_SPREAD = 48;
    /** A column that wants exactly JavaFX's default of 80 px is made as wide as its content when it is first seen. */
    private static final double NOT_DEFAULT = 0.01;
    /** Cells from which a table is made in parts, and those of a part: a cell costs much more to make than to paint. */
    private static final int LARGE = 200;
    private static final int PART = 80;
    private static final int MOST_COLUMNS = 12;
    private static final int LEAST_ROWS = 3;
    private static final PseudoClass TALL = PseudoClass.getPseudoClass("tall");
    private static final PseudoClass TALLER = PseudoClass.getPseudoClass("taller");
    private static final PseudoClass TALLEST = PseudoClass.getPseudoClass("tallest");
    private static final PseudoClass CLOSE = PseudoClass.getPseudoClass("close");

    private final IntConsumer explain;
    private final Widths widths = new Widths();
    private final Set<FigureCell> figures = Collections.newSetFromMap(new WeakHashMap<>());
    private final ColumnWindow window = new ColumnWindow();
    private final ReadOnlyStringWrapper part = new ReadOnlyStringWrapper("");
    private final Gradual filling = new Gradual(this::fillMore);
    private Statement statement;
    private MoneyUnit unit = MoneyUnit.TKR;

    /**
     * @param explain
     *            told of the formula of a figure that is asked about
     */
    public StatementTable(ClipboardAccess clipboard, IntConsumer explain) {
        this.explain = explain;
        getStyleClass().add("vv-table");
        setFixedCellSize(ROW_HEIGHT);
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        getSelectionModel().setCellSelectionEnabled(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setRowFactory(_ -> new StatementRow());
        addEventFilter(KeyEvent.KEY_PRESSED, new StatementKeys(this, clipboard)::pressed);
        widthProperty().subscribe(_ -> {
            if (statement != null) {
                int focused = focusedFigure();
                boolean seen = focused >= 0 && window.shows(focused);
                fit();
                if (seen) {
                    window.reveal(focused);
                    place();
                }
            }
        });
    }

    /** Shows a statement; the cursor stays where it was when the statement has the same columns. */
    public void show(Statement shown, MoneyUnit in) {
        boolean same = statement != null && statement.columns().equals(shown.columns())
                && statement.rows().size() == shown.rows().size() && unit == in;
        boolean says = same && statement.says(shown);
        statement = shown;
        unit = in;
        if (says) {
            return;
        }
        setAccessibleText(shown.title());
        if (same) {
            TablePosition<?, ?> at = getFocusModel().getFocusedCell();
            int column = getColumns().indexOf(at.getTableColumn());
            if (!sameLines(shown.rows())) {
                getItems().setAll(shown.rows().subList(0, getItems().size()));
            }
            figures.forEach(FigureCell::paint);
            putBack(at.getRow(), column);
        } else {
            widths.measure(statement, unit, room());
            build();
        }
        fit();
    }

    /** A table whose lines stay keeps its cells, which are painted anew: to make them anew is most of what a table costs. */
    private boolean sameLines(List<Row> rows) {
        return IntStream.range(0, getItems().size()).allMatch(r -> getItems().get(r).key().equals(rows.get(r).key())
                && getItems().get(r).label().equals(rows.get(r).label())
                && getItems().get(r).kind() == rows.get(r).kind());
    }

    /** Makes a cell of a column of figures. */
    FigureCell figure(int column) {
        FigureCell cell = new FigureCell(this, column);
        figures.add(cell);
        return cell;
    }

    /** The figure at a place, as the statement now has it. */
    Optional<Cell> cell(int row, int column) {
        return row < 0 || row >= statement.rows().size() ? Optional.empty()
                : Optional.of(statement.rows().get(row).cells().get(column));
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
        getColumns().add(StatementColumns.labels(statement, unit));
        IntStream.range(0, statement.columns().size())
                .mapToObj(i -> StatementColumns.figures(this, i, widths.head(i + 1)))
                .forEach(getColumns()::add);
        fill();
    }

    /** A large table grows by some rows a frame, in the room that all of them need, so that no key waits for them. */
    private void fill() {
        int rows = statement.rows().size();
        boolean large = rows * columns() > LARGE;
        getItems().setAll(statement.rows().subList(0, large ? Math.min(rowsAtOnce(), rows) : rows));
        if (large) {
            filling.go();
        }
    }

    /** About as many columns as are seen at once. */
    private int columns() {
        return Math.min(statement.columns().size() + 1, MOST_COLUMNS);
    }

    private int rowsAtOnce() {
        return Math.max(LEAST_ROWS, PART / columns());
    }

    private boolean fillMore() {
        List<Row> rows = statement.rows();
        int have = getItems().size();
        int to = Math.min(have + rowsAtOnce(), rows.size());
        if (to > have) {
            getItems().addAll(rows.subList(have, to));
            fitHeight();
        }
        return to < rows.size();
    }

    private double room() {
        return getWidth() <= 0 ? 0 : getWidth() - SIDES;
    }

    private void fit() {
        widths.measure(statement, unit, room());
        nameHeads();
        pseudoClassStateChanged(CLOSE, widths.close());
        if (room() > 0) {
            window.fit(widths.figures(), room() - widths.label());
            place();
        } else {
            fitHeight();
        }
    }

    private void nameHeads() {
        for (int i = 1; i < getColumns().size(); i++) {
            if (getColumns().get(i).getGraphic() instanceof Label head) {
                head.setText(widths.head(i));
            }
        }
    }

    /** Shares out the width: what is left goes evenly to the figures, up to a point, and then to the labels. */
    private void place() {
        double spread = Math.clamp((room() - window.width() - widths.label()) / (window.count() + 1), 0, MOST_SPREAD);
        double[] needed = widths.figures();
        double used = 0;
        for (int i = 0; i < needed.length; i++) {
            TableColumn<Row, ?> column = getColumns().get(i + 1);
            column.setVisible(window.shows(i));
            column.setPrefWidth(Math.floor(needed[i] + spread) + NOT_DEFAULT);
            used += window.shows(i) ? column.getPrefWidth() : 0;
        }
        getColumns().getFirst().setPrefWidth(Math.max(widths.label(), Math.floor(room() - used)));
        part.set(window.all() ? ""
                : Texts.get("ui.table.part", window.first() + 1, window.first() + window.count(), window.of()));
        fitHeight();
    }

    /** Which columns are shown, in words; "" while all are. */
    ReadOnlyStringProperty part() {
        return part.getReadOnlyProperty();
    }

    /** Whether there are columns before or after those shown. */
    boolean hasMore(boolean after) {
        return after ? window.hasNext() : window.hasPrevious();
    }

    /** Shows the columns before or after those shown. */
    void turn(boolean after) {
        if (after) {
            window.next();
        } else {
            window.previous();
        }
        place();
    }

    /** As high as its rows, so that it never scrolls by itself. */
    private void fitHeight() {
        int lines = Math.min(widths.lines(window::shows), HEADS.length);
        pseudoClassStateChanged(TALL, lines == 2);
        pseudoClassStateChanged(TALLER, lines == 3);
        pseudoClassStateChanged(TALLEST, lines > 3);
        double height = getItems().size() * ROW_HEIGHT + HEADS[lines - 1] + EDGES;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        // What is below does not move as rows come.
        VBox.setMargin(this, new Insets(0, 0, (statement.rows().size() - getItems().size()) * ROW_HEIGHT, 0));
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

    /** The column of figures the cursor is in; −1 among the labels or nowhere. */
    int focusedFigure() {
        return getColumns().indexOf(getFocusModel().getFocusedCell().getTableColumn()) - 1;
    }

    /** An arrow at the edge of what is shown goes on to the next column; says whether it did. */
    boolean goOn(int by) {
        int to = focusedFigure() + by;
        if (focusedFigure() < 0 || to < 0 || to >= window.of() || window.shows(to)) {
            return false;
        }
        window.reveal(to);
        place();
        putBack(getFocusModel().getFocusedCell().getRow(), to + 1);
        return true;
    }

    /** Copies a whole statement with its heads. */
    public static void copy(Statement statement, MoneyUnit unit, ClipboardAccess clipboard) {
        StatementCopy copy = new StatementCopy(statement, unit, StatementCopy.Part.all(statement));
        clipboard.putTable(copy.tabbed(), copy.html());
    }
}
