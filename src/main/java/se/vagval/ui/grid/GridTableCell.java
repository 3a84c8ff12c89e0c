package se.vagval.ui.grid;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

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

    private final GridTable table;
    private final int column;
    private final Label badge = Parts.label("", "vv-badge", "vv-grid-sign");
    private final HBox signs = new HBox(badge);
    /** The heading of a group is as long as it is: the rest of its row is blank. */
    private final Label heading = Parts.label("", "vv-grid-heading");
    private final HBox headings = new HBox(heading);
    private String about = "";

    GridTableCell(GridTable table, int column) {
        this.table = table;
        this.column = column;
        signs.setAlignment(Pos.CENTER_LEFT);
        heading.setMinWidth(Region.USE_PREF_SIZE);
        headings.setAlignment(Pos.CENTER_LEFT);
        headings.setMinWidth(0);
        headings.setPrefWidth(0);
        headings.setMaxWidth(0);
        headings.setMouseTransparent(true);
        if (column == 0) {
            getStyleClass().add("vv-grid-label");
            setViewOrder(-1);
            translateXProperty().bind(table.grid().scrolled());
        }
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (!isEmpty() && !edited()) {
                table.mouse().pressed(getIndex(), column, event);
            }
        });
        setOnDragDetected(_ -> startFullDrag());
        setOnMouseDragEntered(_ -> {
            if (!isEmpty()) {
                table.mouse().dragged(getIndex(), column);
            }
        });
        textTruncatedProperty().subscribe(_ -> tip());
    }

    /** Whether it stands in a column. */
    boolean at(int aColumn) {
        return column == aColumn;
    }

    private boolean edited() {
        return table.editor().edits(getIndex(), column);
    }

    @Override
    protected void updateItem(Integer row, boolean empty) {
        super.updateItem(row, empty);
        paint();
    }

    void paint() {
        GridState state = table.state();
        // A cell of a column that is gone may live on a while.
        if (isEmpty() || getItem() == null || getIndex() >= state.moves().rows()
                || column > state.sheet().columns().size()) {
            clear();
            return;
        }
        int row = getIndex();
        GridCell cell = state.moves().cell(row, column);
        pseudoClassStateChanged(MARKED, state.selection().holds(row, column));
        pseudoClassStateChanged(CURSOR, state.selection().isActive(row, column));
        pseudoClassStateChanged(WRONG, cell.wrong());
        pseudoClassStateChanged(FIGURE, cell.figure());
        pseudoClassStateChanged(COMPUTED, column > 0 && !cell.editable());
        content(row, cell);
        about = GridSign.about(cell);
        tip();
        setAccessibleText(spoken(row, cell));
        setAccessibleHelp(about.isEmpty() ? null : about);
    }

    private void clear() {
        setText("");
        setGraphic(null);
        setTooltip(null);
        setAccessibleText(null);
        setAccessibleHelp(null);
    }

    private void content(int row, GridCell cell) {
        boolean hinted = column == 0 && cell.text().isEmpty()
                && table.state().sheet().rows().get(row).kind() == GridRow.Kind.NEW;
        boolean edited = edited();
        pseudoClassStateChanged(HINT, hinted);
        badge.setText(GridSign.of(cell));
        boolean group = column == 0 && table.state().sheet().rows().get(row).kind() == GridRow.Kind.GROUP;
        heading.setText(cell.text());
        setText(edited || group ? "" : hinted ? table.hint(cell) : cell.text());
        setGraphic(edited ? table.editor().field() : group ? headings : badge.getText().isEmpty() ? null : signs);
        setContentDisplay(edited || group ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    /** What there is to say of it, and all of a text that is cut off. */
    private void tip() {
        String words = !isTextTruncated() ? about : about.isEmpty() ? getText() : getText() + "\n" + about;
        if (words == null || words.isEmpty()) {
            setTooltip(null);
        } else if (getTooltip() == null) {
            setTooltip(Parts.tip(words));
        } else {
            getTooltip().setText(words);
        }
    }

    /** Row, column and value; after them that it is wrong, or how it is marked. */
    private String spoken(int row, GridCell cell) {
        GridSheet sheet = table.state().sheet();
        String head = column == 0 ? sheet.corner() : sheet.columns().get(column - 1).title();
        String value = cell.text().isEmpty() ? Texts.get("ui.grid.emptyCell") : cell.text();
        String state = cell.wrong() ? Texts.get("ui.grid.wrongCell") : cell.mark();
        String words = Texts.get("ui.table.cell", sheet.rows().get(row).label().text(), head, value);
        return state.isEmpty() ? words : words + ", " + state;
    }
}
