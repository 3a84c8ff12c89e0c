package se.vagval.ui.alternatives;

/**
 * A category of administration in a change.
 *
 * @param entry
 *            where the saving is typed
 */
public record SavingLine(String label, String before, Part.Entry entry, String after, boolean sum) {}
