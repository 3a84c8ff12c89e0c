package se.vagval.report.powerpoint;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A layout of a template.
 *
 * @param part
 *            name of its part
 * @param type
 *            as in the file, such as {@code twoTxTwoObj}
 * @param places
 *            in the order of the file
 */
record Layout(String part, String type, List<Placeholder> places) {
    /** The type of a layout that names none. */
    static final String UNNAMED = "cust";

    Layout {
        places = List.copyOf(places);
    }

    Optional<Placeholder> title() {
        return first("title", "ctrTitle");
    }

    Optional<Placeholder> first(String... types) {
        return places.stream().filter(p -> p.is(types)).findFirst();
    }

    /** What holds text, charts and tables, as it is read: from the left, and in a column from above. */
    List<Placeholder> contents() {
        return places.stream().filter(p -> p.is("obj", "body", "chart", "tbl", "subTitle"))
                .sorted(Comparator.comparingLong((Placeholder p) -> p.box().x()).thenComparingLong(p -> p.box().y()))
                .toList();
    }
}
