package se.vagval.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The rows of a block without labels that begins among the sheet's labels and reaches the place for new lines. */
final class PasteNewRows {
    private final Paste paste;
    private final Optional<PasteColumn> names;
    private final int from;

    PasteNewRows(Paste paste, List<PasteColumn> columns) {
        this.paste = paste;
        names = paste.layout().labelled() ? Optional.empty()
                : columns.stream().filter(c -> c.target().equals(Paste.LABELS)).findFirst();
        List<GridRow> rows = paste.sheet().rows();
        int place = IntStream.range(Math.max(0, paste.atRow()), rows.size())
                .filter(r -> rows.get(r).kind() == GridRow.Kind.NEW).findFirst().orElse(Integer.MAX_VALUE);
        from = place == Integer.MAX_VALUE ? place : paste.layout().first() + place - paste.atRow();
    }

    /** Whether a row of the table is a new line of the sheet. */
    boolean takes(int row) {
        return names.isPresent() && row >= Math.max(from, paste.layout().first());
    }

    /** Its name. */
    String label(int row) {
        return names.map(c -> paste.table().cell(row, c.source())).orElse("");
    }
}
