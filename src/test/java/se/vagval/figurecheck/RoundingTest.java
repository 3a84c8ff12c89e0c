package se.vagval.figurecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

import se.vagval.text.SwedishNumbers;

/** Tables made of figures with many decimals and printed with few: rounding alone is never told of, an error always is. */
class RoundingTest {
    private static final int TABLES = 400;
    private static final long SEED = 2003_1210;

    @Test
    void roundingAloneIsNeverAnError() {
        Random random = new Random(SEED);
        for (int i = 0; i < TABLES; i++) {
            String table = table(random, -1);
            FigureReport report = Documents.check(table);
            assertEquals(0, report.findings().size(), () -> table + "\n" + report.lines());
            assertTrue(report.count() > 0, table);
        }
    }

    @Test
    void anErrorOfAFewUnitsIsFound() {
        Random random = new Random(SEED);
        for (int i = 0; i < TABLES; i++) {
            String table = table(random, random.nextInt(3));
            FigureReport report = Documents.check(table);
            assertTrue(report.findings().size() > 0, () -> table + "\n" + report.lines());
        }
    }

    /** Three associations and their total: revenue, costs, result and a share; one total is wrong by ten units, or none. */
    private static String table(Random random, int wrong) {
        int decimals = random.nextInt(2);
        double[] revenue = draw(random);
        double[] costs = draw(random);
        double[] result = new double[4];
        double[] share = new double[4];
        for (int i = 0; i < 4; i++) {
            result[i] = revenue[i] - costs[i];
            share[i] = 100 * costs[i] / revenue[i];
        }
        return "tkr|A|B|C|Totalt\n" + line("Summa intäkter", revenue, decimals, wrong == 0)
                + line("Summa kostnader", costs, decimals, wrong == 1)
                + line("Årets resultat", result, decimals, wrong == 2)
                + line("Summa kostnader i andel av intäkterna, %", share, 1, false);
    }

    private static double[] draw(Random random) {
        double[] values = new double[4];
        for (int i = 0; i < 3; i++) {
            values[i] = 100 + 5000 * random.nextDouble();
            values[3] += values[i];
        }
        return values;
    }

    private static String line(String label, double[] values, int decimals, boolean wrong) {
        StringBuilder line = new StringBuilder(label);
        for (int i = 0; i < values.length; i++) {
            double printed = wrong && i == 3 ? values[i] + 10 : values[i];
            line.append('|').append(SwedishNumbers.plain(printed, decimals));
        }
        return line.append('\n').toString();
    }
}
