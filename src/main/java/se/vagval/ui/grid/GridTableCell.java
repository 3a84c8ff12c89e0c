package se.vagval.ui.grid;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Skin;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

import se.vagval.ui.control.GroupHeading;
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
    /** What it shows; null while it shows nothing. */
    private GridCellLook painted;

    GridTableCell(GridTable table, int column) {
        this.table = table;
        this.column = column;
        if (column == 0) {
            getStyleClass().add("vv-grid-label");
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
        parentProperty().subscribe(_ -> paint());
    }

    /** Whether it stands in a column. */
    boolean at(int aColumn) {
        return column == aColumn;
    }

    private boolean edited() {
        return table.editor().edits(getIndex(), column);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        if (at(0)) {
            GroupHeading.goesOnFrom(this);
        }
        return skin;
    }

    @Override
    protected void updateItem(Integer row, boolean empty) {
        super.updateItem(row, empty);
        paint();
    }

    /** Takes on what the sheet has at its place, where that is something else than it already shows. */
    void paint() {
        GridState state = table.state();
        if (getParent() == null || !(getTableRow() instanceof GridTableRow on) || !on.isReady()) {
            // Out of view: it is painted when it comes.
            return;
        }
        // A cell of a column that is gone may live on a while.
        if (isEmpty() || getItem() == null || getIndex() >= state.moves().rows()
                || column > state.sheet().columns().size()) {
            clear();
            return;
        }
        GridCellLook look = GridCellLook.of(state, getIndex(), column,
                edited() && getTableRow() instanceof GridTableRow row && row.isOnScreen(), table::hint);
        // The field may have been taken over by another cell meanwhile.
        if (look.edited() || !look.equals(painted)) {
            painted = look;
            paint(look);
        }
    }

    private void paint(GridCellLook look) {
        pseudoClassStateChanged(MARKED, look.marked());
        pseudoClassStateChanged(CURSOR, look.cursor());
        pseudoClassStateChanged(WRONG, look.cell().wrong());
        pseudoClassStateChanged(FIGURE, look.cell().figure());
        pseudoClassStateChanged(COMPUTED, look.computed());
        pseudoClassStateChanged(HINT, look.hinted());
        content(look);
        tip();
        setAccessibleText(look.spoken());
        setAccessibleHelp(about().isEmpty() ? null : about());
    }

    private void clear() {
        if (painted == null) {
            return;
        }
        painted = null;
        setText("");
        setGraphic(null);
        setTooltip(null);
        setAccessibleText(null);
        setAccessibleHelp(null);
    }

    private void content(GridCellLook look) {
        boolean graphicOnly = look.edited() || look.heading();
        setWrapText(table.state().sheet().sentences() && !look.cell().figure());
        setText(graphicOnly ? "" : look.shown());
        setGraphic(look.edited() ? table.editor().field()
                : look.heading() ? new GroupHeading(look.shown()) : look.cell().sign().isEmpty() ? null
                        : sign(look.cell().sign()));
        setContentDisplay(graphicOnly ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    /** Few cells have one, so it is made for those. */
    private static HBox sign(String words) {
        HBox sign = new HBox(Parts.label(words, "vv-badge", "vv-grid-sign"));
        sign.setAlignment(Pos.CENTER_LEFT);
        return sign;
    }

    private String about() {
        return painted == null ? "" : painted.cell().about();
    }

    /** What there is to say of it, and all of a text that is cut off. */
    private void tip() {
        String about = about();
        String words = !isTextTruncated() ? about : about.isEmpty() ? getText() : getText() + "\n" + about;
        if (words == null || words.isEmpty()) {
            setTooltip(null);
        } else if (getTooltip() == null) {
            setTooltip(Parts.tip(words));
        } else {
            getTooltip().setText(words);
        }
    }
}
