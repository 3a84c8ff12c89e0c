package se.vagval.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.vagval.text.MoneyUnit;

/**
 * What a grid shows at a moment; made anew after each edit.
 *
 * @param title
 *            accessible name of the table
 * @param corner
 *            head of the labels, where the unit stands: "tkr", "Insats, tkr"
 * @param sentences
 *            whether its words are sentences to be read whole: its rows are then as high as their words need
 */
public record GridSheet(String title, String corner, List<GridColumn> columns, List<GridRow> rows,
        boolean sentences) {
    public GridSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A table of figures or few words, each row a line. */
    public GridSheet(String title, String corner, List<GridColumn> columns, List<GridRow> rows) {
        this(title, corner, columns, rows, false);
    }

    /** The unit of its amounts, which the corner names; thousands where it names none. */
    public MoneyUnit unit() {
        return PasteUnit.in(corner).orElse(MoneyUnit.TKR);
    }

    /** The cell of an address, labels included. */
    public Optional<GridCell> cell(String address) {
        return rows.stream().flatMap(r -> Stream.concat(Stream.of(r.label()), r.cells().stream()))
                .filter(c -> c.address().equals(address)).findFirst();
    }
}
