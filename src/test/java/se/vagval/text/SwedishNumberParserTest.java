package se.vagval.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.text.NumberReading.Parsed;
import se.vagval.text.NumberReading.Refused;

class SwedishNumberParserTest {
    private static double parsed(String typed) {
        return assertInstanceOf(Parsed.class, SwedishNumberParser.parse(typed), typed).value();
    }

    private static Refused refused(NumberReading reading) {
        return assertInstanceOf(Refused.class, reading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 234,5", "1\u00a0234,5", "1\u202f234,5", "1\u2009234,5", "1234,5", "1234.5", "1 234.5",
            "1 234,50", " 1 234,5\t", "\u00a01234,5\u00a0", "+1 234,5", "+ 1234,5", "01234,5"})
    void readsEverySpaceAndDecimalSign(String typed) {
        assertEquals(1234.5, parsed(typed), 0.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1234567", "\u22121234567", "\u20131234567", "- 1 234 567",
            "\u2212\u00a01\u00a0234\u202f567",
            "\u2013 1 234 567,0"})
    void readsEveryMinus(String typed) {
        assertEquals(-1234567, parsed(typed), 0.0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            0;               0
            -0;              0
            7;               7
            0,1;             0.1
            1.234;           1.234
            1,234;           1.234
            999999999999999; 999999999999999
            0,000000000001;  1e-12
            """)
    void readsOtherNumbers(String typed, double expected) {
        assertEquals(expected, parsed(typed), 0.0);
    }

    @Test
    void minusZeroIsZero() {
        assertEquals(Double.doubleToLongBits(0.0), Double.doubleToLongBits(parsed("\u22120,0")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
            6 8O1;         NOT_A_NUMBER;       6_801
            l2;            NOT_A_NUMBER;       12
            1S,5;          NOT_A_NUMBER;       15,5
            -1 2B4;        NOT_A_NUMBER;       −1_284
            (1 234);       NOT_A_NUMBER;       −1_234
            12 34;         GROUPING;           1_234
            1 2345;        GROUPING;           12_345
            1  234;        GROUPING;           1_234
            1234 567;      GROUPING;           1_234_567
            1,234 5;       GROUPING;           none
            1,2,3;         SEVERAL_SEPARATORS; none
            1.2.3;         SEVERAL_SEPARATORS; none
            1.234.567;     SEVERAL_SEPARATORS; 1_234_567
            1.234,50;      SEVERAL_SEPARATORS; 1_234,50
            1,234,567.8;   SEVERAL_SEPARATORS; 1_234_567,8
            1,,2;          SEVERAL_SEPARATORS; none
            ',5';          BARE_SEPARATOR;     0,5
            -.5;           BARE_SEPARATOR;     −0,5
            5,;            BARE_SEPARATOR;     5
            12 kr;         UNIT;               12
            1 234 tkr;     UNIT;               1_234
            3mnkr;         UNIT;               3
            5 %;           PERCENT;            none
            1234567890123456; TOO_LONG;        none
            0,1234567890123456; TOO_LONG;      none
            abc;           NOT_A_NUMBER;       none
            SOS;           NOT_A_NUMBER;       none
            1e5;           NOT_A_NUMBER;       none
            --5;           NOT_A_NUMBER;       none
            5-;            NOT_A_NUMBER;       none
            -;             NOT_A_NUMBER;       none
            ',';           NOT_A_NUMBER;       none
            1'234;         NOT_A_NUMBER;       none
            NaN;           NOT_A_NUMBER;       none
            ½;             NOT_A_NUMBER;       none
            ١٢;            NOT_A_NUMBER;       none
            =1+2;          NOT_A_NUMBER;       none
            """)
    void refusesTheRestAndSaysWhy(String typed, NumberProblem problem, String suggestion) {
        Refused refused = refused(SwedishNumberParser.parse(typed));
        assertEquals(problem, refused.problem());
        assertEquals(Optional.ofNullable(suggestion).map(s -> s.replace('_', '\u00a0')), refused.suggestion());
        assertEquals(typed, refused.typed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\u00a0"})
    void nothingTypedIsItsOwnProblem(String typed) {
        assertEquals(NumberProblem.EMPTY, refused(SwedishNumberParser.parse(typed)).problem());
        assertEquals(NumberProblem.EMPTY, refused(SwedishNumberParser.parsePercent(typed)).problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"72,8 %", "72,8%", "72,8", "72.8\u00a0%", "72,80 %"})
    void readsPercentWithOrWithoutItsSign(String typed) {
        assertEquals(0.728, assertInstanceOf(Parsed.class, SwedishNumberParser.parsePercent(typed)).value(), 0.0);
    }

    @Test
    void percentIsAsStrictAsNumbers() {
        assertEquals(-0.019, ((Parsed) SwedishNumberParser.parsePercent("−1,9 %")).value(), 0.0);
        assertEquals(1.4, ((Parsed) SwedishNumberParser.parsePercent("140")).value(), 0.0);
        assertEquals(NumberProblem.PERCENT, refused(SwedishNumberParser.parsePercent("5 %%")).problem());
        assertEquals(Optional.of("10"), refused(SwedishNumberParser.parsePercent("1O %")).suggestion());
    }

    @Test
    void amountsBecomeKronor() {
        assertEquals(8_011_000, ((Parsed) SwedishNumberParser.parseAmount("8 011", MoneyUnit.TKR)).value(), 0.0);
        assertEquals(11_296_250, ((Parsed) SwedishNumberParser.parseAmount("11 296,25", MoneyUnit.TKR)).value(), 0.0);
        assertEquals(1_100_000, ((Parsed) SwedishNumberParser.parseAmount("1,1", MoneyUnit.MNKR)).value(), 0.0);
        assertEquals(-5, ((Parsed) SwedishNumberParser.parseAmount("-5", MoneyUnit.KR)).value(), 0.0);
    }

    @ParameterizedTest
    @EnumSource(NumberProblem.class)
    void everyProblemHasASentence(NumberProblem problem) {
        Refused refused = new Refused("x1", problem, Optional.empty());
        assertEquals(problem == NumberProblem.EMPTY, !refused.sentence().contains("x1"));
        assertNotEquals("", refused.sentence());
    }

    @Test
    void theSentenceEndsWithTheSuggestion() {
        assertEquals("”6 8O1” är inte ett tal. Menade du 6\u00a0801?",
                refused(SwedishNumberParser.parse(" 6 8O1")).sentence());
    }

    /** Random texts of the characters that matter: never an exception, and what is suggested can be typed. */
    @Test
    void neverFailsAndSuggestsOnlyNumbers() {
        String alphabet = "01289 \u00a0,.-\u2212+%OlSBk r()t";
        Random random = new Random(7);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int n = random.nextInt(9); n > 0; n--) {
                typed.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            if (SwedishNumberParser.parse(typed.toString()) instanceof Refused(_, _, var suggestion)) {
                suggestion.ifPresent(SwedishNumberParserTest::parsed);
            }
        }
    }
}
