package se.vagval.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class WritableTextTest {
    @Test
    void leavesWhatDocumentsCanHold() {
        String text = "Södra Vätterbygden\n\t😀 \u2013 \u00a0";
        assertEquals(text, WritableText.of(text));
        String plain = "Trelleborg";
        assertSame(plain, WritableText.of(plain));
    }

    @Test
    void keepsWordsApartWhereAnotherProgramEndsALine() {
        assertEquals("ett\ntvå\ntre\nfyra\nfem\nsex", WritableText.of("ett\u000Btvå\ftre\u0085fyra\u2028fem\u2029sex"));
        assertEquals("ett  två tre fyra", WritableText.line(" ett\u000B två\r\ntre\tfyra "));
    }

    @Test
    void leavesOutWhatXmlHasNoPlaceFor() {
        assertEquals("ab", WritableText.of("a\u0001\u0000\uFFFE\uD800b\uDC00"));
    }
}
