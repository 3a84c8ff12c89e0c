package se.vagval.ui.grid;

import java.util.stream.IntStream;

import se.vagval.ui.control.Gradual;

/**
 * The rows of a grid that are there. One that has many cells in view gets some rows a frame when it is first shown, in the
 * room that all of them need, so that no key waits for it; those out of view cost nothing and come with the last.
 */
final class GridGrowth {
    /** Cells in view from which a grid comes in parts, and those of a part: most of a table's cost is making its cells. */
    private static final int LARGE = 150;
    private static final int PART = 60;
    /** A row of many columns costs more, though only some of them are seen. */
    private static final int MOST_COLUMNS = 20;
    private static final int LEAST_ROWS = 3;

    private final GridTable table;
    private final Gradual rows = new Gradual(this::more);
    private boolean coming;

    GridGrowth(GridTable table) {
        this.table = table;
        table.sceneProperty().subscribe(scene -> {
            if (scene != null && coming) {
                rows.go();
            }
        });
    }

    /** Shows as many rows as the sheet now has; a table that stands there already gets those that are new at once. */
    void show() {
        int have = table.getItems().size();
        if (have == 0 && !table.state().sheet().sentences()
                && Math.min(all(), GridColumns.MOST_ROWS) * columns() > LARGE) {
            coming = true;
            add(1);
            rows.go();
        } else if (have > all() || have < all() && !coming) {
            coming = false;
            table.getItems().setAll(IntStream.range(0, all()).boxed().toList());
        }
    }

    /** How many rows there are in the room of a table, of those that have room. */
    int seen(int room) {
        return coming ? Math.min(room, table.getItems().size()) : room;
    }

    /** Makes sure that a row is there, as it is gone to. */
    void reach(int row) {
        if (coming && row >= table.getItems().size()) {
            rows.whole();
        }
    }

    private boolean more() {
        if (!coming || table.getScene() == null) {
            return false; // whole, or it goes on when it is in the window again
        }
        int next = table.getItems().size() + part();
        coming = next < table.grid().inView();
        add(coming ? part() : all());
        table.grid().fitHeight();
        return coming;
    }

    private void add(int count) {
        int have = table.getItems().size();
        table.getItems().addAll(IntStream.range(have, Math.min(have + count, all())).boxed().toList());
    }

    private int all() {
        return table.state().moves().rows();
    }

    private int part() {
        return Math.max(LEAST_ROWS, PART / columns());
    }

    private int columns() {
        return Math.clamp(table.state().sheet().columns().size() + 1, 1, MOST_COLUMNS);
    }
}
