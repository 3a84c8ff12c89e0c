package se.vagval.ui.alternatives;

/**
 * A category of administration in a change.
 *
 * @param entry
 *            where the saving is typed
 */
public record SavingLine(String label, String before, Part.Entry entry, String after, boolean sum) {
    /** Whether another is the same line, whatever its figures are. */
    boolean same(SavingLine other) {
        return label.equals(other.label) && sum == other.sum && entry.same(other.entry);
    }
}
