package se.vagval.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class LayoutTest {
    @Test
    void labelsThatFitNeverOverlapNorLeaveTheirRoom() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            double[] wishes = random.doubles(1 + random.nextInt(10), -20, 220).toArray();
            double[] sizes = new double[wishes.length];
            Arrays.fill(sizes, 15);
            double[] middles = Spread.apart(wishes, sizes, 0, 200);
            double[] sorted = Arrays.stream(middles).sorted().toArray();
            assertTrue(sorted[0] >= 7.5 - 1e-9 && sorted[sorted.length - 1] <= 192.5 + 1e-9);
            for (int i = 1; i < sorted.length; i++) {
                assertTrue(sorted[i] - sorted[i - 1] >= 15 - 1e-9);
            }
        }
    }

    @Test
    void labelsWithRoomStayWhereTheyWish() {
        double[] middles = Spread.apart(new double[]{150, 20}, new double[]{10, 10}, 0, 200);
        assertEquals(List.of(150.0, 20.0), List.of(middles[0], middles[1]));
    }

    @Test
    void wrappedLinesFitTheirWidthAndEndWithAnEllipsisWhenCut() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 12; word++) {
                text.append("å".repeat(1 + random.nextInt(30))).append(' ');
            }
            double width = 20 + random.nextInt(200);
            List<String> lines = Lettering.wrap(text.toString(), Typeface.regular().deriveFont(12f), width, 3);
            assertTrue(lines.size() <= 3);
            lines.forEach(l -> assertTrue(Lettering.width(l, Typeface.regular().deriveFont(12f)) <= width, l));
        }
    }

    @Test
    void aLongNameEndsWithAnEllipsis() {
        String name = Lettering.shorten("n".repeat(300), Typeface.regular().deriveFont(12f), 100);
        assertTrue(name.endsWith("n\u2026") && name.length() < 30, name);
    }

    /** Parts of a municipality, and alternatives, are often called the same but for their last words. */
    @Test
    void namesThatDifferInTheirLastWordsAreToldApartHoweverTheyAreCut() {
        Font font = Typeface.regular().deriveFont(12f);
        for (int lines = 1; lines <= 3; lines++) {
            for (double width : new double[]{110, 160, 400}) {
                List<String> first = Lettering.name("Kommundelsnämnden i norra och södra Gislaved", font, width, lines);
                List<String> second = Lettering.name("Kommundelsnämnden i norra och södra Värnamo", font, width, lines);
                assertNotEquals(first, second);
                assertTrue(first.size() <= lines && first.getLast().endsWith("slaved"), first::toString);
                first.forEach(l -> assertTrue(Lettering.width(l, font) <= width, l));
            }
        }
        assertEquals(List.of("Värnamo"), Lettering.name(" Värnamo", font, 100, 1));
        assertEquals(List.of("\u2026"), Lettering.name("Värnamo", font, 1, 1));
        String longest = Lettering.name("n".repeat(300), font, 100, 1).getFirst();
        assertTrue(longest.matches("n+\u2026n+"), longest);
    }

    @Test
    void ticksAreRoundAndHoldTheValues() {
        assertEquals(List.of(0.0, 5000.0, 10000.0, 15000.0, 20000.0), Ticks.around(0, 17622, 4).values());
        Ticks negative = Ticks.around(-3, 8, 4);
        assertTrue(negative.low() <= -3 && negative.high() >= 8 && negative.values().contains(0.0));
    }

    @Test
    void axisHoldsZeroHoweverCloseTogetherTheValuesAre() {
        Look look = new Look(new ChartStyle(se.vagval.theme.Tokens.light(), se.vagval.text.MoneyUnit.TKR, 1));
        var money = se.vagval.statement.Format.MONEY;
        for (double[] values : new double[][]{{14e6, 15e6}, {4e6, 15e6}, {-1e6, -2e6}, {}}) {
            double zero = new ValueAxis(look, money, values).span(100, 0).at(0);
            assertTrue(zero >= 0 && zero <= 100, values.length + " values, zero at " + zero);
        }
        assertEquals(100, new ValueAxis(look, money, new double[]{14e6, 15e6}).span(100, 0).at(0), 1e-9);
    }
}
