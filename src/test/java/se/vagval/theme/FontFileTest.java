package se.vagval.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontFileTest {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static Font awt(FontFile file) throws IOException, FontFormatException {
        try (var in = file.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(12f);
        }
    }

    private static double width(Font font, String text) {
        return font.createGlyphVector(CONTEXT, text).getLogicalBounds().getWidth();
    }

    @ParameterizedTest
    @EnumSource(FontFile.class)
    void digitsAreEquallyWide(FontFile file) throws IOException, FontFormatException {
        Font font = awt(file);
        assertEquals(file.family(), font.getFamily());
        double zero = width(font, "0");
        assertTrue(zero > 4, "a digit of 12 points has a width");
        assertEquals(zero, width(font, "\u2212"), 1e-4, "a minus sign is as wide as a digit");
        for (char digit = '1'; digit <= '9'; digit++) {
            assertEquals(zero, width(font, String.valueOf(digit)), 1e-4);
        }
    }

    @ParameterizedTest
    @EnumSource(FontFile.class)
    void holdsEveryCharacterOfOurTexts(FontFile file) throws IOException, FontFormatException {
        assertEquals(-1, awt(file).canDisplayUpTo("åäöÅÄÖéü ”–—·…‹›×½¼§\u00a0\u2212\u202f+%0123456789"));
    }

    @Test
    void boldIsWider() throws IOException, FontFormatException {
        assertTrue(width(awt(FontFile.BOLD), "Länsförbund") > width(awt(FontFile.REGULAR), "Länsförbund"));
    }

    @ParameterizedTest
    @EnumSource(FontFile.class)
    void javaFxReadsItToo(FontFile file) throws IOException {
        try (var in = file.open()) {
            var font = javafx.scene.text.Font.loadFont(in, 13);
            assertNotNull(font);
            assertEquals(file.family(), font.getFamily());
        }
    }

    @Test
    void theLicenceLiesBeside() throws IOException {
        try (var in = FontFile.class.getResourceAsStream("/se/vagval/fonts/OFL.txt")) {
            assertNotNull(in);
            assertTrue(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .contains("SIL OPEN FONT LICENSE Version 1.1"));
        }
    }
}
