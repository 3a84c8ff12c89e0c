package se.vagval.statement;

/** A cell of a statement. */
public sealed interface Cell {
    /** No content. */
    Cell EMPTY = new Empty();

    /**
     * A number.
     *
     * @param node
     *            the formula it shows
     * @param signed
     *            whether a plus sign is printed: a difference
     */
    record Number(int node, Format format, boolean signed) implements Cell {}

    /**
     * A number that was counted and not calculated, such as people; no formula stands behind it.
     *
     * @param number
     *            0 or more
     */
    record Count(int number) implements Cell {}

    /** Words. */
    record Text(String text) implements Cell {}

    /** Nothing, as in a group row. */
    record Empty() implements Cell {}
}
