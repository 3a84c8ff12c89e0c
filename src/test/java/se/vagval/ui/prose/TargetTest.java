package se.vagval.ui.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.report.word.ProseSpan.Look;
import se.vagval.report.word.ProseText;

class TargetTest {
    @ParameterizedTest
    @CsvSource({"https://www.finsam.se, https://www.finsam.se", "HTTPS://a.se/B, https://a.se/B",
            "www.finsam.se/a b, ''", "' finsam.se ', https://finsam.se", "finsam.se/a, https://finsam.se/a",
            "anna@region.se, mailto:anna@region.se", "mailto:anna@region.se, mailto:anna@region.se",
            "https://a.se/x_(y), https://a.se/x_%28y%29", "javascript:alert(1), ''", "file:///c:/x, ''", "rådet, ''"})
    void anAddressIsFilledInOrRefused(String typed, String address) {
        assertEquals(Optional.of(address).filter(a -> !a.isEmpty()), Target.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.se/((", "https://a.se/)", "https://a.se/a\\b", "https://a.se/[x](y)"})
    void whatEndsALinkInATextIsWrittenOtherwise(String typed) {
        String target = Target.of(typed).orElseThrow();
        String marks = "[ord](" + target + ")";
        assertEquals(new Look(false, false, target),
                ProseText.of(marks).paragraphs().getFirst().spans().getFirst().look());
        assertEquals(marks, ProseText.of(marks).marks());
    }

    @Test
    void nothingIsNoAddress() {
        assertEquals(Optional.empty(), Target.of(""));
    }
}
