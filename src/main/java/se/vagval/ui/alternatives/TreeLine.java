package se.vagval.ui.alternatives;

/**
 * A line of the tree.
 *
 * @param id
 *            of the alternative
 * @param depth
 *            0 for those that build on today
 * @param detail
 *            whether it is the reference and how many changes it has, or ""
 */
public record TreeLine(String id, int depth, String label, String detail, boolean chosen) {}
