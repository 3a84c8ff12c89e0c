package se.vagval.report.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void wordsAreBrokenByTheirWidthAndNotByTheirNumber() {
        assertEquals(List.of("illi illi illi", "illi"), Lines.broken("illi illi illi illi", 6.6, false));
        assertEquals(List.of("MMMM", "MMMM"), Lines.broken("MMMM MMMM", 6.6, false));
    }

    @Test
    void boldWordsNeedMore() {
        String text = "Utnyttjande av tilldelningen";
        assertEquals(1, Lines.broken(text, TextWidth.of(text, false), false).size());
        assertEquals(2, Lines.broken(text, TextWidth.of(text, false), true).size());
    }

    @Test
    void aWordThatIsLongerThanALineIsBrokenAndNothingIsLost() {
        String word = "samordningsförbund\uD834\uDD1E".repeat(9);
        List<String> lines = Lines.broken("Ett " + word + " till", 12, false);
        assertTrue(lines.size() > 9);
        assertEquals("Ett" + word + "till", String.join("", lines).replace(" ", ""));
        assertTrue(lines.stream().allMatch(l -> TextWidth.of(l, false) <= 12), lines::toString);
    }

    @Test
    void aLineHoldsAtLeastOneSignHoweverNarrow() {
        assertEquals(List.of("M", "M"), Lines.broken("MM", 0.1, false));
        assertEquals(List.of(), Lines.broken(" ", 10, false));
    }

    @Test
    void lineEndsOfTheTextAreKept() {
        assertEquals(List.of("ett", "två"), Lines.broken("ett\ntvå", 40, false));
    }

    @Test
    void aColumnOfNamesIsAsWideAsTheyNeedWithinItsBounds() {
        assertEquals(18, TextWidth.ofNames(Stream.of("Eksjö"), 18, 34));
        assertEquals(34, TextWidth.ofNames(Stream.of("Eksjö", "x".repeat(80)), 18, 34));
        assertEquals(28, TextWidth.ofNames(Stream.of("0".repeat(25)), 18, 34));
    }
}
