package se.vagval.ui.grid;

/**
 * Something in a pasted table that is not taken, or is taken as it was typed and cannot be read.
 *
 * @param row
 *            in the pasted table, from 1
 * @param text
 *            the label or the cell
 * @param sentence
 *            why, in Swedish
 * @param suggestion
 *            the number that was perhaps meant, or ""
 */
public record PasteProblem(int row, String text, String sentence, String suggestion) {}
