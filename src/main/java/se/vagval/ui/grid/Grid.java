package se.vagval.ui.grid;

import java.util.List;
import se.vagval.text.MoneyUnit;
import javafx.scene.Node;
import java.util.stream.Stream;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.Collections;
import java.util.stream.IntStream;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;
import se.vagval.ui.door.ClipboardAccess;

/**
 * The one table that figures are typed and pasted in. Keys are Excel's; below it stand why a cell is wrong, and count,
 * sum and mean of what is marked.
 */
public final class Grid extends VBox {
    private static final double ROW = 31;
    private static final double HEAD = 34;
    private static final int MOST_ROWS = 24;
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    /** What the table's edges and a bar beside its rows take of its width. */
    private static final double EDGES = 4;
    private static final double BAR = 14;

    private final GridModel model;
    private final ClipboardAccess clipboard;
    private final TableView<Integer> table = new TableView<>();
    private final Set<GridTableCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private final Set<GridTableRow> rows = Collections.newSetFromMap(new WeakHashMap<>());
    private final DoubleProperty scrolled = new SimpleDoubleProperty();
    private final TextField editor = new TextField();
    private final Label status = Parts.label("", "vv-muted");
    private final Label reason = Parts.wrapped("", "vv-error");
    private final Button suggestion = new Button();
    private final HBox wrong = new HBox(10, reason, suggestion);
    private final VBox panel = new VBox();
    private GridMoves moves;
    private GridSheet sheet;
    private GridSelection selection = GridSelection.at(0, 0);
    private boolean editing;
    private String editedAddress = "";

    /** A grid of what stands behind it. */
    public Grid(GridModel model, ClipboardAccess clipboard) {
        this.model = model;
        this.clipboard = clipboard;
        getStyleClass().add("vv-grid-box");
        dress();
        getChildren().setAll(table, wrong, panel, status);
        VBox.setVgrow(table, Priority.SOMETIMES);
        GridKeys keys = new GridKeys(this);
        table.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
        editor.focusedProperty().subscribe((was, is) -> leftField(was, is));
        sceneProperty().subscribe((was, _) -> {
            if (was != null) {
                commit();
            }
        });
        table.widthProperty().subscribe(_ -> fit());
        model.sheet().subscribe(this::show);
    }

    private void dress() {
        table.getStyleClass().addAll("vv-table", "vv-grid");
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.setSelectionModel(null);
        table.setRowFactory(_ -> remember(rows, new GridTableRow(this)));
        table.skinProperty().subscribe(this::followScroll);
        table.setContextMenu(menu());
        editor.getStyleClass().add("vv-grid-editor");
        wrong.setAlignment(Pos.CENTER_LEFT);
        wrong.getStyleClass().add("vv-error-row");
        suggestion.setOnAction(_ -> takeSuggestion());
        status.setId("grid-status");
        reason.setId("grid-reason");
    }

    private void followScroll() {
        table.lookupAll(".scroll-bar").stream().filter(n -> n instanceof ScrollBar bar
                && bar.getOrientation() == Orientation.HORIZONTAL)
                .forEach(n -> scrolled.bind(((ScrollBar) n).valueProperty()));
    }

    private static <T> T remember(Set<T> set, T part) {
        set.add(part);
        return part;
    }

    private void show(GridSheet shown) {
        boolean same = sheet != null && sheet.columns().equals(shown.columns());
        boolean sameRows = sheet != null && sheet.rows().size() == shown.rows().size();
        sheet = shown;
        moves = new GridMoves(shown);
        table.setAccessibleText(shown.title());
        if (!same) {
            build();
        }
        if (!sameRows) {
            table.getItems().setAll(IntStream.range(0, shown.rows().size()).boxed().toList());
            table.setPrefHeight(HEAD + 3 + ROW * Math.min(shown.rows().size(), MOST_ROWS));
        }
        selection = selection.within(moves.rows(), moves.columns());
        fit();
        repaint();
    }

    /** Shares the width among the columns, each by what stands in it. */
    private void fit() {
        if (sheet != null && table.getWidth() > 0) {
            boolean bar = sheet.rows().size() > MOST_ROWS;
            table.pseudoClassStateChanged(LONG, bar);
            double[] widths = new GridWidths(sheet).shared(table.getWidth() - EDGES - (bar ? BAR : 0));
            for (int i = 0; i < widths.length; i++) {
                table.getColumns().get(i).setPrefWidth(widths[i]);
            }
        }
    }

    /** What an empty cell for a new line says. */
    String hint(GridCell cell) {
        return model.hint(cell.address());
    }

