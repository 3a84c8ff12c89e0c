package se.vagval.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.Organ;
import se.vagval.model.OrganKind;
import se.vagval.model.Provenance;
import se.vagval.statement.Organisation;
import se.vagval.statement.Organisations;
import se.vagval.text.MoneyUnit;
import se.vagval.theme.ColorToken;
import se.vagval.theme.Tokens;

class OrganisationSketchTest {
    private static final int WIDTH = 640;
    private final Calculation calculation = Calculation
            .of(Examples.open("jonkoping").edit().organs(List.of()).done());

    private Organisation of(String alternative) {
        return Organisations.of(calculation, alternative, 2021);
    }

    private static ChartStyle style(Tokens tokens) {
        return new ChartStyle(tokens, MoneyUnit.TKR, 1);
    }

    private String svg(String alternative) {
        ChartStyle style = style(Tokens.light());
        JFreeChart chart = OrganisationSketch.draw(of(alternative), style);
        return ChartFiles.svg(chart, WIDTH, (int) OrganisationSketch.preferredHeight(of(alternative), style, WIDTH));
    }

    @Test
    void theSvgHoldsItsWordsAsTextAndIsDescribed() {
        String svg = svg("alt1");
        for (String words : List.of("Höglandet", "Styrelse, 9", "Kansli", "Vetlanda",
                "Organisation 2021, Som idag")) {
            assertTrue(svg.contains(words), words);
        }
        String described = svg.substring(svg.indexOf("<desc"), svg.indexOf("</desc>"));
        assertTrue(described.contains("Finnveden köper förbundschef"), described);
        assertTrue(described.contains("Habo, Jönköping, Mullsjö, Vaggeryd"), described);
    }

    @Test
    void membersStandAtTheSamePlaceInEveryAlternative() {
        List<String> places = Stream.of("alt1", "alt2", "alt3").map(this::svg)
                .map(svg -> svg.substring(0, svg.indexOf(">Vetlanda<"))).map(s -> s.substring(s.lastIndexOf(" x=")))
                .map(s -> s.split("\"")[1]).distinct().toList();
        assertEquals(1, places.size(), places.toString());
    }

    @Test
    void itHasTheThemesGroundAndInk() {
        ChartStyle dark = style(Tokens.dark());
        BufferedImage image = ChartFiles.image(OrganisationSketch.draw(of("alt2"), dark), WIDTH, 400, 1);
        assertEquals(Tokens.dark().rgb(ColorToken.PANEL) & 0xffffff, image.getRGB(2, 2) & 0xffffff);
        long inked = IntStream.range(0, WIDTH).filter(x -> IntStream.range(0, 400)
                .anyMatch(y -> image.getRGB(x, y) != image.getRGB(2, 2))).count();
        assertTrue(inked > WIDTH / 2, inked + " columns are drawn in");
    }

    @Test
    void aNarrowSketchIsHigherSinceItsSentencesBreak() {
        ChartStyle style = style(Tokens.light());
        double wide = OrganisationSketch.preferredHeight(of("alt1"), style, WIDTH);
        double narrow = OrganisationSketch.preferredHeight(of("alt1"), style, 230);
        assertTrue(narrow > wide);
        assertNotEquals(0, ChartFiles.png(OrganisationSketch.draw(of("alt1"), style), 230, (int) narrow, 3).length);
    }

    @Test
    void fiveLocalGroupsAreReadWholeInANarrowSketch() {
        List<Organ> organs = IntStream.rangeClosed(1, 5).mapToObj(i -> new Organ("lokal-" + i, "hoglandet",
                OrganKind.LOCAL, "Lokal samverkansgrupp " + i, Optional.empty(), i == 1 ? "Chefer" : "", "",
                Provenance.NONE)).toList();
        Organisation drawn = Organisations.of(Calculation.of(Examples.open("jonkoping").edit().organs(organs).done()),
                "alt1", 2021);
        ChartStyle style = style(Tokens.light());
        int height = (int) OrganisationSketch.preferredHeight(drawn, style, WIDTH);
        String svg = ChartFiles.svg(OrganisationSketch.draw(drawn, style), WIDTH, height);
        assertEquals(5, svg.split(">Lokal samverkansgrupp [1-5]<", -1).length - 1);
        assertTrue(svg.contains("Lokal samverkansgrupp 1 (Chefer); Lokal samverkansgrupp 2;"));
        assertTrue(height > OrganisationSketch.preferredHeight(of("alt1"), style, WIDTH));
    }
}
