package se.vagval.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {
    /** Ratios as WCAG's own examples and the usual checkers give them. */
    @ParameterizedTest
    @CsvSource({"#000000,#ffffff,21", "#ffffff,#ffffff,1", "#767676,#ffffff,4.54", "#777777,#ffffff,4.48",
            "#ff0000,#ffffff,4.00", "#0000ff,#ffffff,8.59", "#008000,#ffffff,5.14"})
    void agreesWithKnownRatios(String one, String other, double expected) {
        assertEquals(expected, Contrast.ratio(one, other), 0.005);
        assertEquals(expected, Contrast.ratio(other, one), 0.005);
    }
}
