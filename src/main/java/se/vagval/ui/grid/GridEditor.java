package se.vagval.ui.grid;

import java.util.function.BiConsumer;

import javafx.geometry.Pos;
import javafx.scene.control.TextField;

import se.vagval.text.Texts;

/** The field a cell is typed in. What is typed is taken when the field is left, whichever way; only Esc gives it up. */
final class GridEditor {
    private final GridTable table;
    private final BiConsumer<String, String> put;
    private final TextField field = new TextField();
    private final GridChoices choices = new GridChoices(this::take);
    private boolean editing;
    private boolean replacing;
    private boolean preparing;
    private String address = "";

    /**
     * @param put
     *            takes the address and what was typed
     */
    GridEditor(GridTable table, BiConsumer<String, String> put) {
        this.table = table;
        this.put = put;
        field.getStyleClass().add("vv-grid-editor");
        field.setAccessibleText(Texts.get("ui.grid.field"));
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                commit(false);
            }
        });
        field.textProperty().subscribe((_, now) -> {
            if (editing && !preparing) {
                narrow(now);
            }
        });
    }

    TextField field() {
        return field;
    }

    boolean editing() {
        return editing;
    }

    /** Whether what is typed replaces what stood there: then the arrows leave the cell, as in Excel. */
    boolean replacing() {
        return replacing && !choices.isOpen();
    }

    /** Goes between replacing, where the arrows leave the cell, and correcting, where they move in the field. */
    void turn() {
        replacing = !replacing;
    }

    GridChoices choices() {
        return choices;
    }

    boolean edits(int row, int column) {
        return editing && !address.isEmpty() && table.state().moves().cell(row, column).address().equals(address);
    }

    /**
     * Begins with what the active cell holds, or with what was typed instead of it.
     *
     * @param typed
     *            or null
     */
    void begin(String typed) {
        GridCell cell = table.state().active();
        if (!cell.editable()) {
            return;
        }
        GridSelection at = table.state().selection();
        table.reveal(at.row(), at.column());
        address = cell.address();
        editing = true;
        replacing = typed != null;
        preparing = true;
        field.setText(typed != null ? typed : now(cell));
        field.setAlignment(cell.figure() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        preparing = false;
        table.seen(at.row(), at.column()).ifPresent(GridTableCell::paint);
        // A field without its skin marks all its text when the skin comes, and the second key would replace the first.
        field.applyCss();
        field.requestFocus();
        field.end();
        if (!cell.choices().isEmpty()) {
            list(cell, typed);
        }
    }

    private void list(GridCell cell, String typed) {
        GridSelection at = table.state().selection();
        table.seen(at.row(), at.column()).ifPresent(on -> choices.open(on, cell.choices(), cell.text()));
        if (typed != null) {
            choices.narrow(typed);
        } else {
            field.selectAll();
        }
    }

    private void narrow(String typed) {
        if (choices.isOpen()) {
            choices.narrow(typed);
        }
    }

    private void take(String choice) {
        field.setText(choice);
        commit(false);
        table.requestFocus();
    }

    /**
     * Takes what was typed.
     *
     * @param choosing
     *            whether the choice marked in the list goes before what was typed
     * @return whether it was something new
     */
    boolean commit(boolean choosing) {
        if (!editing) {
            return false;
        }
        String typed = choosing ? choices.chosen().orElse(field.getText()) : field.getText();
        GridCell before = table.state().sheet().cell(address).orElseGet(GridCell::empty);
        String to = address;
        end();
        boolean changed = !typed.equals(now(before));
        if (changed) {
            put.accept(to, typed);
        }
        return changed;
    }

    /** Gives up what was typed. */
    void cancel() {
        end();
        table.requestFocus();
    }

    private void end() {
        editing = false;
        address = "";
        choices.close();
        if (field.getParent() instanceof GridTableCell cell) {
            cell.paint();
        }
    }

    private static String now(GridCell cell) {
        return cell.wrong() ? cell.text() : cell.edit();
    }
}
