package se.vagval.report.control;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in a control as the program wrote it. */
public sealed interface Control {
    /** The fingerprint of its address. */
    String id();

    /** What people call it: "Finansiering per part 2021, tkr". */
    String name();

    /** The fingerprint of its content. */
    String check();

    /** Words: a figure in a sentence, a whole sentence, a caption, a note. */
    record Text(String id, String name, String text) implements Control {
        @Override
        public String check() {
            return Digest.ofText(text);
        }
    }

    /**
     * A table.
     *
     * @param description
     *            its alternative text; its title is its name
     */
    record Table(String id, String name, String description, List<Head> heads, List<Row> rows) implements Control {
        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }

        @Override
        public String check() {
            return checkOf(
                    Stream.concat(heads.stream().map(Head::text), rows.stream().flatMap(r -> r.cells().stream())));
        }

        /** The fingerprint of a table of these cells, row by row. */
        public static String checkOf(Stream<String> cells) {
            return Digest.ofText(cells.map(Digest::plain).collect(Collectors.joining("|")));
        }
    }

    /**
     * A column of a table.
     *
     * @param key
     *            what it is of, unique among the table's columns
     */
    record Head(String key, String text) {}

    /**
     * A row of a table.
     *
     * @param key
     *            what it is of, unique among the table's rows
     * @param kind
     *            rows of a kind look the same
     * @param cells
     *            one for each column; parts of a cell that are paragraphs of their own are apart by a line break
     */
    record Row(String key, String kind, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A picture.
     *
     * @param alternative
     *            its alternative text
     * @param check
     *            the fingerprint of its bytes
     * @param shape
     *            height of one of its width
     */
    record Picture(String id, String name, String alternative, String check, double shape) implements Control {}
}
