package se.vagval.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.VBox;

import se.vagval.ui.control.Parts;
import se.vagval.ui.control.TextLines;
import se.vagval.ui.control.TextWidths;

/** The columns of a grid on screen: their heads, their widths, and that of the labels, which stays in view. */
final class GridColumns {
    static final double ROW = 31;
    private static final double[] HEADS = {31, 46, 62};
    private static final double EDGES = 4;
    private static final double BAR = 12;
    /** A column of JavaFX's own default of 80 px is measured when it is first seen, by making rows of all columns for each. */
    private static final double UNTIL_FITTED = 79;
    static final int MOST_ROWS = 24;
    private static final int LEAST_ROWS = 8;
    /** Room for the words of a table without rows. */
    private static final int EMPTY_ROWS = 1;
    /** What stands above and below a long table in the window. */
    private static final double AROUND = 230;
    private static final TextWidths TYPE = new TextWidths(GridWidths.MEASURED);
    private static final TextLines SENTENCE = new TextLines();
    private static final PseudoClass TALL = PseudoClass.getPseudoClass("tall");
    private static final PseudoClass TALLER = PseudoClass.getPseudoClass("taller");
    private static final PseudoClass CLOSE = PseudoClass.getPseudoClass("close");
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final GridTable table;
    private final GridState state;
    private final DoubleProperty scrolled = new SimpleDoubleProperty();
    private final List<Label> heads = new ArrayList<>();
    /** All of them, of which the table may have only the first. */
    private final List<TableColumn<Integer, ?>> made = new ArrayList<>();
    private double[] set = new double[0];
    private double around = AROUND;
    private double[] heights = new double[0];
    /** What a table needs beside its rows, px. */
    private double edges = HEADS[0] + EDGES - 1;
    /** Height of the rows that are in view when all have come, px. */
    private double full;
    /** How the heads were last set; nothing while they are to be made. */
    private Optional<GridLayout> styled = Optional.empty();
    private Optional<ScrollBar> bar = Optional.empty();

