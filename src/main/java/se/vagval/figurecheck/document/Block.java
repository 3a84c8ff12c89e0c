package se.vagval.figurecheck.document;

import java.util.List;

/** A part of a document, in the order it stands; blanks that do not break are plain ones, and hyphens that may break are none. */
public sealed interface Block {
    /** Where it stands. */
    Place place();

    /** Running text. */
    record Passage(Place place, String text) implements Block {
        public Passage {
            text = plain(text);
        }
    }

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
            cells = cells.stream().map(c -> plain(c).strip()).toList();
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\u00a0\u202f\u2009]", " ").replaceAll("[\u00ad\u200b\u2060]", "");
    }
}
