package se.vagval.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import se.vagval.support.SampleGrid;
import se.vagval.text.MoneyUnit;

class GridPasteTest {
    /** As the review of 2020 prints it, with its spelling and its spaces after the sign. */
    private static final String PRINTED = """
            tkr\tHögländets samordningsförbund\tSamordningsförbundet Södra Vätterbygden\tFinnvedens samordningsförbund\tTotalt
            Summa intäkter\t6 423\t7 018\t5 144\t18 585
            Summa kostnader\t6 652\t8 151\t5 624\t20 427
            Årets resultat\t- 229\t- 1 133\t- 480\t- 1 842
            Eget kapital\t567\t989\t1 690\t3 246
            """;

    private final SampleGrid model = new SampleGrid();

    private GridPaste paste(String text) {
        return new GridPaste(model.sheet().getValue(), model, ClipboardTable.parse(text), GridSelection.at(1, 1));
    }

    @Test
    void aPrintedTableFindsItsColumnsAndRows() {
        GridPaste paste = paste(PRINTED);
        assertEquals(List.of(0, 1, 2, -1), IntStream.range(0, 4).map(paste::target).boxed().toList());
        assertEquals(List.of(new GridEntry("a1.0", "6 652"), new GridEntry("a1.1", "8 151"),
                new GridEntry("a1.2", "5 624"), new GridEntry("a0.0", "567"), new GridEntry("a0.1", "989"),
                new GridEntry("a0.2", "1 690")), paste.entries());
        assertTrue(paste.remarks().stream().anyMatch(r -> r.contains("Årets resultat")), paste.remarks()::toString);
    }

    @Test
    void amountsInAnotherUnitAreTurnedIntoTheOneShown() {
        GridPaste paste = paste("kr\tFinnveden\nEget kapital\t1 690 500\n");
        assertEquals(MoneyUnit.KR, paste.unit());
        assertEquals(List.of(new GridEntry("a0.2", "1690,5")), paste.entries());
        paste.unit(MoneyUnit.TKR);
        assertEquals(List.of(new GridEntry("a0.2", "1 690 500")), paste.entries());
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestTaken() {
        GridPaste paste = paste("\tHöglandet\tFinnveden\nEget kapital\t5O7\t(480)\nHittepå\t1\t2\n");
        assertEquals(List.of(new GridEntry("a0.2", "-480")), paste.entries());
        assertEquals(2, paste.remarks().size());
        assertTrue(paste.remarks().getFirst().startsWith("Eget kapital: "), paste.remarks()::toString);
    }

    @Test
    void aSumThatDiffersIsTold() {
        GridPaste paste = paste("\tHöglandet\nEget kapital\t10\nBidrag\t20\nTotalt\t31\n");
        assertEquals(List.of("Totalt, Höglandet: summan i källan är 31, summan av raderna 30."), paste.remarks());
        assertEquals(2, paste.entries().size());
    }

    @Test
    void quotedCellsAndTheEmptyLastLineAreRead() {
        ClipboardTable table = ClipboardTable.parse("\"Eget\nkapital\"\t\"a \"\"b\"\"\"\r\n\"5 tum\t2\r\n\r\n");
        assertEquals(List.of(List.of("Eget kapital", "a \"b\""), List.of("\"5 tum", "2")), table.rows());
    }

    @Test
    void anyTableIsReadBackCellByCell() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<List<String>> rows = IntStream.rangeClosed(0, random.nextInt(6)).mapToObj(_ -> List.of(word(random),
                    word(random), word(random))).toList();
            String text = rows.stream().map(r -> r.stream().map(GridPasteTest::quoted)
                    .collect(Collectors.joining("\t"))).collect(Collectors.joining("\r\n", "", "\r\n"));
            assertEquals(rows, ClipboardTable.parse(text).rows());
        }
    }

    private static String word(Random random) {
        return "x" + random.ints(random.nextInt(5), 0, 4).mapToObj(i -> List.of("1", "\"", "\t", " ").get(i))
                .collect(Collectors.joining());
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Test
    void aBlockOfReadableFiguresGoesStraightInAndAnythingElseDoesNot() {
        GridEdits edits = new GridEdits(new GridMoves(model.sheet().getValue()));
        ClipboardTable block = ClipboardTable.parse("1\t\u22122\n(3)\t4 000\n");
        assertEquals(List.of(new GridEntry("a0.0", "1"), new GridEntry("a0.1", "\u22122"),
                new GridEntry("a1.0", "-3"), new GridEntry("a1.1", "4 000")),
                edits.straight(block, GridSelection.at(1, 1)));
        assertEquals(List.of(), edits.straight(block, GridSelection.at(3, 1)));
        assertEquals(List.of(), edits.straight(block, GridSelection.at(1, 0)));
        assertEquals(List.of(), edits.straight(ClipboardTable.parse("1\tx"), GridSelection.at(1, 1)));
        assertEquals(4, edits.straight(ClipboardTable.parse("7"), new GridSelection(2, 2, 1, 1)).size());
    }
}
