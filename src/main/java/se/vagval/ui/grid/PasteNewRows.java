package se.vagval.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The rows of a block without labels that begins among the sheet's labels and reaches the place for new lines. */
final class PasteNewRows {
    private final Paste paste;
    private final Optional<PasteColumn> names;
    private final int from;
    private final String address;
    private final boolean known;

    PasteNewRows(Paste paste, List<PasteColumn> columns) {
        this.paste = paste;
        names = paste.layout().labelled() ? Optional.empty()
                : columns.stream().filter(c -> c.target().equals(Paste.LABELS)).findFirst();
        List<GridRow> rows = paste.sheet().rows();
        int place = IntStream.range(Math.max(0, paste.atRow()), rows.size())
                .filter(r -> rows.get(r).kind() == GridRow.Kind.NEW).findFirst().orElse(rows.size());
        from = paste.layout().first() + place - paste.atRow();
        address = place < rows.size() ? rows.get(place).label().address() : "";
        known = IntStream.range(0, paste.table().rows().size()).filter(this::takes).mapToObj(this::label)
                .anyMatch(label -> !label.isEmpty() && !paste.model().newRow(label).isEmpty());
    }

    /** Whether a row of the table is a new line of the sheet. */
    boolean takes(int row) {
        return names.isPresent() && !address.isEmpty() && row >= Math.max(from, paste.layout().first());
    }

    /** Its name. */
    String label(int row) {
        return names.map(c -> paste.table().cell(row, c.source())).orElse("");
    }

    /** Where new names are typed. */
    String address() {
        return address;
    }

    /** Whether the sheet knows the cells of a new row before it is there: a name it does not know is then no name. */
    boolean known() {
        return known;
    }
}
