package se.vagval.ui.grid;

import se.vagval.ui.control.HeadLines;

/**
 * A column of a sheet.
 *
 * @param key
 *            stable between two states of the sheet
 * @param title
 *            its head, with soft hyphens where a long word may be parted; also what a pasted head is matched with
 * @param figures
 *            whether its cells are right-aligned
 * @param amounts
 *            whether its figures are in the unit the sheet's corner names, and not for instance a number of hours
 */
public record GridColumn(String key, String title, boolean figures, boolean amounts) {
    /** Its head in one piece. */
    @Override
    public String title() {
        return HeadLines.whole(title);
    }

    /** Its head with soft hyphens where a long word may be parted. */
    String head() {
        return title;
    }

    /** A column whose figures, if any, are in the unit of the sheet. */
    public GridColumn(String key, String title, boolean figures) {
        this(key, title, figures, figures);
    }
}
