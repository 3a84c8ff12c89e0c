package se.vagval.ui.grid;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import se.vagval.report.excel.TextTable;
import se.vagval.ui.door.ClipboardAccess;

/**
 * The one table that figures are typed and pasted in. Keys are Excel's; below it stand why a cell is wrong, and count,
 * sum and mean of what is marked.
 */
public final class Grid extends VBox {
    private final GridModel model;
    private final Consumer<TextTable> excel;
    private final GridState state = new GridState();
    private final GridTable table;
    private final GridVerbs verbs;
    private final GridEditor editor;
    private final ReadOnlyStringWrapper active = new ReadOnlyStringWrapper("");
    private final GridBelow below = new GridBelow(this::takeSuggestion);
    private final ReadOnlyStringWrapper activeRow = new ReadOnlyStringWrapper("");

    /**
     * A grid of what stands behind it.
     *
     * @param excel
     *            opens the table, as it is shown, in a spreadsheet
     */
    public Grid(GridModel model, ClipboardAccess clipboard, Consumer<TextTable> excel) {
        this.model = model;
        this.excel = excel;
        verbs = new GridVerbs(state, model, clipboard);
        table = new GridTable(state, model::hint);
        editor = new GridEditor(table, verbs::put);
        table.connect(editor, new GridMouse(this));
        table.setContextMenu(new GridMenu(this));
        GridKeys keys = new GridKeys(this, editor);
        table.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
        getStyleClass().add("vv-grid-box");
        getChildren().setAll(table, below);
        sceneProperty().subscribe((was, _) -> {
            if (was != null) {
                commit();
            }
        });
        model.sheet().subscribe(this::show);
    }

    private void show(GridSheet sheet) {
        boolean same = state.sheet().columns().equals(sheet.columns()) && state.sheet().corner().equals(sheet.corner())
                && !table.getColumns().isEmpty();
        state.show(sheet);
        table.show(same);
        paint();
    }

    private void paint() {
        table.mark();
        table.paint();
        table.setAccessibleHelp(below.show(state));
        activeRow.set(state.key());
        active.set(activeAddress());
    }

    /** The key of the row that the cursor is in, for what is shown beside the grid. */
    public ReadOnlyStringProperty activeRow() {
        return activeRow.getReadOnlyProperty();
    }

    /**
     * Keeps room in the window for what always stands beside the grid.
     *
     * @param px
     *            its height
     */
    public void leaveRoom(double px) {
        table.grid().leaveRoom(px);
    }

    GridState state() {
        return state;
    }

    void select(GridSelection to) {
        state.select(to);
        shown();
    }

    /** Marks a column where it is: what is in view stays in view. */
    void markColumn(int column, boolean extending) {
        state.markColumn(column, extending);
        paint();
    }

    /** Shows what is marked now, and the end of it if that is not in view. */
    private void shown() {
        GridSelection at = state.selection();
        boolean stepped = at.size() == 1 || !at.isActive(at.anchorRow(), at.anchorColumn());
        table.reveal(stepped ? at.row() : at.endRow(), stepped ? at.column() : at.endColumn());
        paint();
    }

    /**
     * Does what a key, a menu or the pointer asks for.
     *
     * @param extending
     *            whether a motion draws the range out
     * @return false when there was nothing to do, so that the key may mean something to others
     */
    boolean run(GridCommand command, boolean extending) {
        switch (command.kind()) {
            case MOTION -> {
                state.move(command, extending, table.grid().page());
                shown();
            }
            case MARK -> {
                state.mark(command);
                paint();
            }
            case STEP -> {
                return step(command);
            }
            case FIELD -> {
                return false;
            }
            case VERB -> {
                return verb(command);
            }
        }
        return true;
    }

    /** At the end Tab leaves the grid. */
    private boolean step(GridCommand command) {
        boolean moved = state.step(command);
        shown();
        return moved || command == GridCommand.BELOW || command == GridCommand.ABOVE;
    }

    private boolean verb(GridCommand command) {
        switch (command) {
            case EDIT, CHOOSE -> edit(null);
            case RESTORE -> {
                return verbs.restore();
            }
            case CUT -> verbs.cut();
            case COPY -> verbs.copy();
            case PASTE -> paste();
            case FILL_DOWN -> verbs.fill(false);
            case FILL_RIGHT -> verbs.fill(true);
            case EMPTY -> verbs.empty();
            case DESCRIBE -> describe();
            case EXPLAIN -> model.explain(state.active().address());
            case REMOVE_ROWS -> verbs.removeRows();
            case EXCEL -> excel.accept(GridInExcel.of(state.sheet()));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Begins editing the active cell, with what it holds or with what was typed instead of it. */
    void edit(String typed) {
        editor.begin(typed);
    }

    /** Takes what is being typed, if anything: to be called when the screen is left. */
    public void commit() {
        editor.commit(false);
    }

    void leaveField() {
        editor.commit(false);
        table.requestFocus();
    }

    /** Takes what was typed and goes on; a line for new ones stays, ready for the next. */
    void leaveFieldBy(GridCommand command) {
        boolean fresh = state.kind() == GridRow.Kind.NEW;
        boolean changed = editor.commit(true);
        table.requestFocus();
        boolean more = fresh && changed && state.kind() == GridRow.Kind.NEW && !state.active().wrong();
        if (!more || command != GridCommand.BELOW) {
            run(command, false);
        }
    }

    /** Puts what is being typed in all marked cells. */
    void typeEverywhere() {
        String typed = editor.field().getText();
        editor.cancel();
        verbs.putEverywhere(typed, verbs.shownUnit());
    }

    private void takeSuggestion() {
        verbs.put(state.active().address(), state.active().suggestion());
        table.requestFocus();
    }

    /** Puts the cursor in the cell of an address, if the sheet has it, and gives the grid the focus. */
    public void goTo(String address) {
        if (state.selectAddress(address)) {
            leaveField();
            shown();
        }
    }

    /** Address of the active cell, or of its row's label where the cell has none; "" where neither has. */
    public ReadOnlyStringProperty active() {
        return active.getReadOnlyProperty();
    }

    private String activeAddress() {
        String address = state.active().address();
        return address.isEmpty() ? state.moves().cell(state.selection().row(), 0).address() : address;
    }

    /** Pastes what the clipboard holds: straight at the cursor when all of it fits there, otherwise with a look first. */
    public void paste() {
        verbs.paste().ifPresent(plan -> below.preview(plan, state.sheet(), this::pasted));
    }

    private void pasted(Optional<PastePlan> plan) {
        plan.ifPresent(p -> verbs.put(p.entries(), p.words()));
        table.requestFocus();
    }

    private void describe() {
        if (!verbs.described().isEmpty()) {
            below.describe(verbs.described(), model, table::requestFocus);
        }
    }
}
