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
 * @param amounts
 *            whether its figures are in the unit the sheet's corner names, and not for instance a number of hours
 */
public record GridColumn(String key, String title, boolean figures, boolean amounts) {
    /** A column whose figures, if any, are in the unit of the sheet. */
    public GridColumn(String key, String title, boolean figures) {
        this(key, title, figures, figures);
    }
}
