package se.vagval.ui.today;

import java.util.List;
import java.util.Optional;

import se.vagval.finance.Calculation;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.grid.GridColumn;

/** One table of today: from the review and its figures to columns and rows. */
interface Sheet {
    /** Accessible name of the table. */
    String title();

    /** When the table is needed and what to type first, in Swedish; "" where the table says it itself. */
    default String about(Calculation now) {
        return "";
    }

    /** Head of the labels. */
    default String corner(MoneyUnit unit) {
        return unit.label();
    }

    /** Whether its words are sentences, to be read whole. */
    default boolean sentences() {
        return false;
    }

    /** The columns as the review now has them. */
    List<GridColumn> columns(Calculation now);

    /** Puts the rows in the parts. */
    void rows(Calculation now, Parts parts);

    /** The addresses of a new row with this label, one for each column; empty where no row can be added. */
    default List<String> newRow(Calculation now, String label) {
        return List.of();
    }

    /** What a cell of a new row does; empty for an address that is not from {@link #newRow}. */
    default Optional<Taker> newCell(Calculation now, Reading reading, String address) {
        return Optional.empty();
    }
}
