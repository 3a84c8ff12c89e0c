package se.vagval.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClipboardTableTest {
    private static final List<List<String>> TABLE = List.of(List.of("tkr", "Finnveden", "Totalt"),
            List.of("Eget kapital", "1 690", "3 246"));

    @ParameterizedTest
    @ValueSource(strings = {"tkr\tFinnveden\tTotalt\r\nEget kapital\t1 690\t3 246\r\n\r\n",
            "tkr;Finnveden;Totalt\nEget kapital;1 690;3 246\n",
            "| tkr | Finnveden | Totalt |\n|:---|---:|---:|\n| Eget kapital | 1 690 | 3 246 |",
            "tkr            Finnveden   Totalt\nEget kapital       1 690    3 246",
            "  tkr            Finnveden   Totalt\n  Eget kapital       1 690    3 246",
            "\u00a0tkr\u00a0\t\"Finnveden\"\tTotalt\rEget kapital\t 1 690\t3 246"})
    void oneTableInManyForms(String text) {
        assertEquals(TABLE, ClipboardTable.parse(text).rows());
    }

    @Test
    void quotedCellsKeepTabsAndMarksAndLoseLineBreaks() {
        assertEquals(List.of(List.of("a\tb", "say \"x\"", "one two", "5\" pipe")),
                ClipboardTable.parse("\"a\tb\"\t\"say \"\"x\"\"\"\t\"one\r\ntwo\"\t5\" pipe").rows());
    }

    @Test
    void nothingIsATableWithoutRows() {
        assertEquals(List.of(), ClipboardTable.parse("\r\n").rows());
        assertEquals(0, ClipboardTable.parse("").width());
    }

    @Test
    void aMarkThatNeverClosesIsOnlyAMark() {
        assertEquals(List.of(List.of("\"a", "b"), List.of("c", "")), ClipboardTable.parse("\"a\tb\nc").rows());
    }

    @Test
    void whateverCellsAreWrittenWithQuotesComeBack() {
        Random random = new Random(20200429);
        List<String> bits = List.of("a", "\"", "\t", " 1", ";", "|", "ö", "\"\"", "x  y");
        for (int n = 0; n < 500; n++) {
            List<List<String>> rows = IntStream.range(0, 1 + random.nextInt(4)).mapToObj(_ -> IntStream.range(0, 3)
                    .mapToObj(_ -> "q" + Stream.generate(() -> bits.get(random.nextInt(bits.size())))
                            .limit(random.nextInt(5)).reduce("", String::concat) + "q")
                    .toList()).toList();
            String text = rows.stream().map(row -> row.stream().map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                    .reduce((a, b) -> a + "\t" + b).orElseThrow()).reduce((a, b) -> a + "\r\n" + b).orElseThrow();
            assertEquals(rows, ClipboardTable.parse(text).rows(), text);
        }
    }
}
