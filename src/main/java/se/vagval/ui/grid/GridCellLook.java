package se.vagval.ui.grid;

import java.util.function.UnaryOperator;

import se.vagval.text.Texts;

/**
 * All that a cell on screen shows and says at a moment: two that are equal are painted the same, so the second need not be
 * painted.
 *
 * @param cell
 *            what the sheet has at its place
 * @param row
 *            words of its row's label
 * @param head
 *            words of its column's head
 * @param shown
 *            its text, or what it hints at
 * @param hinted
 *            whether the text is a hint
 * @param heading
 *            whether it heads a group
 * @param computed
 *            whether it is set as one that is not typed in
 * @param marked
 *            whether it is in the marked range
 * @param cursor
 *            whether it is the active cell
 * @param edited
 *            whether the field stands in it
 */
record GridCellLook(Shown cell, String row, String head, String shown, boolean hinted, boolean heading,
        boolean computed, boolean marked, boolean cursor, boolean edited) {
    /** What a cell holds, but for what is only of use when it is edited. */
    record Shown(String text, boolean wrong, boolean figure, String mark, String sign, String about) {
        static Shown of(GridCell cell) {
            return new Shown(cell.text(), cell.wrong(), cell.figure(), cell.mark(), GridSign.of(cell),
                    GridSign.about(cell));
        }
    }

    /**
     * The look of the cell at a place that the sheet has.
     *
     * @param hint
     *            what an empty cell for a new line says, by its address
     */
    static GridCellLook of(GridState state, int row, int column, boolean edited, UnaryOperator<String> hint) {
        GridSheet sheet = state.sheet();
        GridRow of = sheet.rows().get(row);
        GridCell cell = state.moves().cell(row, column);
        boolean hinted = column == 0 && cell.text().isEmpty() && of.kind() == GridRow.Kind.NEW;
        return new GridCellLook(Shown.of(cell), of.label().text(),
                column == 0 ? sheet.corner() : sheet.columns().get(column - 1).title(),
                hinted ? hint.apply(cell.address()) : cell.text(), hinted,
                column == 0 && of.kind() == GridRow.Kind.GROUP, column > 0 && !cell.editable(),
                state.selection().holds(row, column), state.selection().isActive(row, column), edited);
    }

    /** Row, column and value; after them that it is wrong, or how it is marked. */
    String spoken() {
        String value = cell.text().isEmpty() ? Texts.get("ui.grid.emptyCell") : cell.text();
        String state = cell.wrong() ? Texts.get("ui.grid.wrongCell") : cell.mark();
        String words = Texts.get("ui.table.cell", row, head, value);
        return state.isEmpty() ? words : words + ", " + state;
    }
}
