package se.vagval.formula;

import java.util.Objects;

/**
 * Why a figure has no value: the node where the lack began, and the reason given there.
 *
 * @param kind what went wrong
 * @param node the leaf without a value, or the formula that could not be worked out from operands that all have values
 * @param reason what the builder of the graph gave for a leaf; an empty string for the other kinds
 */
public record Missing(Kind kind, int node, String reason) {
    /** The ways in which a figure can come to lack a value. */
    public enum Kind {
        /** A leaf has no value. */
        INPUT,
        /** A ratio has the denominator zero. */
        DIVISION_BY_ZERO,
        /** A result is too large for a double. */
        OVERFLOW
    }

    public Missing {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
    }
}
