package se.vagval.ui.grid;

/**
 * A column of a sheet.
 *
 * @param key
 *            stable between two states of the sheet
 * @param title
 *            its head; also what a pasted head is matched with
 * @param figures
 *            whether its cells are right-aligned
 */
public record GridColumn(String key, String title, boolean figures) {}
