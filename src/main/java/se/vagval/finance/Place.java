package se.vagval.finance;

/**
 * Where in the calculation a formula stands.
 *
 * @param alternative
 *            id of the alternative, or "" for what is the same in all: today, inputs, indices
 */
public record Place(String alternative, Subject subject, int year) {
    /** The alternative of figures that are the same in all. */
    public static final String TODAY = "";
}
