package se.vagval.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.vagval.chart.SampleStatements.MISSING;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.category.CategoryDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.statement.Cell;
import se.vagval.statement.Column;
import se.vagval.statement.Format;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.support.SampleLivelihood;
import se.vagval.text.MoneyUnit;
import se.vagval.theme.ColorToken;
import se.vagval.theme.Tokens;

class ChartsTest {
    private static final ChartStyle LIGHT = new ChartStyle(Tokens.light(), MoneyUnit.TKR, 1);

    private static CategoryDataset data(JFreeChart chart) {
        return ((FigurePlot) chart.getPlot()).dataset();
    }

    private static Set<Integer> colors(BufferedImage image) {
        Set<Integer> colors = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colors.add(image.getRGB(x, y) & 0xffffff);
            }
        }
        return colors;
    }

    private static Set<Integer> colors(ChartKind kind, ChartStyle style) {
        return colors(ChartFiles.image(Charts.draw(kind, Jonkoping.of(kind), style), 520, 320, 1));
    }

    @Test
    void dataSetCarriesTheFinancingInKronor() {
        CategoryDataset data = data(Charts.draw(ChartKind.FINANCING_STACKED,
                Jonkoping.of(ChartKind.FINANCING_STACKED), LIGHT));
        assertEquals(3, data.getRowCount());
        assertEquals(8_011_000.0, data.getValue("contribution.state", "a3"));
        assertEquals(4_405_500.0, data.getValue("contribution.municipalities", "a1"));
    }

    @Test
    void onlyDifferencesOfTheMunicipalitiesAreShownAndGroupRowsAreNot() {
        CategoryDataset data = data(Charts.draw(ChartKind.CHANGE_PER_MUNICIPALITY,
                Jonkoping.of(ChartKind.CHANGE_PER_MUNICIPALITY), LIGHT));
        assertEquals(List.of("a2", "a3"), data.getColumnKeys());
        assertEquals(13, data.getRowCount());
        assertEquals(-120_400.0, data.getValue("m5", "a3"));
    }

    @Test
    void aMissingFigureIsNullInTheDataSet() {
        CategoryDataset data = data(Charts.draw(ChartKind.CHANGE_PER_MUNICIPALITY,
                Jonkoping.of(ChartKind.CHANGE_PER_MUNICIPALITY), LIGHT));
        assertNull(data.getValue("m6", "a2"));
    }

    @Test
    void associationsThatStandTwiceKeepTheirFigures() {
        Statement statement = new SampleStatements()
                .column("Andel", se.vagval.statement.Column.Kind.VALUE, "share").money("f", "Nu", 1)
                .money("f", "Sen", 2)
                .statement("equity", "Eget kapital", "");
        CategoryDataset data = data(Charts.draw(ChartKind.EQUITY_LADDER, statement, LIGHT));
        assertEquals(List.of(1.0, 2.0), List.of(data.getValue(0, 0), data.getValue(1, 0)));
    }

    @Test
    void aChartRefusesAStatementOfAnotherKind() {
        assertThrows(IllegalArgumentException.class, () -> Charts.draw(ChartKind.WATERFALL, Jonkoping
                .of(ChartKind.EQUITY_LADDER), LIGHT));
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void titleAndFindingStandAboveTheChartAndCanBeLeftOut(ChartKind kind) {
        Statement statement = Jonkoping.of(kind);
        JFreeChart with = Charts.draw(kind, statement, LIGHT);
        assertEquals(statement.title(), with.getTitle().getText());
        assertTrue(((TextTitle) with.getSubtitle(0)).getText().endsWith(statement.finding()));
        JFreeChart without = Charts.draw(kind, statement, LIGHT.withoutTitle());
        assertNull(without.getTitle());
        assertEquals(0, without.getSubtitleCount());
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void groundIsThePanelOfTheThemeAndThereIsNoLegendOrOutline(ChartKind kind) {
        for (Tokens theme : List.of(Tokens.light(), Tokens.dark())) {
            JFreeChart chart = Charts.draw(kind, Jonkoping.of(kind), new ChartStyle(theme, MoneyUnit.TKR, 1));
            BufferedImage image = ChartFiles.image(chart, 520, 320, 1);
            assertEquals(theme.rgb(ColorToken.PANEL), image.getRGB(1, 1) & 0xffffff);
            assertNull(chart.getLegend());
            assertFalse(chart.getPlot().isOutlineVisible());
            assertNull(chart.getPlot().getBackgroundPaint());
        }
    }

    @Test
    void coloursAreThoseOfTheTheme() {
        for (Tokens theme : List.of(Tokens.light(), Tokens.dark())) {
            ChartStyle style = new ChartStyle(theme, MoneyUnit.TKR, 1);
            assertTrue(colors(ChartKind.FINANCING_STACKED, style).containsAll(List.of(theme.rgb(
                    ColorToken.PARTY_STATE), theme.rgb(ColorToken.PARTY_REGION),
                    theme.rgb(
                            ColorToken.PARTY_MUNICIPALITIES))));
            assertTrue(colors(ChartKind.WATERFALL, style).containsAll(List.of(theme.rgb(ColorToken.ACCENT),
                    theme.rgb(ColorToken.ASSUMPTION))));
            assertTrue(Collections.disjoint(colors(ChartKind.WATERFALL, style),
                    List.of(theme.rgb(ColorToken.ERROR), theme.rgb(ColorToken.GOOD))), "no step is good or bad");
        }
    }

    @Test
    void whatIsAboveTheLadderHasAColourOfItsOwn() {
        int above = Tokens.light().rgb(ColorToken.PARTY_REGION);
        assertTrue(colors(ChartKind.EQUITY_LADDER, LIGHT).contains(above));
        Statement within = SampleStatements.equity(List.of("Höglandet"), new double[]{0.1, 0.2, 0});
        assertFalse(colors(ChartFiles.image(Charts.draw(ChartKind.EQUITY_LADDER, within, LIGHT), 520, 200, 1)).contains(
                above));
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void nothingIsDrawnWhenThereIsNothingToShow(ChartKind kind) {
        Statement empty = new SampleStatements().statement(kind.statementId(), "Tom", "");
        JFreeChart chart = Charts.draw(kind, empty, LIGHT);
        assertTrue(ChartFiles.svg(chart, 400, 200).contains("Inga uppgifter att visa."));
        assertTrue(Charts.preferredHeight(kind, empty, LIGHT, 400) > 0);
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void everySizeCanBeDrawn(ChartKind kind) {
        for (int size : new int[]{1, 20, 60, 200, 2000}) {
            JFreeChart chart = Charts.draw(kind, Jonkoping.of(kind), new ChartStyle(Tokens.light(), MoneyUnit.KR, 1.5));
            String svg = ChartFiles.svg(chart, size, size);
            assertFalse(svg.contains("NaN"), () -> kind + " at " + size);
        }
    }

    @Test
    void hardFiguresAreDrawnWithoutNaN() {
        double[][] hard = {{0, 0, 0}, {MISSING, MISSING, MISSING}, {-5e9, 1, MISSING}, {1e12, -1e-3, 3}};
        List<String> names = IntStream.range(0, hard.length).mapToObj(i -> "Å".repeat(1 + 100 * i)).toList();
        for (Statement statement : List.of(SampleStatements.financing(names, hard), SampleStatements.activities(names,
                2020, hard), SampleStatements.equity(names, hard),
                SampleStatements.municipalities(List.of("A", "B",
                        "C"), names, hard),
                SampleStatements.waterfall(List.of("a", "b", "c", "d"), 1e9, MISSING, -3e9,
                        -2e9))) {
            ChartKind kind = IntStream.range(0, ChartKind.values().length).mapToObj(i -> ChartKind.values()[i])
                    .filter(k -> k.statementId().equals(statement.id())).findFirst().orElseThrow();
            String svg = ChartFiles.svg(Charts.draw(kind, statement, LIGHT), 500, 300);
            assertFalse(svg.contains("NaN") || svg.contains("Infinity"), statement.id());
            assertTrue(svg.contains(">uppgift saknas<"), statement.id());
        }
    }

    @Test
    void moreRowsWantMoreHeight() {
        List<String> many = IntStream.range(0, 26).mapToObj(i -> "Kommun " + i).toList();
        double[][] changes = many.stream().map(n -> new double[]{1}).toArray(double[][]::new);
        ChartKind kind = ChartKind.CHANGE_PER_MUNICIPALITY;
        double few = Charts.preferredHeight(kind, SampleStatements.municipalities(List.of("A"), many.subList(0, 3),
                changes), LIGHT, 600);
        assertTrue(Charts.preferredHeight(kind, SampleStatements.municipalities(List.of("A"), many, changes), LIGHT,
                600) > few + 400);
    }

    @Test
    void textOnBarsIsDarkOnTheRegionsColour() {
        String svg = ChartFiles.svg(Charts.draw(ChartKind.FINANCING_STACKED, Jonkoping.of(ChartKind.FINANCING_STACKED),
                LIGHT), 520, 240);
        Color dark = new Color(Tokens.light().rgb(ColorToken.ON_PARTY_REGION));
        String fill = "fill=\"rgb(" + dark.getRed() + "," + dark.getGreen() + "," + dark.getBlue() + ")\"";
        int figure = svg.indexOf(">4\u00a0406<");
        assertTrue(svg.substring(svg.lastIndexOf("<text", figure), figure).contains(fill));
    }

    @Test
    void theReviewsOwnStatementsAreDrawnWithTheirGroups() {
        Calculation calculation = Calculation.of(SampleLivelihood.in(Examples.open("jonkoping")));
        View view = View.of(calculation, MoneyUnit.TKR);
        Set<ChartKind> drawn = EnumSet.noneOf(ChartKind.class);
        List<Statement> all = new ArrayList<>(Statements.of(calculation, view).all());
        all.add(Statements.of(calculation, view).municipality("0682"));
        for (Statement statement : all) {
            for (ChartKind kind : ChartKind.values()) {
                if (kind.shows(statement.id())) {
                    drawn.add(kind);
                    String svg = ChartFiles.svg(Charts.draw(kind, statement, LIGHT), 560, 700);
                    assertTrue(kind != ChartKind.EQUITY_LADDER || statement.rows().stream()
                            .allMatch(r -> svg.contains(">" + r.label() + "<")), svg);
                }
            }
        }
        // The bars of slides are drawn from rows of other statements, turned.
        assertEquals(EnumSet.complementOf(EnumSet.of(ChartKind.MEASURES_PER_ALTERNATIVE)), drawn);
    }

    @Test
    void theWordForMissingFiguresStandsOnceInAGap() {
        Statement gap = SampleStatements.activities(List.of("A"), 2020,
                new double[]{5e6, MISSING, MISSING, MISSING, 6e6, MISSING});
        String svg = ChartFiles.svg(Charts.draw(ChartKind.ACTIVITIES_PER_YEAR, gap, LIGHT), 600, 300);
        assertEquals(2, svg.split(">uppgift saknas<", -1).length - 1);
    }

    @Test
    void theLaddersMarkIsNamedOnceAndInNoRowWithTextOfItsOwn() {
        Statement equity = SampleStatements.equity(List.of("Utan uppgift", "Utan trappa", "Med trappa", "Över"),
                new double[]{MISSING, MISSING, MISSING}, new double[]{0.14, MISSING, MISSING},
                new double[]{0.1, 0.2, -5e5}, new double[]{0.3, 0.2, 5e5});
        String svg = ChartFiles.svg(Charts.draw(ChartKind.EQUITY_LADDER, equity, LIGHT), 600, 400);
        assertEquals(1, svg.split(">Trappan 20,0\u00a0%<", -1).length - 1);
        assertTrue(y(svg, "Trappan 20,0\u00a0%") < y(svg, "Utan uppgift") - 10);
    }

    @Test
    void theLaddersMarkIsNamedAboveAHeadingThatLeavesItNoRoom() {
        String name = "Samordningsförbundet i länets västra och norra delar ".repeat(6).strip();
        SampleStatements figures = new SampleStatements().column("Andel", Column.Kind.VALUE, "share")
                .column("Trappan", Column.Kind.VALUE, "ladder").column("Över", Column.Kind.VALUE, "excess");
        Statement equity = figures.group(name).row("a", "Höglandet", Row.Kind.DETAIL,
                List.of(Format.SHARE, Format.SHARE, Format.MONEY), false, 0.33, 0.2, 661_000)
                .statement("equity", "Eget kapital", "");
        int height = (int) Charts.preferredHeight(ChartKind.EQUITY_LADDER, equity, LIGHT, 600);
        String svg = ChartFiles.svg(Charts.draw(ChartKind.EQUITY_LADDER, equity, LIGHT), 600, height);
        String heading = svg.substring(svg.indexOf(">Samordningsförbundet") + 1);
        assertTrue(y(svg, "Trappan 20,0\u00a0%") < y(svg, heading.substring(0, heading.indexOf('<'))) - 10);
    }

    /** How far down a text stands. */
    private static double y(String svg, String text) {
        int at = svg.indexOf(">" + text + "<");
        String tag = svg.substring(svg.lastIndexOf("<text", at), at);
        return Double.parseDouble(tag.replaceAll("(?s).* y=\"([^\"]+)\".*", "$1"));
    }

    private static List<FigurePlot.Mark> marks(JFreeChart chart) {
        ChartFiles.image(chart, 620, 400, 1);
        return ((FigurePlot) chart.getPlot()).marks();
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void everyFigureOfADrawingCanBeAskedAboutWhereItStands(ChartKind kind) {
        Statement statement = Jonkoping.of(kind);
        JFreeChart chart = Charts.draw(kind, statement, LIGHT);
        List<FigurePlot.Mark> marks = marks(chart);
        CategoryDataset data = data(chart);
        int figures = data.getRowCount() * data.getColumnCount();
        assertTrue(marks.size() >= figures - 2, marks.size() + " of " + figures);
        for (FigurePlot.Mark mark : marks) {
            assertFalse(mark.words().isBlank());
            assertTrue(mark.x() >= 0 && mark.x() + mark.width() <= 622 && mark.y() >= 0
                    && mark.y() + mark.height() <= 402, mark.toString());
            assertTrue(mark.contains(mark.x() + mark.width() / 2, mark.y() + mark.height() / 2));
            assertTrue(statement.rows().stream().flatMap(r -> r.cells().stream())
                    .anyMatch(c -> c instanceof Cell.Number n && n.node() == mark.node()), mark.toString());
        }
        assertEquals(marks, marks(chart), "a drawing made again has the same marks, once each");
    }

    private static Statement steps(double step, double end) {
        return SampleStatements.waterfall(List.of("Som idag", "Staten", "Länsförbund"), 15_000_000, step, end);
    }

    private static double height(Statement statement, ChartContext context, int step) {
        JFreeChart chart = Charts.draw(ChartKind.WATERFALL, statement, LIGHT.withoutTitle(), context);
        return marks(chart).get(step).height();
    }

    @Test
    void stepsThatAreComparedHaveOneScale() {
        Statement small = steps(-800_000, 14_200_000);
        Statement large = steps(-8_000_000, 7_000_000);
        ChartContext together = new ChartContext(List.of(small, large), List.of());
        assertEquals(height(small, together, 0), height(large, together, 0), 0.01, "the same start");
        double text = 18;
        assertEquals(10, (height(large, together, 1) - text) / (height(small, together, 1) - text), 0.01);
        assertTrue(height(small, ChartContext.ALONE, 1) > height(small, together, 1));
    }

    @Test
    void anAlternativeKeepsItsColourWhenAnotherIsNotShown() {
        Statement two = SampleStatements.activities(List.of("Som idag", "Länsförbund"), 2020,
                new double[]{15_000_000, 15_000_000}, new double[]{14_000_000, 13_000_000});
        JFreeChart alone = Charts.draw(ChartKind.ACTIVITIES_PER_YEAR, two, LIGHT);
        JFreeChart among = Charts.draw(ChartKind.ACTIVITIES_PER_YEAR, two, LIGHT,
                new ChartContext(List.of(), List.of("a1", "other", "a2")));
        int second = Tokens.light().rgb(ColorToken.SERIES_2) & 0xffffff;
        int third = Tokens.light().rgb(ColorToken.SERIES_3) & 0xffffff;
        assertTrue(colors(ChartFiles.image(alone, 520, 320, 1)).contains(second));
        assertFalse(colors(ChartFiles.image(among, 520, 320, 1)).contains(second));
        assertTrue(colors(ChartFiles.image(among, 520, 320, 1)).contains(third));
    }

    @Test
    void aHeldAxisGivesAKronaTheSameLengthWhateverTheFigures() {
        Calculation figures = Calculation.of(Examples.open("jonkoping"));
        View view = View.of(figures, MoneyUnit.TKR);
        ChartKind kind = ChartKind.FINANCING_STACKED;
        Statement one = Statements.of(figures, view).financing();
        Statement other = Statements.of(figures, view.withYear(view.year() - 1)).financing();
        ChartStyle style = new ChartStyle(Tokens.light(), MoneyUnit.TKR, 1, false);
        Reach held = Charts.reach(kind, one, style).and(Charts.reach(kind, other, style)).and(new Reach(0, 99e6));
        assertEquals(lengthOfKrona(one, style, held), lengthOfKrona(other, style, held), 1e-9);
        assertTrue(lengthOfKrona(one, style, Reach.NONE) > lengthOfKrona(one, style, held));
    }

    private static double lengthOfKrona(Statement financing, ChartStyle style, Reach held) {
        JFreeChart chart = Charts.draw(ChartKind.FINANCING_STACKED, financing, style,
                new ChartContext(List.of(), List.of(), held));
        ChartFiles.image(chart, 520, 320, 1);
        FigurePlot plot = (FigurePlot) chart.getPlot();
        return plot.marks().getFirst().width() / plot.dataset().getValue(0, 0).doubleValue();
    }
}
