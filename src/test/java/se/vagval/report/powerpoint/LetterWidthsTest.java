package se.vagval.report.powerpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How wide texts are taken to be, against the widths that Arial has. */
class LetterWidthsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Fullt utnyttjande|7.06", "De tre samordningsförbunden är kvar|16.56",
            "Stockholms läns landsting|11.56", "16 065|3.06"})
    void widthsAreThoseOfArial(String text, double arial) {
        assertEquals(arial, LetterWidths.of(text, false), arial * 0.01, text);
        assertTrue(LetterWidths.of(text, true) > LetterWidths.of(text, false));
    }

    @Test
    void wordsAreKeptWholeAndALongOneGoesOn() {
        assertEquals(1, LetterWidths.lines("lika mycket", false, 6));
        assertEquals(2, LetterWidths.lines("lika mycket", false, 4));
        assertEquals(2, LetterWidths.lines("a mycketmycket", false, 7));
        assertEquals(3, LetterWidths.lines("mycketmycketmycket", false, 3.5));
        assertEquals(1, LetterWidths.lines("", false, 3.5));
    }

    @Test
    void aTextThatJustHasRoomIsNotTakenToNeedAnotherLine() {
        // In Arial 40,1 ems, on two lines that each have 28,8: three quarters of the slide in 20 points.
        String text = "De tre samordningsförbunden, deras styrelser, kanslier och arbetsformer är kvar som idag.";
        assertEquals(2, LetterWidths.lines(text, false, 28.8));
    }
}
