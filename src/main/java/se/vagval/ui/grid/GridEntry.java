package se.vagval.ui.grid;

/**
 * Something typed in a cell.
 *
 * @param address
 *            the cell's
 * @param typed
 *            as typed, "" to empty the cell
 */
public record GridEntry(String address, String typed) {}
