package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.List;

import se.vagval.model.Review;
import se.vagval.text.Texts;
import se.vagval.ui.grid.GridColumn;

/** Columns that several sheets have. */
final class Columns {
    private Columns() {}

    /** One for each association, then the total and where the figures come from. */
    static List<GridColumn> associations(Review review) {
        List<GridColumn> columns = new ArrayList<>();
        review.associations().forEach(a -> columns.add(new GridColumn(a.id(), a.shortName(), true)));
        columns.add(figures("+total", Texts.get("ui.today.column.total")));
        columns.add(source());
        return columns;
    }

    static GridColumn figures(String key, String title) {
        return new GridColumn(key, title, true);
    }

    /** Figures that are no amounts, such as a quantity or a share. */
    static GridColumn numbers(String key, String title) {
        return new GridColumn(key, title, true, false);
    }

    static GridColumn words(String key, String title) {
        return new GridColumn(key, title, false);
    }

    static GridColumn source() {
        return words("+source", Texts.get("ui.today.column.source"));
    }
}
