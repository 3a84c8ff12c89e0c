package se.vagval.ui.grid;

import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** What is said of the marked cells under the grid: how many, and sum and mean of their figures. */
final class GridStatus {
    private GridStatus() {}

    /** Of a single cell nothing: it says all itself. */
    static String of(GridMoves sheet, GridSelection range) {
        if (range.size() == 1) {
            return "";
        }
        int cells = 0;
        int figures = 0;
        double sum = 0;
        for (int r = range.top(); r <= range.bottom() && r < sheet.rows(); r++) {
            for (int c = range.left(); c <= range.right(); c++) {
                cells++;
                double value = sheet.cell(r, c).value();
                if (!Double.isNaN(value)) {
                    figures++;
                    sum += value;
                }
            }
        }
        String marked = Texts.get("ui.grid.marked", cells);
        return figures < 2 ? marked
                : marked + " · " + Texts.get("ui.grid.sum", number(sum), figures, number(sum / figures));
    }

    private static String number(double value) {
        return SwedishNumbers.plain(value, value == Math.rint(value) ? 0 : 1);
    }
}
