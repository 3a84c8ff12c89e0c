package se.vagval.statement;

import java.util.List;

/**
 * A row of a statement: its label and one cell per column.
 *
 * @param key
 *            stable id: a measure id, an association id or a municipality code
 */
public record Row(String key, String label, Kind kind, List<Cell> cells) {
    /** What a row is. */
    public enum Kind {
        /** A heading over the rows that follow; its cells are empty. */
        GROUP,
        /** An ordinary row. */
        DETAIL,
        /** A sum, shown stronger. */
        SUM
    }

    public Row {
        cells = List.copyOf(cells);
    }
}
