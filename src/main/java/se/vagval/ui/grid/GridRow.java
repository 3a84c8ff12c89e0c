package se.vagval.ui.grid;

import java.util.List;

/**
 * A row of a sheet: its label is the first, unmoving column, typed in when it has an address.
 *
 * @param key
 *            stable between two states of the sheet
 * @param label
 *            the first column
 * @param cells
 *            one for each column
 */
public record GridRow(String key, Kind kind, GridCell label, List<GridCell> cells) {
    /** How a row is set. */
    public enum Kind {
        /** A heading over the rows that follow. */
        GROUP,
        /** Typed in. */
        ENTRY,
        /** Computed from the rows above. */
        SUM,
        /** Words under the table's rows, such as an empty row to type a new line in. */
        NEW
    }

    public GridRow {
        cells = List.copyOf(cells);
    }
}
