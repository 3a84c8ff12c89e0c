package se.vagval.figurecheck.rule;

import se.vagval.figurecheck.document.Place;
import se.vagval.text.Texts;

/**
 * A printed figure that does not follow from the document's own.
 *
 * @param certain
 *            whether no rounding explains it; otherwise it may come of figures rounded before they were printed
 * @param row
 *            heading of the row, "" in running text
 * @param column
 *            heading of the column, "" in running text
 * @param printed
 *            the figure as it stands
 * @param follows
 *            what the other figures give, as finely printed
 * @param words
 *            the arithmetic in Swedish
 */
public record Finding(Kind kind, boolean certain, Place place, String row, String column, String printed,
        String follows, String words) {

    /** Row and column in Swedish, "" in running text. */
    public String cell() {
        if (row.isEmpty() || column.isEmpty()) {
            return row + column;
        }
        return Texts.get("figurecheck.place.cell", row, column);
    }
}
