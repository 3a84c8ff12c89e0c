package se.vagval.report.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import se.vagval.report.word.Block.Head;
import se.vagval.report.word.Block.Line;
import se.vagval.report.word.Block.Table;

/** Widths of columns in an upright page's text, twentieths of a point. */
class ColumnsTest {
    private static final int PAGE = 9070;

    private static Table table(List<Head> heads, Line.Kind kind, String... cells) {
        return new Table("t", "En tabell", heads, List.of(new Line(kind, List.of(cells))),
                List.of("Källa: uppdraget."));
    }

    private static Head head(String text, int weight) {
        return new Head(text, false, weight);
    }

    /** Bold Arial of the measures: "Länsförbund" is 1 100 wide in 9 points and 978 in 8, margins not counted. */
    @Test
    void theNameOfAnAlternativeIsNotBrokenBesideALongNameAndManyYears() {
        List<Head> heads = Stream.concat(Stream.of(head("Alternativ", 33), head("Förbund", 38)),
                IntStream.rangeClosed(2019, 2024).mapToObj(y -> new Head(Integer.toString(y), true, 32))).toList();
        Columns columns = Columns.of(
                table(heads, Line.Kind.SUM, "Länsförbund", "Södra Vätterbygden", "1", "2", "3", "4", "5", "6"),
                PAGE);
        assertTrue(columns.widths()[0] - 100 >= (columns.compact() ? 978 : 1100), Arrays.toString(columns.widths()));
        assertTrue(columns.widths()[1] >= columns.widths()[2], Arrays.toString(columns.widths()));
        assertTrue(Arrays.stream(columns.widths()).sum() <= PAGE);
    }

    /** "Arbetsförmedlingen" in Arial is 1 561 wide in 9 points, margins not counted. */
    @Test
    void aLongWordTakesItsRoomFromColumnsThatHaveSomeToSpare() {
        List<Head> heads = List.of(head("Steg", 12), head("Åtgärd", 46), head("Beslutas av", 26), head("Senast", 23),
                head("Att tänka på", 46));
        int[] widths = Columns
                .of(table(heads, Line.Kind.DETAIL, "11", "Samråd", "Arbetsförmedlingen", "2016-01-01", "Inget"), PAGE)
                .widths();
        assertTrue(widths[2] - 190 >= 1561, Arrays.toString(widths));
        assertTrue(Arrays.stream(widths).sum() <= PAGE, Arrays.toString(widths));
    }

    /** "Arbetsmarknadsnämnden" in Arial is 2 061 wide in 9 points: most of its letters are 0.556 of the size. */
    @Test
    void aWordOfWideLettersIsNotBroken() {
        List<Head> heads = List.of(head("Steg", 12), head("Åtgärd", 46), head("Beslutas av", 26), head("Senast", 23),
                head("Att tänka på", 46));
        int[] widths = Columns
                .of(table(heads, Line.Kind.DETAIL, "11", "Samråd", "Arbetsmarknadsnämnden", "2016-01-01", "Inget"),
                        PAGE)
                .widths();
        assertTrue(widths[2] - 190 >= 2061, Arrays.toString(widths));
    }

    /** "12 096 250" in bold Arial is 801 wide in 8 points: in kronor its last digit stood on a line of its own. */
    @Test
    void aFigureInKronorIsNotBroken() {
        String figure = "12\u00a0096\u00a0250";
        List<Head> heads = Stream.concat(Stream.of(head("Uppgift", 38)), Stream.of("Som idag", "Gemensam adm.",
                "Länsförbund", "Fullt utnyttjande", "Skillnad Gemensam adm.", "Skillnad Länsförbund",
                "Skillnad Fullt utnyttjande").map(h -> new Head(h, true, 32))).toList();
        Columns columns = Columns.of(table(heads, Line.Kind.SUM, "Beviljad statlig tilldelning", figure, figure, figure,
                figure, figure, figure, figure), PAGE);
        assertTrue(columns.compact());
        assertTrue(Arrays.stream(columns.widths()).skip(1).allMatch(w -> w - 115 >= 801),
                Arrays.toString(columns.widths()));
        assertTrue(Arrays.stream(columns.widths()).sum() <= PAGE, Arrays.toString(columns.widths()));
    }

    /** Two lines for every "Södra Vätterbygden" (1 613 wide in 9 points) make a table of 18 rows one of 27. */
    @Test
    void namesBesideFiguresStayOnOneLineWhereFiguresHaveRoomToSpare() {
        List<Head> heads = Stream.concat(Stream.of(head("Alternativ", 33), head("Förbund", 38)),
                IntStream.rangeClosed(2019, 2024).mapToObj(y -> new Head(Integer.toString(y), true, 32))).toList();
        int[] widths = Columns.of(table(heads, Line.Kind.DETAIL, "Gemensam adm.", "Södra Vätterbygden", "122", "122",
                "122", "122", "122", "122"), PAGE).widths();
        assertTrue(widths[1] - 190 >= 1613, Arrays.toString(widths));
        assertTrue(widths[0] - 190 >= 1200, Arrays.toString(widths));
        assertTrue(Arrays.stream(widths).sum() <= PAGE, Arrays.toString(widths));
    }

    /** "2016-01-01" is 901 wide in 9 points. */
    @Test
    void aDateStaysOnOneLine() {
        List<Head> heads = List.of(head("Steg", 12), head("Åtgärd", 46), head("Beslutas av", 46), head("Senast", 10));
        int[] widths = Columns.of(table(heads, Line.Kind.DETAIL, "11", "Samråd", "Styrelsen", "2016-01-01"), PAGE)
                .widths();
        assertTrue(widths[3] - 190 >= 901, Arrays.toString(widths));
    }

    @Test
    void columnsWithShortWordsKeepTheirWeights() {
        List<Head> heads = List.of(head("Uppgift", 1), head("Källa", 2));
        assertEquals(List.of(PAGE / 3, PAGE * 2 / 3),
                Arrays.stream(Columns.of(table(heads, Line.Kind.DETAIL, "Antal", "Bokslut"), PAGE).widths()).boxed()
                        .toList());
    }
}
