package se.vagval.ui.grid;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.UnaryOperator;

import javafx.css.PseudoClass;
import javafx.scene.control.TableView;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/**
 * The table on screen. Its rows are numbers; a cell asks the sheet what stands at its place, and is painted anew rather
 * than made anew when the sheet changes.
 */
final class GridTable extends TableView<Integer> {
    private static final PseudoClass SENTENCES = PseudoClass.getPseudoClass("sentences");

    private final GridState state;
    private final UnaryOperator<String> hint;
    private final Set<GridTableRow> rows = Collections.newSetFromMap(new WeakHashMap<>());
    private final GridSelectionModel marked = new GridSelectionModel(this);
    private final GridColumns columns;
    private final GridReveal reveal = new GridReveal(this);
    private final GridGrowth growth;
    private GridEditor editor;
    private GridMouse mouse;

    /**
     * @param hint
     *            what an empty cell for a new line says, by its address
     */
    GridTable(GridState state, UnaryOperator<String> hint) {
        this.state = state;
        this.hint = hint;
        columns = new GridColumns(this, state);
        growth = new GridGrowth(this);
        getStyleClass().addAll("vv-table", "vv-grid");
        setFixedCellSize(GridColumns.ROW);
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        setSelectionModel(marked);
        setPlaceholder(Parts.label(Texts.get("ui.grid.nothing"), "vv-muted"));
        setRowFactory(_ -> {
            GridTableRow row = new GridTableRow(this);
            rows.add(row);
            return row;
        });
    }

    /** Takes what the cells turn to. */
    void connect(GridEditor field, GridMouse pointer) {
        editor = field;
        mouse = pointer;
    }

    /** Shows the sheet of the state. */
    void show(boolean sameColumns) {
        setAccessibleText(state.sheet().title());
        boolean sentences = state.sheet().sentences();
        setFixedCellSize(sentences ? USE_COMPUTED_SIZE : GridColumns.ROW);
        pseudoClassStateChanged(SENTENCES, sentences);
        if (!sameColumns) {
            marked.showNothing();
            columns.build();
        }
        growth.show(sameColumns);
        columns.begin();
        columns.fit();
    }

    GridTableCell cell(int column) {
        return new GridTableCell(this, column);
    }

    /** Shows what is marked, and has assistive technology know it. */
    void mark() {
        GridSelection at = state.selection();
        growth.reach(at.row(), at.right());
        marked.show(at);
        // Told anew of the same place, every cell there is would look whether it is the one.
        if (!getColumns().isEmpty() && !getItems().isEmpty()
                && !getFocusModel().isFocused(at.row(), getColumns().get(at.column()))) {
            getFocusModel().focus(at.row(), getColumns().get(at.column()));
        }
    }

    void paint() {
        rows.forEach(GridTableRow::paint);
    }

    /** Scrolls no more than needed for a cell to be seen, in the table and in the page it stands in. */
    void reveal(int row, int column) {
        growth.reach(row, column);
        reveal.show(row, column);
    }

    /** The cell on screen at a place, if it is there. */
    Optional<GridTableCell> seen(int row, int column) {
        return rows.stream().filter(r -> r.getIndex() == row && !r.isEmpty() && r.isOnScreen())
                .flatMap(GridTableRow::cells).filter(c -> c.at(column)).findFirst();
    }

    GridState state() {
        return state;
    }

    GridGrowth growth() {
        return growth;
    }

    GridColumns grid() {
        return columns;
    }

    GridEditor editor() {
        return editor;
    }

    GridMouse mouse() {
        return mouse;
    }

    String hint(String address) {
        return hint.apply(address);
    }
}
