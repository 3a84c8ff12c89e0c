package se.vagval.ui.alternatives;

import java.util.OptionalInt;

/**
 * A figure at the bottom of the page.
 *
 * @param difference
 *            against the reference, in words
 * @param node
 *            its formula, to explain
 */
public record KeyFigure(String label, String value, String difference, OptionalInt node, String measure) {}
