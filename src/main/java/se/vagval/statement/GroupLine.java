package se.vagval.statement;

/**
 * A group of members in a table of groups.
 *
 * @param alternative
 *            id of the alternative with just that group
 * @param label
 *            how many they are and who was added last
 * @param stands
 *            whether the association can stand with them, in a word or two
 * @param smallest
 *            whether it is the smallest that can
 */
public record GroupLine(String alternative, String label, String stands, boolean smallest) {}
