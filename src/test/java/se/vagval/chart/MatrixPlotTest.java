package se.vagval.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;

import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.theme.ColorToken;
import se.vagval.theme.Contrast;
import se.vagval.theme.Tokens;

/** Who loses by whose leaving, as boxes: read without colour, at any size. */
class MatrixPlotTest {
    private static final ChartStyle STYLE = new ChartStyle(Tokens.light(), MoneyUnit.TKR, 1, false);

    private static Statement many(int count) {
        List<String> names = IntStream.range(0, count).mapToObj(i -> "Kommun " + i).toList();
        double[][] changes = new double[count][count];
        for (int i = 0; i < count; i++) {
            Arrays.fill(changes[i], -1_000_000 * (i + 1));
        }
        return SampleStatements.leaving(names, names, changes);
    }

    private static List<FigurePlot.Mark> marks(Statement statement, int width) {
        JFreeChart chart = Charts.draw(ChartKind.LEAVING_MATRIX, statement, STYLE);
        int height = (int) Charts.preferredHeight(ChartKind.LEAVING_MATRIX, statement, STYLE, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        chart.draw(image.createGraphics(), new java.awt.geom.Rectangle2D.Double(0, 0, width, height));
        return ((FigurePlot) chart.getPlot()).marks();
    }

    /** Every figure has a box of its own inside the picture, wide enough for its text, for 13 and for 26 members. */
    @Test
    void everyFigureHasRoomHoweverManyAndHoweverNarrow() {
        double text = Lettering.width("\u22121\u00a0000", new Look(STYLE).small());
        for (int count : new int[]{1, 13, 26}) {
            for (int width : new int[]{420, 700, 1400}) {
                List<FigurePlot.Mark> marks = marks(many(count), width);
                assertEquals(count * count, marks.size());
                for (FigurePlot.Mark m : marks) {
                    assertTrue(m.width() >= text && m.height() >= 12, count + " in " + width + ": " + m);
                    assertTrue(m.x() >= 0 && m.x() + m.width() <= width + 1e-6, count + " in " + width + ": " + m);
                }
                for (int a = 0; a < marks.size(); a++) {
                    for (int b = a + 1; b < marks.size(); b++) {
                        assertFalse(overlap(marks.get(a), marks.get(b)), marks.get(a) + " over " + marks.get(b));
                    }
                }
            }
        }
    }

    private static boolean overlap(FigurePlot.Mark a, FigurePlot.Mark b) {
        return a.x() < b.x() + b.width() && b.x() < a.x() + a.width() && a.y() < b.y() + b.height()
                && b.y() < a.y() + a.height();
    }

    /** Ink on the deepest shade is read in both looks. */
    @Test
    void figuresAreReadOnTheDeepestShade() {
        for (Tokens theme : List.of(Tokens.light(), Tokens.dark())) {
            Look look = new Look(new ChartStyle(theme, MoneyUnit.TKR, 1));
            Color deepest = look.mixed(look.color(ColorToken.ACCENT), MatrixPlot.DEEPEST);
            double contrast = Contrast.ratio(hex(look.ink()), hex(deepest));
            assertTrue(contrast >= 4.5, "contrast " + contrast);
        }
    }

    private static String hex(Color color) {
        return String.format("#%06x", color.getRGB() & 0xffffff);
    }

    /** A gain has a sign and no shade, so that it is not taken for a loss in a print without colour. */
    @Test
    void aGainIsNotShaded() {
        Statement gain = SampleStatements.leaving(List.of("A"), List.of("B", "C"), new double[]{2_000, -2_000});
        String svg = ChartFiles.svg(Charts.draw(ChartKind.LEAVING_MATRIX, gain, STYLE), 400, 120);
        Look look = new Look(STYLE);
        Color deepest = look.mixed(look.color(ColorToken.ACCENT), MatrixPlot.DEEPEST);
        String fill = "rgb(" + deepest.getRed() + "," + deepest.getGreen() + "," + deepest.getBlue() + ")";
        assertEquals(2, svg.split(java.util.regex.Pattern.quote(fill), -1).length, svg);
        assertTrue(Stream.of(">+2<", ">\u22122<").allMatch(svg::contains), svg);
    }

    @Test
    void theWordsNameWhoLosesMostByWhom() {
        String words = ChartText.alternative(ChartKind.LEAVING_MATRIX, Jonkoping.of(ChartKind.LEAVING_MATRIX),
                MoneyUnit.TKR);
        assertTrue(words.contains("för Aneby om Nässjö lämnar: \u221264"), words);
    }
}