    private void build() {
        table.getColumns().clear();
        table.getColumns().add(column(0, sheet.corner(), false));
        for (int i = 0; i < sheet.columns().size(); i++) {
            GridColumn head = sheet.columns().get(i);
            table.getColumns().add(column(i + 1, head.title(), head.figures()));
        }
    }

    private TableColumn<Integer, Integer> column(int index, String title, boolean figures) {
        TableColumn<Integer, Integer> column = new TableColumn<>();
        Label head = Parts.wrapped(title, "vv-head", figures ? "vv-figure-head" : "vv-corner");
        head.setMaxWidth(Double.MAX_VALUE);
        column.setGraphic(head);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> remember(cells, new GridTableCell(this, index)));
        return column;
    }

    private void repaint() {
        rows.forEach(GridTableRow::paint);
        cells.forEach(GridTableCell::paint);
        status.setText(GridStatus.of(moves, selection));
        GridCell cell = current();
        reason.setText(cell.problem());
        suggestion.setText(Texts.get("ui.grid.suggestion", cell.suggestion()));
        show(wrong, cell.wrong());
        show(suggestion, !cell.suggestion().isEmpty());
    }

    private static void show(javafx.scene.Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private ContextMenu menu() {
        return new ContextMenu(item("ui.grid.cut", this::cut), item("ui.grid.copy", this::copy),
                item("ui.grid.paste", this::paste), item("ui.grid.down", () -> fill(false)),
                item("ui.grid.right", () -> fill(true)), item("ui.grid.empty", this::empty),
                item("ui.grid.describe", this::describe), item("ui.grid.removeRows", this::removeRows));
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Texts.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    GridSheet sheet() {
        return sheet;
    }

    GridMoves moves() {
        return moves;
    }

    GridSelection selection() {
        return selection;
    }

    DoubleProperty scrolled() {
        return scrolled;
    }

    TextField editor() {
        return editor;
    }

    boolean editing() {
        return editing;
    }

    boolean edits(int row, int column) {
        return editing && moves.cell(row, column).address().equals(editedAddress);
    }

    boolean marks(int row, int column) {
        return selection.holds(row, column) && table.getItems().size() > row;
    }

    boolean isCursor(int row, int column) {
        return selection.isCursor(row, column);
    }

    private GridCell current() {
        return moves.cell(selection.row(), selection.column());
    }

    void mark(int row, int column) {
        commit();
        table.requestFocus();
        select(GridSelection.at(row, column));
    }

    void extend(int row, int column) {
        select(selection.to(row, column));
    }

    void select(GridSelection to) {
        selection = to.within(moves.rows(), moves.columns());
        table.getFocusModel().focus(selection.row(), table.getColumns().get(selection.column()));
        if (selection.column() > 0) {
            table.scrollToColumnIndex(selection.column());
        }
        reveal(selection.row());
        repaint();
    }

    private void reveal(int row) {
        boolean seen = rows.stream().anyMatch(r -> !r.isEmpty() && r.getIndex() == row && r.getLayoutY() >= 0
                && r.getBoundsInParent().getMaxY() <= table.getHeight() - HEAD);
        if (!seen && table.getItems().size() > MOST_ROWS) {
            table.scrollTo(Math.max(0, row - 2));
        }
    }

    /** Puts the cursor in the cell of an address, if the sheet has it, and gives the grid the focus. */
    public void goTo(String address) {
        for (int r = 0; r < moves.rows(); r++) {
            for (int c = 0; c < moves.columns(); c++) {
                if (!address.isEmpty() && moves.cell(r, c).address().equals(address)) {
                    mark(r, c);
                    return;
                }
            }
        }
    }

    void goDown(int by) {
        select(GridSelection.at(moves.down(selection.row(), by), selection.column()));
    }

    /** Goes to the next cell that is typed in; at the end Tab leaves the grid. */
    boolean goNext(int by) {
        GridSelection next = moves.next(selection.row(), selection.column(), by);
        boolean moved = !next.isCursor(selection.row(), selection.column());
        select(next);
        return moved;
    }

    void markAll() {
        selection = new GridSelection(0, 0, moves.rows() - 1, moves.columns() - 1);
        repaint();
    }

    /** Begins editing the cell of the cursor, with what it holds or with what was typed instead of it. */
    void edit(String typed) {
        GridCell cell = current();
        if (!cell.editable()) {
            return;
        }
        if (!cell.choices().isEmpty() && typed == null) {
            choose(cell);
            return;
        }
        editedAddress = cell.address();
        editing = true;
        editor.setText(typed != null ? typed : cell.wrong() ? cell.text() : cell.edit());
        editor.setAlignment(cell.figure() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        repaint();
        // A field without its skin marks all its text when the skin comes, and the second key would replace the first.
        editor.applyCss();
        editor.requestFocus();
        editor.end();
    }

    private void choose(GridCell cell) {
        ContextMenu choices = new ContextMenu();
        for (String choice : cell.choices()) {
            MenuItem item = new MenuItem(choice);
            item.setOnAction(_ -> put(List.of(new GridEntry(cell.address(), choice)), ""));
            choices.getItems().add(item);
        }
        cells.stream().filter(c -> !c.isEmpty() && c.getTableColumn() == table.getColumns().get(selection.column())
                && c.getIndex() == selection.row()).findFirst().ifPresent(c -> choices.show(c, Side.BOTTOM, 0, 0));
    }

    private void leftField(Boolean was, Boolean is) {
        if (was && !is) {
            commit();
        }
    }

    /** Takes what is being typed, if anything: to be called when the screen is left. */
    public void commit() {
        if (!editing) {
            return;
        }
        String typed = editor.getText();
        GridCell before = sheet.cell(editedAddress).orElseGet(GridCell::empty);
        String address = editedAddress;
        endEditing();
        if (!typed.equals(before.wrong() ? before.text() : before.edit())) {
            put(List.of(new GridEntry(address, typed)), "");
        }
    }

    void commitAnd(Runnable then) {
        commit();
        table.requestFocus();
        then.run();
    }

    void cancel() {
        endEditing();
        table.requestFocus();
    }

    private void endEditing() {
        editing = false;
        editedAddress = "";
        repaint();
    }

    private void put(List<GridEntry> entries, String words) {
        if (!entries.isEmpty()) {
            model.put(entries, words);
        }
    }

    private void takeSuggestion() {
        put(List.of(new GridEntry(current().address(), current().suggestion())), "");
        table.requestFocus();
    }

    boolean restore() {
        boolean is = current().wrong();
        if (is) {
            model.restore(current().address());
        }
        return is;
    }

    void empty() {
        List<GridEntry> entries = new GridEdits(moves).emptied(selection);
        put(entries, entries.size() == 1 ? "" : Texts.get("ui.grid.emptied", entries.size()));
    }

    void copy() {
        GridCopy copy = new GridCopy(moves, selection);
        clipboard.putTable(copy.tabbed(), copy.html());
    }

    void cut() {
        copy();
        empty();
    }

    void fill(boolean across) {
        List<GridEntry> entries = new GridEdits(moves).filled(selection, across);
        put(entries, Texts.get("ui.grid.filled", entries.size()));
    }

    /** Pastes what the clipboard holds: straight at the cursor when all of it fits there, otherwise with a look first. */
    public void paste() {
        ClipboardTable block = ClipboardTable.parse(clipboard.text().orElse(""));
        if (block.rows().isEmpty()) {
            return;
        }
        if (block.rows().size() == 1 && block.width() == 1 && selection.bottom() - selection.top()
                + selection.right() - selection.left() > 0) {
            List<GridEntry> entries = new GridEdits(moves).everywhere(block.cell(0, 0), selection);
            put(entries, Texts.get("ui.grid.pasted", entries.size()));
            return;
        }
        PastePlan plan = PastePlan.of(block, sheet, selection.top(), selection.left() - 1, shownUnit(), model);
        if (plan.needsPreview()) {
            PasteView view = new PasteView(plan, sheet, this::pasted);
            panel.getChildren().setAll(view);
            view.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
        } else {
            put(plan.entries(), plan.words());
        }
    }

    /** The unit that the corner names; amounts are in it. */
    private MoneyUnit shownUnit() {
        return Stream.of(MoneyUnit.values()).filter(u -> u.label().equalsIgnoreCase(sheet.corner().strip()))
                .findFirst().orElse(MoneyUnit.TKR);
    }

    private void pasted(Optional<PastePlan> plan) {
        panel.getChildren().clear();
        plan.ifPresent(p -> put(p.entries(), p.words()));
        table.requestFocus();
    }

    private void describe() {
        List<GridCell> described = new GridEdits(moves).editable(selection);
        if (!described.isEmpty()) {
            panel.getChildren().setAll(new DescribeView(described, model, () -> {
                panel.getChildren().clear();
                table.requestFocus();
            }));
        }
    }

    private void removeRows() {
        model.removeRows(new GridEdits(moves).editable(selection).stream().map(GridCell::address).toList());
    }
}
