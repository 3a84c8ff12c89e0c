package se.vagval.ui.grid;

import java.util.stream.IntStream;

import se.vagval.ui.control.Gradual;

/**
 * The rows and columns of a grid that are there. One that has many cells in view gets some rows a frame when it is first
 * shown, in the room that all of them need, so that no key waits for it; rows out of view cost nothing and come with the
 * last. Of many columns some come a frame, before all rows but the first: each has a head, also where it is out of view, and
 * with every new column a row makes all of its cells anew.
 */
final class GridGrowth {
    /** Cells in view from which a grid comes in parts, and those of a part: most of a table's cost is making its cells. */
    private static final int LARGE = 150;
    private static final int PART = 60;
    private static final int LEAST_ROWS = 3;
    /** A row of many columns costs more, though only some of them are seen. */
    private static final int MOST_COLUMNS = 20;
    /** Columns that fill a window, and those that then come in a frame. */
    private static final int FIRST_COLUMNS = 16;
    private static final int PART_COLUMNS = 16;

    private final GridTable table;
    private final Gradual parts = new Gradual(this::more);
    /** Whether there are rows to come. */
    private boolean coming;

    GridGrowth(GridTable table) {
        this.table = table;
        table.sceneProperty().subscribe(scene -> {
            if (scene != null && !whole()) {
                parts.go();
            }
        });
    }

    /** Shows as much as the sheet now has; a table that stands there already gets what is new at once. */
    void show(boolean sameColumns) {
        int have = table.getItems().size();
        boolean sentences = table.state().sheet().sentences();
        if (!sameColumns) {
            columns(have > 0 || sentences ? allColumns() : FIRST_COLUMNS);
        }
        if (have == 0) {
            coming = !sentences && (allRows() > 1 && columnsLeft()
                    || Math.min(allRows(), GridColumns.MOST_ROWS) * Math.min(allColumns(), MOST_COLUMNS) > LARGE);
            add(coming ? 1 : allRows());
            if (!whole()) {
                parts.go();
            }
        } else if (have > allRows() || have < allRows() && !coming) {
            coming = false;
            table.getItems().setAll(IntStream.range(0, allRows()).boxed().toList());
        }
    }

    /** How many rows there are in the room of a table, of those that have room. */
    int seen(int room) {
        return coming ? Math.min(room, table.getItems().size()) : room;
    }

    /** Makes sure that a cell is there, as it is gone to. */
    void reach(int row, int column) {
        boolean there = row < table.getItems().size() && column < table.getColumns().size();
        while (!there && !whole()) {
            next();
        }
    }

    /** It goes on when it is in the window again. */
    private boolean more() {
        if (table.getScene() == null || whole()) {
            return false;
        }
        next();
        return !whole();
    }

    private boolean whole() {
        return !coming && !columnsLeft();
    }

    private boolean columnsLeft() {
        return table.getColumns().size() < allColumns();
    }

    private void next() {
        if (columnsLeft()) {
            columns(table.getColumns().size() + PART_COLUMNS);
        } else {
            moreRows();
        }
    }

    private void columns(int wanted) {
        table.grid().show(Math.min(wanted, allColumns()));
    }

    private void moreRows() {
        int next = table.getItems().size() + part();
        coming = next < table.grid().inView();
        add(coming ? part() : allRows());
        table.grid().fitHeight();
    }

    private void add(int count) {
        int have = table.getItems().size();
        table.getItems().addAll(IntStream.range(have, Math.min(have + count, allRows())).boxed().toList());
    }

    private int allRows() {
        return table.state().moves().rows();
    }

    private int allColumns() {
        return table.grid().count();
    }

    private int part() {
        return Math.max(LEAST_ROWS, PART / Math.clamp(allColumns(), 1, MOST_COLUMNS));
    }
}
