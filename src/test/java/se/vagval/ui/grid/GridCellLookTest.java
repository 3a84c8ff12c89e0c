package se.vagval.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import se.vagval.support.LargeGrid;

/** A cell is painted when, and only when, its look is another: so the look has to tell all that is shown and said. */
class GridCellLookTest {
    private final LargeGrid model = new LargeGrid(30, 8);
    private final GridState state = new GridState();

    private GridCellLook look(int row, int column) {
        return GridCellLook.of(state, row, column, false, model::hint);
    }

    private List<GridCellLook> all() {
        state.show(model.sheet().getValue());
        return IntStream.range(0, state.moves().rows() * state.moves().columns())
                .mapToObj(i -> look(i / state.moves().columns(), i % state.moves().columns())).toList();
    }

    private static int differing(List<GridCellLook> a, List<GridCellLook> b) {
        return (int) IntStream.range(0, a.size()).filter(i -> !a.get(i).equals(b.get(i))).count();
    }

    @Test
    void ofATypedFigureOnlyItsOwnCellIsPaintedAnewThoughTheSheetIs() {
        List<GridCellLook> before = all();
        model.put(List.of(new GridEntry("3.2", "17")), "");
        List<GridCellLook> after = all();
        assertEquals(1, differing(before, after));
        assertEquals("Rad 3, Kolumn 2: 17", look(3, 3).spoken());
        assertEquals(0, differing(after, all()));
    }

    @Test
    void ofAMovedCursorOnlyTheTwoCells() {
        all();
        state.select(GridSelection.at(1, 1));
        List<GridCellLook> before = all();
        state.select(GridSelection.at(2, 1));
        assertEquals(2, differing(before, all()));
        state.select(GridSelection.at(2, 1).to(4, 3));
        assertEquals(9, all().stream().filter(GridCellLook::marked).count());
    }

    @Test
    void whatCannotBeReadIsSaidAndTheHintIsNoText() {
        model.put(List.of(new GridEntry("3.2", "x")), "");
        all();
        assertTrue(look(3, 3).cell().wrong());
        assertEquals("!", look(3, 3).cell().sign());
        assertEquals("Rad 3, Kolumn 2: x, går inte att läsa", look(3, 3).spoken());
        assertEquals("Ny rad ...", look(30, 0).shown());
        assertTrue(look(30, 0).hinted());
        assertEquals("", look(30, 0).cell().text());
    }

    /** Everything of a cell, its row and its column that is shown or read aloud makes another look. */
    @Test
    void everythingThatIsShownOrSaidMakesAnotherLook() {
        List<GridSheet> sheets = new ArrayList<>();
        sheets.add(sheet("Kolumn", "Rad", cell("1", "", "", "", "")));
        sheets.add(sheet("Annan", "Rad", cell("1", "", "", "", "")));
        sheets.add(sheet("Kolumn", "Annan", cell("1", "", "", "", "")));
        sheets.add(sheet("Kolumn", "Rad", cell("2", "", "", "", "")));
        sheets.add(sheet("Kolumn", "Rad", cell("1", "Fel.", "", "", "")));
        sheets.add(sheet("Kolumn", "Rad", cell("1", "", "antagande", "", "")));
        sheets.add(sheet("Kolumn", "Rad", cell("1", "", "", "Årsredovisning", "")));
        sheets.add(sheet("Kolumn", "Rad", cell("1", "", "", "", "Not.")));
        sheets.add(sheet("Kolumn", "Rad", GridCell.shown("1", true, 1)));
        sheets.add(sheet("Kolumn", "Rad", GridCell.shown("1", false, 1)));
        List<GridCellLook> looks = sheets.stream().map(s -> {
            state.show(s);
            return look(0, 1);
        }).toList();
        assertEquals(looks.size(), looks.stream().distinct().count());
        assertNotEquals(look(0, 1), GridCellLook.of(state, 0, 1, true, model::hint));
    }

    private static GridSheet sheet(String head, String label, GridCell cell) {
        return new GridSheet("", "tkr", List.of(new GridColumn("k", head, true)), List.of(
                new GridRow("r", GridRow.Kind.ENTRY, GridCell.shown(label, false, Double.NaN), List.of(cell))));
    }

    private static GridCell cell(String text, String problem, String mark, String source, String note) {
        return new GridCell("a", text, text, true, true, 1, List.of(), problem, "", mark, source, note);
    }
}
