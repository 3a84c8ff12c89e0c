package se.vagval.report.excel;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table that is told and not calculated, to have a sheet of its own.
 *
 * @param sheet
 *            what the sheet is called, cut where it is long
 * @param title
 *            says what the table shows
 * @param lead
 *            a sentence under the title; "" for none
 * @param heads
 *            of its columns
 * @param rows
 *            each with an entry for every column
 * @param notes
 *            sentences under the table
 */
public record TextTable(String sheet, String title, String lead, List<Head> heads, List<List<Entry>> rows,
        List<String> notes) {
    /** Head of a column, of words or of figures; its width in characters. */
    public record Head(String text, boolean figures, int width) {}

    /** What stands in a cell. */
    public sealed interface Entry {}

    /** Words. */
    public record Words(String text) implements Entry {}

    /** A number of things or persons, or of other units, with as many decimals. */
    public record Amount(double value, int decimals) implements Entry {}

    /** A fraction that is shown as per cent with so many decimals. */
    public record Share(double value, int decimals) implements Entry {
        /** Shown as whole per cent. */
        public Share(double value) {
            this(value, 0);
        }
    }

    public TextTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        for (List<Entry> row : rows) {
            if (row.size() != heads.size()) {
                throw new IllegalArgumentException("A row of " + title + " has " + row.size() + " entries");
            }
        }
    }

    /** The same without the columns, but for the first, that say only that nothing is told. */
    public TextTable withoutSilentColumns() {
        Words silent = new Words(Labels.notAsked());
        int[] kept = IntStream.range(0, heads.size())
                .filter(i -> i == 0 || !rows.stream().allMatch(row -> row.get(i).equals(silent))).toArray();
        return new TextTable(sheet, title, lead, IntStream.of(kept).mapToObj(heads::get).toList(),
                rows.stream().map(row -> IntStream.of(kept).mapToObj(row::get).toList()).toList(), notes);
    }
}
