package se.vagval.ui.grid;

/**
 * A column of a pasted table and where it goes.
 *
 * @param source
 *            in the pasted table, from 0
 * @param head
 *            what stands over it, or ""
 * @param target
 *            key of the sheet's column, or "" when it goes nowhere
 */
public record PasteColumn(int source, String head, String target) {
    /** Whether it goes somewhere. */
    public boolean taken() {
        return !target.isEmpty();
    }
}
