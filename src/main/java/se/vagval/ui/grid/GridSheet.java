package se.vagval.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a grid shows at a moment; made anew after each edit.
 *
 * @param title
 *            accessible name of the table
 * @param corner
 *            head of the labels, where the unit stands: "tkr"
 */
public record GridSheet(String title, String corner, List<GridColumn> columns, List<GridRow> rows) {
    public GridSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The cell of an address, labels included. */
    public Optional<GridCell> cell(String address) {
        return rows.stream().flatMap(r -> Stream.concat(Stream.of(r.label()), r.cells().stream()))
                .filter(c -> c.address().equals(address)).findFirst();
    }
}
