package se.vagval.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.text.NumberReading.Parsed;

class SwedishNumbersTest {
    /** Figures below are written with underscores for no-break spaces, so that they can be read. */
    private static String spaced(String expected) {
        return expected.replace('_', '\u00a0');
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            0;          0; 0
            7;          0; 7
            999;        0; 999
            1000;       0; 1_000
            999.5;      0; 1_000
            123456;     0; 123_456
            1234567.25; 1; 1_234_567,3
            -1234.5;    1; −1_234,5
            -0.4;       0; 0
            -0.0;       2; 0,00
            -0.5;       0; −1
            0.5;        0; 1
            2.5;        0; 3
            1.005;      2; 1,01
            811.4999999999999; 0; 812
            811.49;     0; 811
            4970.5;     1; 4_970,5
            1e9;        0; 1_000_000_000
            0.000001;   6; 0,000001
            """)
    void printsPlainNumbers(double value, int decimals, String expected) {
        assertEquals(spaced(expected), SwedishNumbers.plain(value, decimals));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            4970.5;   1; +4_970,5
            -1600;    0; −1_600
            0;        0; 0
            0.04;     1; 0,0
            -0.04;    1; 0,0
            """)
    void printsDifferencesWithTheirSign(double value, int decimals, String expected) {
        assertEquals(spaced(expected), SwedishNumbers.difference(value, decimals));
    }

    @Test
    void printsAmountsInTheirUnit() {
        assertEquals(spaced("8_011_000"), SwedishNumbers.amount(8_011_000, MoneyUnit.KR));
        assertEquals(spaced("8_011"), SwedishNumbers.amount(8_011_000, MoneyUnit.TKR));
        assertEquals("8,0", SwedishNumbers.amount(8_011_000, MoneyUnit.MNKR));
        assertEquals(spaced("11_296,25"), SwedishNumbers.amount(11_296_250, MoneyUnit.TKR, 2));
        assertEquals("812", SwedishNumbers.amount(811_500, MoneyUnit.TKR));
        assertEquals("17,6", SwedishNumbers.amount(17_622_000, MoneyUnit.MNKR));
        assertEquals(spaced("−1_600"), SwedishNumbers.amountDifference(-1_600_000, MoneyUnit.TKR));
        assertEquals(spaced("+4_970,5"), SwedishNumbers.amountDifference(4_970_500, MoneyUnit.TKR, 1));
        assertEquals(spaced("8_011_tkr"), SwedishNumbers.amountWithUnit(8_011_000, MoneyUnit.TKR));
        assertEquals(spaced("−1_600_tkr"), SwedishNumbers.amountDifferenceWithUnit(-1_600_000, MoneyUnit.TKR));
        assertEquals(spaced("61_kr per invånare"), SwedishNumbers.perInhabitant(61.004, 0));
    }

    @Test
    void printsShares() {
        assertEquals(spaced("72,8_%"), SwedishNumbers.percent(0.7284, 1));
        assertEquals("72,84", SwedishNumbers.percentValue(0.7284, 2));
        assertEquals(spaced("100_%"), SwedishNumbers.percent(1, 0));
        assertEquals("−1,9", SwedishNumbers.pointsDifference(-0.0192, 1));
        assertEquals(spaced("+12,5_%"), SwedishNumbers.percentDifference(0.125, 1));
        assertEquals(spaced("0_%"), SwedishNumbers.percentDifference(-0.0001, 0));
        assertEquals(spaced("−29_%"), SwedishNumbers.percent(-0.285, 0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatIsNoFigure(double value) {
        assertThrows(IllegalArgumentException.class, () -> SwedishNumbers.plain(value, 0));
    }

    @Test
    void whatIsPrintedIsReadBack() {
        Random random = new Random(20210101);
        for (int i = 0; i < 20_000; i++) {
            int decimals = random.nextInt(5);
            double scale = Math.pow(10, decimals);
            double value = Math.round((random.nextDouble() - 0.5) * Math.pow(10, 1 + random.nextInt(10))) / scale;
            String printed = random.nextBoolean() ? SwedishNumbers.plain(value, decimals)
                    : SwedishNumbers.difference(value, decimals);
            Parsed back = assertInstanceOf(Parsed.class, SwedishNumberParser.parse(printed), printed);
            assertEquals(value, back.value(), 0.0, printed);
            assertFalse(printed.matches("\u2212[0,]+"), printed);
        }
    }
}
