package se.vagval.ui.grid;

import java.util.List;

import javafx.beans.value.ObservableValue;

/** What stands behind a grid. All verbs are called on the window's thread and are one step to undo each. */
public interface GridModel {
    /** The sheet as it now is. */
    ObservableValue<GridSheet> sheet();

    /**
     * Takes what was typed, pasted, filled or emptied in one or several cells, as one step. What cannot be read stays in
     * its cell as typed, with a problem, and the rest is taken.
     *
     * @param words
     *            what is done, as it follows "Ångra": "klistrat in 12 celler"; "" for the words of a single cell
     */
    void put(List<GridEntry> entries, String words);

    /** Forgets what was typed wrong in some cells; what they held before shows again. */
    void restore(List<String> addresses);

    /**
     * Reads a pasted row whose label is no row of the sheet, as new rows where the sheet takes them.
     *
     * @return the address of each column for a new row of this label, to be used in the same {@link #put}; empty where
     *         no row can be added. Nothing changes until something is put there.
     */
    default List<String> newRow(String label) {
        return List.of();
    }

    /**
     * The cells of a line that is typed at an empty label, as they will be called once the labels are put there.
     *
     * @param at
     *            address of the empty label
     * @param labels
     *            what is put there in the same {@link #put}, in order; the last names the line asked about
     * @return the address of each column, "" where nothing can be typed; empty where the label is refused. Nothing
     *         changes until something is put there.
     */
    default List<String> newLine(String at, List<String> labels) {
        return List.of();
    }

    /**
     * Takes a pasted table in a way of its own, as when every row of it is a new line.
     *
     * @return false to have the table laid on the sheet
     */
    default boolean takes(ClipboardTable table) {
        return false;
    }

    /** Takes away the lines the cells stand in, where lines can be taken away. */
    default void removeRows(List<String> addresses) {}

    /** Writes source, mark ("", "antagande", "härledd") and note on figures. */
    default void describe(List<String> addresses, String source, String mark, String note) {}

    /** Opens what a figure is, how it came about and where it is used; says so where the calculation does not use it. */
    default void explain(String address) {}

    /** What stands in an empty cell where a new line is typed, or "". */
    default String hint(String address) {
        return "";
    }
}
