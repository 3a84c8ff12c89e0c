package se.vagval.figurecheck.document;

import java.util.List;

/** A part of a document, in the order it stands. */
public sealed interface Block {
    /** Where it stands. */
    Place place();

    /** Running text. */
    record Passage(Place place, String text) implements Block {}

    /** A table as it was written. */
    record RawTable(Place place, List<Row> rows) implements Block {
        public RawTable {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param header
     *            whether the document marks it as a header row
     * @param cells
     *            texts; a cell over several columns is followed by empty ones
     */
    record Row(boolean header, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
