package se.vagval.ui.grid;

import java.util.stream.IntStream;

import se.vagval.text.MoneyUnit;

/**
 * A table about to be pasted in a sheet.
 *
 * @param atRow
 *            the cursor's row, from 0
 * @param atColumn
 *            the cursor's column, from 0, or −1 for the labels
 * @param shown
 *            the unit of the sheet's amounts
 */
record Paste(ClipboardTable table, GridSheet sheet, PasteLayout layout, int atRow, int atColumn, MoneyUnit shown,
        GridModel model) {
    /** Key that stands for the labels, when a block begins in them. */
    static final String LABELS = "+label";

    /** Key of a column beside the sheet's last. */
    static final String OUTSIDE = "+outside";

    /** Whether the sheet's corner names a unit of money. */
    boolean money() {
        return PasteUnit.in(sheet.corner()).isPresent();
    }

    /** Where a column of the table goes unless something else is chosen: by its head, else by its place. */
    String target(int source) {
        if (layout.headed()) {
            return layout.targets().getOrDefault(source, "");
        }
        int column = layout.labelled() ? source - 1 + Math.max(0, atColumn) : source + atColumn;
        if (column < 0) {
            return LABELS;
        }
        return column < sheet.columns().size() ? sheet.columns().get(column).key() : OUTSIDE;
    }

    /** Whether it begins at the label of an empty line, where new lines are typed. */
    boolean onEmptyLine() {
        return atColumn < 0 && atRow >= 0 && atRow < sheet.rows().size()
                && sheet.rows().get(atRow).kind() == GridRow.Kind.NEW;
    }

    /** Place of a column of the sheet, −1 when no column has the key. */
    int column(String key) {
        return IntStream.range(0, sheet.columns().size()).filter(i -> sheet.columns().get(i).key().equals(key))
                .findFirst().orElse(-1);
    }
}
