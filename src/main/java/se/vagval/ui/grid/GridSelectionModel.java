package se.vagval.ui.grid;

import java.util.List;

import javafx.collections.ObservableList;
import javafx.collections.ObservableListBase;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

/**
 * Tells the table, and through it assistive technology, what is marked in the grid. What the table itself would select is
 * not taken: the grid decides.
 */
@SuppressWarnings("rawtypes")
final class GridSelectionModel extends TableView.TableViewSelectionModel<Integer> {
    private final TableView<Integer> table;
    private final Marked marked = new Marked();
    private GridSelection selection = GridSelection.at(0, 0);

    GridSelectionModel(TableView<Integer> table) {
        super(table);
        this.table = table;
        setSelectionMode(SelectionMode.MULTIPLE);
        setCellSelectionEnabled(true);
    }

    /** Takes what is marked in the grid; where that is what it was nobody is told. */
    void show(GridSelection to) {
        if (to.equals(selection) && marked.size() == marked.count() && getSelectedIndex() == index(to)) {
            return;
        }
        selection = to;
        int index = index(to);
        setSelectedIndex(index);
        setSelectedItem(index < 0 ? null : table.getItems().get(index));
        marked.renew();
    }

    /** Marks nothing, as while the columns that the marked cells stand in are replaced. */
    void showNothing() {
        marked.empty();
    }

    private int index(GridSelection of) {
        return of.row() < table.getItems().size() ? of.row() : -1;
    }

    @Override
    public ObservableList<TablePosition> getSelectedCells() {
        return marked;
    }

    @Override
    public boolean isSelected(int row, TableColumn<Integer, ?> column) {
        int at = table.getColumns().indexOf(column);
        return row < table.getItems().size() && at >= 0 && selection.holds(row, at);
    }

    @Override
    public boolean isSelected(int row) {
        return false;
    }

    @Override
    public boolean isEmpty() {
        return marked.isEmpty();
    }

    @Override
    public void select(int row, TableColumn<Integer, ?> column) {
        // The grid has marked it already.
    }

    @Override
    public void select(int row) {
        // Rows are not marked by themselves.
    }

    @Override
    public void select(Integer row) {
        // Rows are not marked by themselves.
    }

    @Override
    public void clearAndSelect(int row) {
        // Rows are not marked by themselves.
    }

    @Override
    public void clearAndSelect(int row, TableColumn<Integer, ?> column) {
        // The grid has marked it already.
    }

    @Override
    public void clearSelection() {
        // Something is always marked.
    }

    @Override
    public void clearSelection(int row) {
        // Something is always marked.
    }

    @Override
    public void clearSelection(int row, TableColumn<Integer, ?> column) {
        // Something is always marked.
    }

    @Override
    public void selectLeftCell() {
        // The grid's own keys do this.
    }

    @Override
    public void selectRightCell() {
        // The grid's own keys do this.
    }

    @Override
    public void selectAboveCell() {
        // The grid's own keys do this.
    }

    @Override
    public void selectBelowCell() {
        // The grid's own keys do this.
    }

    /** The cells of the range, made when they are asked for: a range may be large, and seldom is anyone asking. */
    private final class Marked extends ObservableListBase<TablePosition> {
        private int size;

        void renew() {
            beginChange();
            int count = count();
            nextReplace(0, count, List.of());
            size = count;
            endChange();
        }

        /** Until it is renewed, which tells those who listen. */
        void empty() {
            size = 0;
        }

        int count() {
            return table.getItems().isEmpty() || table.getColumns().isEmpty() ? 0 : selection.size();
        }

        @Override
        public TablePosition get(int index) {
            int width = selection.right() - selection.left() + 1;
            int column = selection.left() + index % width;
            return new TablePosition<>(table, selection.top() + index / width, table.getColumns().get(column));
        }

        @Override
        public int size() {
            return size;
        }
    }
}
