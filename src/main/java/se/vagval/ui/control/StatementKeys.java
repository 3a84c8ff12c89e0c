package se.vagval.ui.control;

import java.util.List;
import java.util.function.ToIntFunction;

import javafx.scene.control.TablePosition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import se.vagval.ui.door.ClipboardAccess;

/** The keys of a statement on screen: Ctrl+C, Ctrl+A, Enter and space to explain, arrows on to columns not in view. */
final class StatementKeys {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination ALL = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

    private final StatementTable table;
    private final ClipboardAccess clipboard;

    StatementKeys(StatementTable table, ClipboardAccess clipboard) {
        this.table = table;
        this.clipboard = clipboard;
    }

    void pressed(KeyEvent event) {
        if (COPY.match(event)) {
            copyMarked();
            event.consume();
        } else if (ALL.match(event)) {
            table.getSelectionModel().selectAll();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            explainFocused();
            event.consume();
        } else if (plain(event, KeyCode.RIGHT) && table.goOn(1) || plain(event, KeyCode.LEFT) && table.goOn(-1)) {
            event.consume();
        }
    }

    private static boolean plain(KeyEvent event, KeyCode code) {
        return event.getCode() == code && !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
    }

    private void explainFocused() {
        int row = table.getFocusModel().getFocusedCell().getRow();
        if (row >= 0 && table.focusedFigure() >= 0) {
            table.explain(row, table.focusedFigure());
        }
    }

    private void copyMarked() {
        List<Integer> rows = marked(TablePosition::getRow);
        List<Integer> columns = marked(p -> table.getColumns().indexOf(p.getTableColumn()));
        // The column of labels is marked as part of a whole: then heads and labels belong to what is copied.
        boolean heads = columns.contains(0);
        List<Integer> figures = columns.stream().filter(c -> c > 0).map(c -> c - 1).toList();
        boolean all = rows.size() == table.statement().rows().size()
                && columns.size() == table.getVisibleLeafColumns().size();
        if (rows.isEmpty() || all) {
            StatementTable.copy(table.statement(), table.unit(), clipboard);
        } else {
            StatementCopy copy = new StatementCopy(table.statement(), table.unit(),
                    new StatementCopy.Part(rows, figures, heads));
            clipboard.putTable(copy.tabbed(), copy.html());
        }
    }

    private List<Integer> marked(ToIntFunction<TablePosition<?, ?>> of) {
        return table.getSelectionModel().getSelectedCells().stream().mapToInt(p -> of.applyAsInt(p))
                .filter(i -> i >= 0).distinct().sorted().boxed().toList();
    }
}
