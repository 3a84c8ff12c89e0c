package se.vagval.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** With a type whose every letter is 7 px wide. */
class GridWidthsTest {
    private static double measure(String text) {
        return text.lines().mapToInt(String::length).max().orElse(0) * 7.0;
    }

    private static GridLayout set(double room, String label, List<GridColumn> columns, List<String> texts) {
        List<GridCell> cells = IntStream.range(0, columns.size()).mapToObj(c -> GridCell.shown(texts.get(c),
                columns.get(c).figures(), 0)).toList();
        GridSheet sheet = new GridSheet("", "Förbund", columns, List.of(new GridRow("r", GridRow.Kind.ENTRY,
                GridCell.shown(label, false, Double.NaN), cells)));
        return new GridWidths(sheet, GridWidthsTest::measure).shared(room);
    }

    private static final List<GridColumn> ASSOCIATION = List.of(new GridColumn("n", "Organisationsnummer", false),
            new GridColumn("s", "Platser i styrelsen", true), new GridColumn("i", "Invånare 16–64", true));

    @Test
    void withRoomHeadsStandInOneLineAndAllIsFilled() {
        GridLayout wide = set(1_000, "Höglandet", ASSOCIATION, List.of("222000-2345", "9", "114 298"));
        assertEquals(1, wide.lines());
        assertFalse(wide.wide() || wide.close());
        assertTrue(wide.total() <= 1_000 && wide.total() > 990, String.valueOf(wide.total()));
    }

    @Test
    void withLessRoomHeadsBreakAtSpacesAndNeverInAWord() {
        GridLayout high = set(540, "Höglandet", ASSOCIATION, List.of("222000-2345", "9", "114 298"));
        assertEquals(List.of("Förbund", "Organisationsnummer", "Platser i\nstyrelsen", "Invånare\n16–64"),
                high.heads());
        assertFalse(high.close());
        assertTrue(high.widths()[1] >= measure("Organisationsnummer"));
    }

    @Test
    void aLongWordIsPartedWhereItMayBeAndOnlyThen() {
        List<GridColumn> columns = List.of(new GridColumn("n", "Organisations\u00adnummer", false));
        assertEquals(List.of("Förbund", "Organisationsnummer"), set(500, "Höglandet", columns, List.of("1")).heads());
        assertEquals(List.of("Förbund", "Organisations-\nnummer"),
                set(300, "Höglandet", columns, List.of("1")).heads());
        assertEquals("Organisationsnummer", columns.getFirst().title());
    }

    @Test
    void theSameTextsAreSetTheSameAndAWiderOneIsNot() {
        GridLayout first = set(540, "Höglandet", ASSOCIATION, List.of("222000-2345", "9", "114 298"));
        assertTrue(first.sets(set(540, "Höglandet", ASSOCIATION, List.of("222000-2345", "8", "114 299"))));
        assertFalse(first.sets(set(540, "Höglandet", ASSOCIATION, List.of("222000-2345", "9", "114 298 000 000"))));
        assertFalse(first.sets(set(900, "Höglandet", ASSOCIATION, List.of("222000-2345", "9", "114 298"))));
    }

    @Test
    void labelsGiveWayBeforeAnythingIsScrolledTo() {
        String name = "Samordningsförbundet Södra Vätterbygden";
        GridLayout close = set(480, name, ASSOCIATION, List.of("222000-2345", "9", "114 298"));
        assertTrue(close.close());
        assertFalse(close.wide());
        assertTrue(close.widths()[0] < measure(name));
    }

    @Test
    void noFigureAndNoWordOfAHeadIsEverCut() {
        Random random = new Random(1000);
        for (int n = 0; n < 300; n++) {
            List<GridColumn> columns = new ArrayList<>();
            List<String> texts = new ArrayList<>();
            for (int c = 0; c < 1 + random.nextInt(14); c++) {
                columns.add(new GridColumn("c" + c, "Lång rubrik ".repeat(1 + random.nextInt(3)).strip(),
                        random.nextInt(3) > 0));
                texts.add("9".repeat(1 + random.nextInt(columns.getLast().figures() ? 14 : 60)));
            }
            double room = 300 + random.nextInt(1_500);
            GridLayout layout = set(room, "x".repeat(random.nextInt(80)), columns, texts);
            double scale = layout.close() ? 12 / GridWidths.MEASURED : 1;
            for (int c = 0; c < columns.size(); c++) {
                double head = measure(layout.heads().get(c + 1)) * scale;
                double text = columns.get(c).figures() ? measure(texts.get(c)) * scale : 0;
                assertTrue(layout.widths()[c + 1] >= Math.max(head, text) + 14, layout.toString());
            }
            assertEquals(layout.total() > room, layout.wide());
            assertTrue(layout.widths()[0] >= 150);
        }
    }

    @Test
    void theSignBesideAFigureHasItsRoom() {
        GridCell marked = new GridCell("a", "114 298", "114298", true, true, 114_298, List.of(), "", "", "härledd", "",
                "");
        GridSheet sheet = new GridSheet("", "", List.of(new GridColumn("i", "i", true)), List.of(new GridRow("r",
                GridRow.Kind.ENTRY, GridCell.empty(), List.of(marked))));
        double[] widths = new GridWidths(sheet, GridWidthsTest::measure).shared(100).widths();
        assertTrue(widths[1] > measure("114 298") + 30, String.valueOf(widths[1]));
    }

    private static GridLayout sentences(double room, List<GridColumn> columns, List<List<String>> rows) {
        List<GridRow> all = rows.stream().map(texts -> {
            List<GridCell> cells = texts.stream().map(t -> GridCell.shown(t, false, 0)).toList();
            return new GridRow(texts.getFirst(), GridRow.Kind.ENTRY, cells.getFirst(), cells.subList(1, cells.size()));
        }).toList();
        return new GridWidths(new GridSheet("", "Argument", columns, all, true), GridWidthsTest::measure).shared(room);
    }

    private static final List<GridColumn> ARGUMENT = List.of(new GridColumn("r", "Roll", false),
            new GridColumn("f", "Att se upp med", false), new GridColumn("s", "Källa", false));

    /** A long role here and there does not take the room of sentences in every row. */
    @Test
    void aColumnGetsRoomByWhatStandsInAllItsRows() {
        String text = "Samverkan är inget mål i sig utan ett medel att förbättra stödet till dem som behöver det. "
                .repeat(2);
        String role = "Enskede-Årsta-Vantörs stadsdelsförvaltning och dess nämnd";
        GridLayout layout = sentences(900, ARGUMENT, List.of(List.of(text, role, "", "Utlåtande"),
                List.of(text, "chef", "", "Utlåtande"), List.of(text, "chef", "", "Utlåtande")));
        assertTrue(layout.widths()[0] > 400, layout.toString());
        assertTrue(layout.widths()[1] >= measure("stadsdelsförvaltning") + 20, layout.toString());
    }

    @Test
    void headsOfSentencesBreakOnlyWhereTheColumnIsNarrow() {
        String text = "Samverkan är inget mål i sig utan ett medel att förbättra stödet till dem som behöver det. "
                .repeat(3);
        List<List<String>> rows = List.of(List.of(text, "chef", text, "Utlåtande"));
        assertEquals("Att se upp med", sentences(700, ARGUMENT, rows).heads().get(2));
        List<List<String>> few = List.of(List.of(text, "chef", "", "Utlåtande"));
        assertTrue(sentences(420, ARGUMENT, few).heads().get(2).contains("\n"));
    }
}
