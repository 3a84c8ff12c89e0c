package se.vagval.ui.grid;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** One cell on screen; shows whatever the sheet has at its place, and is painted anew rather than made anew. */
final class GridTableCell extends TableCell<Integer, Integer> {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass HINT = PseudoClass.getPseudoClass("hint");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass COMPUTED = PseudoClass.getPseudoClass("computed");
    private static final PseudoClass FIGURE = PseudoClass.getPseudoClass("figure");

    private final Grid grid;
    private final int column;
    private final Label badge = Parts.label("", "vv-badge", "vv-grid-sign");
    private final HBox signs = new HBox(badge);

    GridTableCell(Grid grid, int column) {
        this.grid = grid;
        this.column = column;
        signs.setAlignment(Pos.CENTER_LEFT);
        if (column == 0) {
            getStyleClass().add("vv-grid-label");
            setViewOrder(-1);
            translateXProperty().bind(grid.scrolled());
        }
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        setOnDragDetected(_ -> startFullDrag());
        setOnMouseDragEntered(_ -> grid.extend(getIndex(), column));
    }

    private void pressed(MouseEvent event) {
        if (isEmpty() || grid.edits(getIndex(), column)) {
            return;
        }
        if (event.isShiftDown()) {
            grid.extend(getIndex(), column);
        } else if (event.getButton() != MouseButton.SECONDARY || !grid.marks(getIndex(), column)) {
            grid.mark(getIndex(), column);
        }
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            grid.edit(null);
        }
    }

    @Override
    protected void updateItem(Integer row, boolean empty) {
        super.updateItem(row, empty);
        paint();
    }

    void paint() {
        if (isEmpty() || getItem() == null) {
            setText("");
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        int row = getIndex();
        GridCell cell = grid.moves().cell(row, column);
        boolean edited = grid.edits(row, column);
        pseudoClassStateChanged(MARKED, grid.marks(row, column));
        pseudoClassStateChanged(CURSOR, grid.isCursor(row, column));
        pseudoClassStateChanged(WRONG, cell.wrong());
        pseudoClassStateChanged(FIGURE, cell.figure());
        pseudoClassStateChanged(COMPUTED, column > 0 && !cell.editable());
        sign(cell);
        boolean hinted = column == 0 && cell.text().isEmpty()
                && grid.sheet().rows().get(row).kind() == GridRow.Kind.NEW;
        pseudoClassStateChanged(HINT, hinted);
        setText(edited ? "" : hinted ? grid.hint(cell) : cell.text());
        setGraphic(edited ? grid.editor() : badge.getText().isEmpty() ? null : signs);
        setContentDisplay(edited ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        String about = about(cell);
        setTooltip(about.isEmpty() ? null : Parts.tip(about));
        setAccessibleText(spoken(row, cell, about));
    }

    /** A sign in the cell, so that colour is never alone: "!" wrong, "A" antagande, "H" härledd, "*" note. */
    private void sign(GridCell cell) {
        String note = cell.note().isEmpty() ? "" : "*";
        badge.setText(cell.wrong() ? "!"
                : cell.mark().isEmpty() ? note : cell.mark().substring(0, 1).toUpperCase(Texts.SWEDISH) + note);
    }

    private static String about(GridCell cell) {
        StringBuilder about = new StringBuilder();
        add(about, cell.problem());
        add(about, cell.mark().isEmpty() ? "" : Texts.get("ui.grid.mark", cell.mark()));
        add(about, cell.source().isEmpty() ? "" : Texts.get("ui.grid.source", cell.source()));
        add(about, cell.note().isEmpty() ? "" : Texts.get("ui.grid.note", cell.note()));
        return about.toString();
    }

    private static void add(StringBuilder to, String words) {
        to.append(to.isEmpty() || words.isEmpty() ? "" : "\n").append(words);
    }

    private String spoken(int row, GridCell cell, String about) {
        GridSheet sheet = grid.sheet();
        String head = column == 0 ? sheet.corner() : sheet.columns().get(column - 1).title();
        String value = cell.text().isEmpty() ? Texts.get("ui.grid.emptyCell") : cell.text();
        String words = Texts.get("ui.table.cell", sheet.rows().get(row).label().text(), head, value);
        return about.isEmpty() ? words : words + ". " + about;
    }
}
