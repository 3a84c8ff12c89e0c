package se.vagval.ui.grid;

import java.util.List;
import java.util.Objects;

/**
 * A cell as it is shown now.
 *
 * @param address
 *            what it is in the review, unique in the sheet, such as "associations.hoglandet.accounts.2019.equity"; what
 *            begins with "=" is computed; "" for a cell that holds nothing
 * @param text
 *            as shown; in a cell with a problem what was typed, untouched
 * @param edit
 *            what stands in the field when the cell is edited, such as a number with all its decimals
 * @param editable
 *            whether it is typed in; sums and per cent are not
 * @param figure
 *            whether it is right-aligned and summed in the status line
 * @param value
 *            the number it holds in the unit shown, NaN when it holds none
 * @param choices
 *            what may be chosen, when the cell is a choice; otherwise empty
 * @param problem
 *            why what was typed is not taken, in Swedish, or ""
 * @param suggestion
 *            what was perhaps meant, which one click puts in, or ""
 * @param mark
 *            "antagande", "härledd" or ""
 * @param source
 *            where the figure comes from, or ""
 * @param note
 *            the investigator's note, or ""
 */
public record GridCell(String address, String text, String edit, boolean editable, boolean figure, double value,
        List<String> choices, String problem, String suggestion, String mark, String source, String note) {
    public GridCell {
        Objects.requireNonNull(address);
        choices = List.copyOf(choices);
    }

    /** A cell that shows words or a computed figure and takes nothing. */
    public static GridCell shown(String text, boolean figure, double value) {
        return new GridCell("", text, text, false, figure, value, List.of(), "", "", "", "", "");
    }

    /** The same cell at an address. */
    public GridCell at(String place) {
        return new GridCell(place, text, edit, editable, figure, value, choices, problem, suggestion, mark, source,
                note);
    }

    /** A cell with nothing in it. */
    public static GridCell empty() {
        return shown("", false, Double.NaN);
    }

    /** The same cell, refused for another reason. */
    public GridCell wrong(String why, String meant) {
        return new GridCell(address, text, edit, editable, figure, value, choices, why, meant, mark, source, note);
    }

    /** The same cell with another mark; one that it has stays before it. */
    public GridCell marked(String words) {
        return new GridCell(address, text, edit, editable, figure, value, choices, problem, suggestion,
                mark.isEmpty() ? words : mark + ", " + words, source, note);
    }

    /** Whether what was typed stands unread. */
    public boolean wrong() {
        return !problem.isEmpty();
    }
}
