package se.vagval.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.model.Review;
import se.vagval.model.plan.PlanKind;
import se.vagval.model.plan.Proposal;
import se.vagval.statement.TimePlan;
import se.vagval.statement.TimePlans;
import se.vagval.text.MoneyUnit;
import se.vagval.theme.ColorToken;
import se.vagval.theme.Tokens;

class TimePlanChartTest {
    private static final int WIDTH = 760;
    private static final Review BARE = Examples.open("jonkoping").edit().steps(List.of()).done();

    private static TimePlan plan(PlanKind kind) {
        return TimePlans.of(Proposal.of(BARE, "alt3", kind).taken(BARE), "alt3",
                Optional.of(LocalDate.of(2020, 5, 2))).orElseThrow();
    }

    private static String svg(TimePlan plan, double width) {
        ChartStyle style = new ChartStyle(Tokens.light(), MoneyUnit.TKR, 1);
        return ChartFiles.svg(TimePlanChart.draw(plan, style), (int) width,
                (int) TimePlanChart.preferredHeight(plan, style, width));
    }

    @Test
    void theSvgHoldsStepsDatesAndTheYearsOccasionsAsText() {
        String svg = svg(plan(PlanKind.MERGE_KEEPING), WIDTH);
        for (String words : List.of("Tidplan, Länsförbund", "13  Det gemensamma förbundet startar", "i dag",
                "Medlemssamråd",
                "Budget fastställd", "Klart senast", "2020-02-29", "kan inte vänta", "kan inte skjutas upp", "nov",
                "2020")) {
            assertTrue(svg.contains(">" + words + "<"), words);
        }
    }

    @Test
    void itIsToldWholeInWords() {
        String words = TimePlanChart.alternative(plan(PlanKind.MERGE_KEEPING));
        assertTrue(words.startsWith(
                "Tidplan, Länsförbund. Arbetet behöver börja senast 2019-11-01 för att vara klart till 2021-01-01. Följande 4 steg kan "
                        + "inte skjutas upp (kritiska linjen): 1, 3, 4, 13."),
                words);
        assertTrue(
                words.contains("6. Besluta om den gemensamma förbundsordningen och om det egna kapitalet: börja senast "
                        + "2020-04-19, klart senast 2020-08-17, kan vänta 50 dagar. Efter 3, 4, 5."),
                words);
        assertTrue(svg(plan(PlanKind.MERGE_KEEPING), WIDTH).contains("Efter 3, 4, 5."),
                "described for those who cannot see it");
    }

    @Test
    void whatCannotBePutOffIsFilledAndTheRestIsHollow() {
        ChartStyle dark = new ChartStyle(Tokens.dark(), MoneyUnit.TKR, 1, false);
        TimePlan plan = plan(PlanKind.MERGE_KEEPING);
        int height = (int) TimePlanChart.preferredHeight(plan, dark, WIDTH);
        BufferedImage image = ChartFiles.image(TimePlanChart.draw(plan, dark), WIDTH, height, 1);
        assertEquals(Tokens.dark().rgb(ColorToken.PANEL) & 0xffffff, image.getRGB(0, 0) & 0xffffff);
        assertEquals(1, plan.bars().stream().filter(b -> b.critical() && b.milestone() && b.name().contains("Samråd"))
                .count());
        int accent = Tokens.dark().rgb(ColorToken.ACCENT) & 0xffffff;
        TimePlanLayout layout = new TimePlanLayout(new Look(dark), plan, false,
                new java.awt.geom.Rectangle2D.Double(1, 1, WIDTH - 2, height - 2));
        for (int i = 0; i < plan.bars().size(); i++) {
            TimePlan.Bar bar = plan.bars().get(i);
            double x = (layout.x(bar.start()) + layout.x(bar.finish())) / 2;
            int inside = image.getRGB((int) x, (int) layout.middle(i)) & 0xffffff;
            assertEquals(bar.critical(), inside == accent, bar.name());
        }
    }

    @Test
    void aLongPlanInANarrowPlaceHasRoomForAllAndOnlyTheLastYearsOccasions() {
        TimePlan leaving = plan(PlanKind.LEAVE);
        assertTrue(leaving.occasions().stream().allMatch(o -> o.from().getYear() >= 2020),
                leaving.occasions().toString());
        ChartStyle style = new ChartStyle(Tokens.light(), MoneyUnit.TKR, 1);
        double narrow = TimePlanChart.preferredHeight(leaving, style, 420);
        assertTrue(narrow > TimePlanChart.preferredHeight(leaving, style, WIDTH));
        assertTrue(svg(leaving, 420).contains(">2019<"));
    }

    @Test
    void everyNameStandsWholeAndNoLineIsDrawnWhereTheLastDaysStand() {
        TimePlan given = plan(PlanKind.MERGE_KEEPING);
        String long300 = "Förbundsordning ".repeat(18).strip() + " godkänd";
        List<TimePlan.Bar> bars = given.bars().stream().map(b -> new TimePlan.Bar(b.id(), b.number(), long300,
                b.earliest(), b.start(), b.finish(), b.critical(), b.after(), b.slack(), b.words())).toList();
        TimePlan plan = new TimePlan(given.title(), given.finding(), given.from(), given.to(), bars,
                given.occasions(), given.today());
        ChartStyle style = new ChartStyle(Tokens.light(), MoneyUnit.TKR, 1, false);
        TimePlanLayout layout = new TimePlanLayout(new Look(style), plan, false,
                new java.awt.geom.Rectangle2D.Double(0, 0, WIDTH, 0));
        for (int i = 0; i < bars.size(); i++) {
            assertEquals(bars.get(i).number() + "  " + long300, String.join(" ", layout.name(i)));
            assertTrue(layout.x(bars.get(i).finish()) < layout.lastDaysLeft());
        }
        assertTrue(layout.x(plan.to()) < layout.lastDaysLeft());
    }

    /** Slides show a plan in parts; days of another length would make steps of other lengths of the same days. */
    @Test
    void thePartsOfAPlanHaveDaysOfOneLength() {
        TimePlan whole = plan(PlanKind.MERGE_KEEPING);
        Look look = new Look(new ChartStyle(Tokens.light(), MoneyUnit.TKR, 1, false));
        for (TimePlan.Bar bar : whole.bars()) {
            TimePlan part = new TimePlan(whole.title(), whole.finding(), whole.from(), whole.to(), List.of(
                    new TimePlan.Bar(bar.id(), bar.number(), bar.name(), bar.earliest(), bar.start(), bar.finish(),
                            bar.critical(), List.of(), bar.slack(), bar.words())),
                    List.of(), whole.today());
            for (double width : List.of(400.0, 760.0, 1200.0)) {
                var area = new java.awt.geom.Rectangle2D.Double(0, 0, width, 0);
                assertEquals(new TimePlanLayout(look, whole, false, area).x(whole.to()),
                        new TimePlanLayout(look, part, false, area).x(whole.to()), 1e-9, bar.name());
            }
        }
    }

    @Test
    void withoutDatesThereIsNothingToDraw() {
        assertEquals(Optional.empty(), TimePlans.of(BARE, "alt3", Optional.empty()));
    }
}
