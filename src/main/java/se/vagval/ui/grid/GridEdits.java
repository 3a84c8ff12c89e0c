package se.vagval.ui.grid;

import java.util.ArrayList;
import java.util.List;

import se.vagval.text.MoneyUnit;

/** What the verbs on a marked range put where; cells that are not typed in are passed by. */
final class GridEdits {
    private final GridMoves sheet;

    GridEdits(GridMoves sheet) {
        this.sheet = sheet;
    }

    /** The cells of a range that are typed in. */
    List<GridCell> editable(GridSelection range) {
        List<GridCell> cells = new ArrayList<>();
        for (int r = range.top(); r <= range.bottom(); r++) {
            for (int c = range.left(); c <= range.right(); c++) {
                if (sheet.cell(r, c).editable()) {
                    cells.add(sheet.cell(r, c));
                }
            }
        }
        return cells;
    }

    List<GridEntry> emptied(GridSelection range) {
        return editable(range).stream().filter(c -> c.figure() || !c.text().isEmpty())
                .filter(c -> !c.edit().isEmpty() || c.wrong()).map(c -> new GridEntry(c.address(), "")).toList();
    }

    /**
     * The first row, or with {@code across} the first column, of the range in all of it; of a single cell, what stands
     * above it or to its left.
     */
    List<GridEntry> filled(GridSelection range, boolean across) {
        boolean single = across ? range.left() == range.right() : range.top() == range.bottom();
        int before = single ? 1 : 0;
        int from = across ? range.left() - before : range.top() - before;
        List<GridEntry> entries = new ArrayList<>();
        for (int r = range.top() + (across || single ? 0 : 1); r <= range.bottom(); r++) {
            for (int c = range.left() + (across && !single ? 1 : 0); c <= range.right(); c++) {
                GridCell source = across ? sheet.cell(r, from) : sheet.cell(from, c);
                if (from >= 0 && sheet.cell(r, c).editable()) {
                    entries.add(new GridEntry(sheet.cell(r, c).address(), typed(source)));
                }
            }
        }
        return entries;
    }

    private static String typed(GridCell source) {
        return source.wrong() ? source.text() : source.edit();
    }

    /**
     * One value in every marked cell that is typed in; a figure is read as a pasted one.
     *
     * @param shown
     *            the unit of the sheet's amounts
     */
    List<GridEntry> everywhere(String typed, MoneyUnit shown, GridSelection at) {
        PastedFigure figure = PastedFigure.of(typed);
        String number = figure.readable() ? figure.typedIn(figure.unit().orElse(shown), shown) : typed;
        return editable(at).stream().map(cell -> new GridEntry(cell.address(), cell.figure() ? number : typed))
                .toList();
    }
}
