package se.vagval.ui.grid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Rows of sentences, with a type whose every letter is 7 px wide. */
class GridSentencesTest {
    private static final String LONG = "Samverkan mellan olika förbund är att föredra och kan utvecklas utan att de slås ihop";
    private static final List<GridColumn> COLUMNS = List.of(new GridColumn("role", "Roll", false),
            new GridColumn("people", "Antal", true));

    private static GridSheet sheet() {
        GridRow group = new GridRow("g", GridRow.Kind.GROUP, GridCell.shown(LONG + LONG, false, Double.NaN),
                List.of(GridCell.empty(), GridCell.empty()));
        GridRow few = new GridRow("f", GridRow.Kind.ENTRY, GridCell.shown("Kort", false, Double.NaN),
                List.of(GridCell.shown("tjänsteperson", false, Double.NaN), GridCell.shown("5", true, 5)));
        GridRow many = new GridRow("m", GridRow.Kind.ENTRY, GridCell.shown(LONG, false, Double.NaN),
                List.of(GridCell.shown("", false, Double.NaN), GridCell.shown("", true, Double.NaN)));
        return new GridSheet("", "Argument", COLUMNS, List.of(group, few, many), true);
    }

    private static double measure(String text) {
        return text.lines().mapToInt(String::length).max().orElse(0) * 7.0;
    }

    private static int lines(String words, double width, double size) {
        return (int) Math.ceil(words.length() * 7.0 * size / 13 / width);
    }

    private static GridLayout shared(double room) {
        return new GridWidths(sheet(), GridSentencesTest::measure).shared(room);
    }

    @Test
    void whatIsLeftGoesToTheSentence() {
        GridLayout layout = shared(900);
        assertFalse(layout.close() || layout.wide());
        assertTrue(layout.widths()[0] > 650, String.valueOf(layout.widths()[0]));
        assertTrue(layout.total() <= 900 && layout.total() > 897, String.valueOf(layout.total()));
        assertTrue(layout.widths()[1] >= measure("tjänsteperson"));
    }

    @Test
    void noWordIsBrokenWhereThereIsRoomForIt() {
        GridLayout layout = shared(400);
        assertFalse(layout.wide());
        assertTrue(layout.widths()[1] >= measure("tjänsteperson"), String.valueOf(layout.widths()[1]));
    }

    @Test
    void aRowIsAsHighAsItsLongestWordsAndTheHeadingOfAGroupALine() {
        GridLayout layout = shared(400);
        int wanted = lines(LONG, layout.widths()[0] - 20, 13);
        assertTrue(wanted > 2, String.valueOf(wanted));
        assertArrayEquals(new double[]{31, 31, 31 + 19 * (wanted - 1)},
                GridHeights.of(sheet(), layout, GridSentencesTest::lines));
    }

    @Test
    void withLittleRoomTheTypeIsSmaller() {
        GridLayout layout = shared(310);
        assertTrue(layout.close());
        assertEquals(31 + 17 * (lines(LONG, layout.widths()[0] - 14, 12) - 1),
                GridHeights.of(sheet(), layout, GridSentencesTest::lines)[2]);
    }
}
