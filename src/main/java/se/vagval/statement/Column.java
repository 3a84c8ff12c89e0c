package se.vagval.statement;

/**
 * A column of figures.
 *
 * @param label
 *            its head
 * @param kind
 *            what its figures are
 * @param key
 *            alternative id, association id or year the column stands for, or ""
 */
public record Column(String label, Kind kind, String key) {
    /** What the figures of a column are. */
    public enum Kind {
        /** Values of an alternative, an association or a year. */
        VALUE,
        /** Differences against the reference. */
        DIFFERENCE,
        /** A sum of the other columns. */
        TOTAL,
        /** Words, such as a source. */
        TEXT
    }
}
