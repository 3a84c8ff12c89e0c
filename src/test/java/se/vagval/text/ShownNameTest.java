package se.vagval.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShownNameTest {
    @Test
    void aNameOfOrdinaryLengthIsShownAsItIs() {
        String name = "Samordningsförbundet Höglandet: Aneby, Eksjö, Nässjö, Sävsjö, Tranås & Vetlanda";
        assertTrue(name.length() <= ShownName.LONGEST);
        assertEquals(name, ShownName.of(name));
        assertEquals("", ShownName.of(""));
    }

    @Test
    void aLongerOneKeepsItsFirstAndLastWords() {
        String words = "Ett gemensamt samordningsförbund för hela länet från och med årsskiftet med ";
        assertEquals("Ett gemensamt samordningsförbund för hela länet från … eget kansli i Nässjö",
                ShownName.of(words + "ett eget kansli i Nässjö"));
        assertNotEquals(ShownName.of(words + "ett eget kansli i Nässjö"),
                ShownName.of(words + "ett eget kansli i Tranås"));
    }

    @Test
    void neverLongerThanTheMostAndNoSignIsParted() {
        for (int letters = 81; letters < 400; letters++) {
            assertTrue(ShownName.of("x".repeat(letters)).length() <= ShownName.LONGEST);
            String shown = ShownName.of("x".repeat(letters % 7) + "\uD834\uDD1E".repeat(letters));
            assertTrue(shown.length() <= ShownName.LONGEST);
            for (int i = 0; i < shown.length(); i++) {
                char sign = shown.charAt(i);
                assertFalse(Character.isHighSurrogate(sign) && !Character.isLowSurrogate(shown.charAt(i + 1)), shown);
                assertFalse(Character.isLowSurrogate(sign) && (i == 0
                        || !Character.isHighSurrogate(shown.charAt(i - 1))), shown);
            }
        }
    }
}