    GridColumns(GridTable table, GridState state) {
        this.table = table;
        this.state = state;
        table.skinProperty().subscribe(this::followScroll);
        table.widthProperty().subscribe(_ -> fit());
        table.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.heightProperty().subscribe(_ -> fit());
            }
        });
    }

    private void followScroll() {
        table.lookupAll(".scroll-bar").stream().filter(n -> n instanceof ScrollBar found
                && found.getOrientation() == Orientation.HORIZONTAL).forEach(n -> {
                    bar = Optional.of((ScrollBar) n);
                    scrolled.bind(((ScrollBar) n).valueProperty());
                });
    }

    /** Scrolls sideways towards the first column. */
    void scrollBack(double by) {
        bar.ifPresent(b -> b.setValue(Math.max(0, b.getValue() - by)));
    }

    /** How far the columns are scrolled sideways, px. */
    DoubleProperty scrolled() {
        return scrolled;
    }

    /** Makes the columns of the sheet; the table has none of them before {@link #show}. */
    void build() {
        table.getColumns().clear();
        made.clear();
        heads.clear();
        set = new double[0];
        styled = Optional.empty();
        made.add(column(0, state.sheet().corner(), false));
        for (int i = 0; i < state.sheet().columns().size(); i++) {
            GridColumn column = state.sheet().columns().get(i);
            made.add(column(i + 1, column.title(), column.figures()));
        }
    }

    /** How many there are, that of the labels among them. */
    int count() {
        return made.size();
    }

    /** Has the table have the first so many; those that it has stay. */
    void show(int columns) {
        table.getColumns().addAll(made.subList(table.getColumns().size(), columns));
    }

    private TableColumn<Integer, Integer> column(int index, String title, boolean figures) {
        TableColumn<Integer, Integer> column = new TableColumn<>();
        Label head = Parts.label(title, "vv-head", figures ? "vv-figure-head" : "vv-corner");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setOnMousePressed(event -> table.mouse().head(index, event));
        heads.add(head);
        if (index == 0) {
            head.sceneProperty().subscribe(scene -> {
                if (scene != null) {
                    stay(head);
                }
            });
        }
        column.setPrefWidth(UNTIL_FITTED);
        column.setGraphic(head);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> table.cell(index));
        return column;
    }

    /** Keeps the head of the labels in view, as the labels are. */
    private void stay(Node part) {
        Node node = part;
        while (node != null && !node.getStyleClass().contains("column-header")) {
            node = node.getParent();
        }
        if (node != null) {
            node.getStyleClass().add("vv-grid-corner");
            node.setViewOrder(-1);
            node.translateXProperty().bind(scrolled);
        }
    }

    /** Shares the width among the columns, each by what stands in it, and the height among the rows that fit. */
    void fit() {
        if (table.getWidth() <= 0 || heads.size() != state.sheet().columns().size() + 1) {
            return;
        }
        GridWidths widths = new GridWidths(state.sheet(), TYPE::of);
        double room = table.getWidth() - EDGES;
        // Whether a bar takes of the room is known when the rows have been as high as they are in all of it.
        boolean tall = high(widths.shared(room)) > MOST_ROWS * ROW;
        GridLayout layout = widths.shared(tall ? room - BAR : room);
        double rows = high(layout);
        place(layout);
        table.pseudoClassStateChanged(LONG, tall);
        table.pseudoClassStateChanged(WIDE, layout.wide());
        table.pseudoClassStateChanged(CLOSE, layout.close());
        table.pseudoClassStateChanged(TALL, layout.lines() == 2);
        table.pseudoClassStateChanged(TALLER, layout.lines() > 2);
        if (styled.filter(layout::sets).isEmpty()) {
            restyle(layout);
        }
        edges = HEADS[Math.min(layout.lines(), HEADS.length) - 1] + EDGES - 1 + (layout.wide() ? BAR : 0);
        full = tall ? ROW * roomy() : Math.max(rows, ROW * EMPTY_ROWS);
        fitHeight();
    }

    /** Before its first layout: a table makes rows for all the height it has, also those that are empty. */
    void begin() {
        if (table.getWidth() <= 0 && !state.sheet().sentences()) {
            full = ROW * Math.max(inView(), EMPTY_ROWS);
            fitHeight();
        }
    }

    /** As high as the rows that are there, in the room of all that have room: what is below does not move as they come. */
    void fitHeight() {
        int room = Math.max(inView(), EMPTY_ROWS);
        double missing = ROW * (room - Math.max(table.growth().seen(room), EMPTY_ROWS));
        double height = edges + full - missing;
        if (height != table.getPrefHeight()) {
            // What is asked for in the middle of laying out is not heard by the page.
            Platform.runLater(() -> Optional.ofNullable(table.getParent()).ifPresent(Parent::requestLayout));
        }
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.setMaxHeight(height);
        VBox.setMargin(table, new Insets(0, 0, missing, 0));
    }

    /** Height of all rows as they are set. */
    private double high(GridLayout layout) {
        heights = state.sheet().sentences() ? GridHeights.of(state.sheet(), layout, SENTENCE::lines) : new double[0];
        return state.sheet().sentences() ? DoubleStream.of(heights).sum() : ROW * state.moves().rows();
    }

    /** Height of a row, px. */
    double height(int row) {
        return row >= 0 && row < heights.length ? heights[row] : ROW;
    }

    /** The heads are not looked at anew by themselves when the table changes in the middle of being laid out. */
    private void restyle(GridLayout layout) {
        Node all = table.lookup(".column-header-background");
        if (all != null) {
            styled = Optional.of(layout);
            all.applyCss();
            table.lookupAll(".column-header").forEach(n -> ((Parent) n).requestLayout());
        }
    }

    /** A column that has been drawn to another width by hand keeps it. */
    private void place(GridLayout layout) {
        double[] widths = layout.widths();
        boolean first = set.length != widths.length;
        for (int i = 0; i < widths.length; i++) {
            heads.get(i).setText(layout.heads().get(i));
            TableColumn<Integer, ?> column = made.get(i);
            if (first || Math.abs(column.getWidth() - set[i]) < 1) {
                column.setPrefWidth(widths[i]);
            }
        }
        set = widths;
    }

    /** Has a long table be so much lower than the window leaves room for. */
    void leaveRoom(double px) {
        around = AROUND + px;
        fit();
    }

    /** How many rows are in view. */
    int inView() {
        int rows = state.moves().rows();
        return rows > MOST_ROWS ? roomy() : rows;
    }

    /** Rows of a long table that have room in the window. */
    private int roomy() {
        double height = table.getScene() == null ? 0 : table.getScene().getHeight();
        return Math.clamp((long) ((height - around) / ROW), LEAST_ROWS, MOST_ROWS);
    }

    /** Rows in view, for a page up or down. */
    int page() {
        return Math.max(1, (int) ((table.getHeight() - HEADS[0]) / ROW) - 1);
    }
}
