package se.vagval.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.model.Figure;
import se.vagval.model.Review;
import se.vagval.model.SusOutcome;
import se.vagval.model.SusOutcome.Who;
import se.vagval.model.Timing;
import se.vagval.statement.SmallCounts.Told;

class ToldOutcomesTest {
    private final Review review = Examples.open("jonkoping");
    private final ToldOutcomes told = ToldOutcomes.of(review);

    private SusOutcome outcome(String area, String row) {
        return review.outcomes().stream().filter(o -> o.area().equals(area) && o.row().equals(row)).findFirst()
                .orElseThrow();
    }

    /** Appendix 3 prints 1 % of the 66 in Höglandet and 3 % of its 32 women: one person, and she is a woman. */
    @Test
    void aShareThatStandsForOnePersonIsHidden() {
        SusOutcome row = outcome("hoglandet", "Andel med någon form av eftergymnasial utbildning");
        assertEquals(0.01, row.total().orElseThrow().value());
        assertEquals(Told.FEW, told.of(row, Who.TOTAL));
        assertEquals(Told.FEW, told.of(row, Who.WOMEN));
    }

    @Test
    void everyOtherFigureOfTheDocumentIsTold() {
        for (SusOutcome o : review.outcomes()) {
            if (!o.row().equals("Andel med någon form av eftergymnasial utbildning")) {
                for (Who who : Who.values()) {
                    assertEquals(Told.YES, told.of(o, who), o.row() + " " + o.area());
                }
            }
        }
    }

    @Test
    void daysAreNoPersons() {
        SusOutcome days = new SusOutcome("d", "hoglandet", 2019, "Genomsnittlig väntetid i dagar", false, figure(2),
                figure(1), figure(2), Optional.empty());
        Review with = with(days);
        assertEquals(Told.YES, ToldOutcomes.of(with).of(days, Who.WOMEN));
    }

    /** Two persons less in one kind of livelihood can be found neither from women and men, nor the county, nor the sum. */
    @Test
    void oneKindOfLivelihoodDrawsOthersWithIt() {
        Review with = with(livelihood().toArray(SusOutcome[]::new));
        ToldOutcomes here = ToldOutcomes.of(with);
        SusOutcome small = with.outcomes().stream().filter(o -> o.id().equals("Sjukpenning-hoglandet")).findFirst()
                .orElseThrow();
        assertEquals(Told.FEW, here.of(small, Who.WOMEN));
        assertTrue(here.of(small, Who.MEN) != Told.YES || here.of(small, Who.TOTAL) != Told.YES);
        long women = with.outcomes().stream().filter(SusOutcome::ofLivelihood)
                .filter(o -> o.row().equals("Sjukpenning") && here.of(o, Who.WOMEN) != Told.YES).count();
        assertTrue(women > 1, "the county less the others would tell");
        long kinds = with.outcomes().stream().filter(SusOutcome::ofLivelihood)
                .filter(o -> o.area().equals("hoglandet") && here.of(o, Who.WOMEN) != Told.YES).count();
        assertTrue(kinds > 1 || here.sum("hoglandet", 2019, Timing.BEFORE, Who.WOMEN) != Told.YES,
                "the sum less the other kinds would tell");
        assertNotEquals(Told.FEW, here.sum("hoglandet", 2019, Timing.BEFORE, Who.WOMEN));
    }

    @Test
    void beforeAndAfterAreRowsOfTheirOwn() {
        SusOutcome after = new SusOutcome("efter", "hoglandet", 2019, "Sjukpenning", false, figure(40), figure(20),
                figure(20), Optional.of(Timing.AFTER));
        List<SusOutcome> all = new ArrayList<>(livelihood());
        all.add(after);
        assertEquals(Told.YES, ToldOutcomes.of(with(all.toArray(SusOutcome[]::new))).of(after, Who.WOMEN));
    }

    private static List<SusOutcome> livelihood() {
        List<SusOutcome> all = new ArrayList<>();
        int[][] women = {{2, 10, 12}, {15, 14, 9}, {8, 20, 7}};
        String[] kinds = {"Sjukpenning", "Försörjningsstöd", "Aktivitetsstöd"};
        String[] areas = {"hoglandet", "finnveden", "sodra-vatterbygden"};
        for (int k = 0; k < kinds.length; k++) {
            int sum = 0;
            for (int a = 0; a < areas.length; a++) {
                sum += women[k][a];
                all.add(row(kinds[k], areas[a], women[k][a], 11));
            }
            all.add(row(kinds[k], SusOutcome.COUNTY, sum, 33));
        }
        return all;
    }

    private static SusOutcome row(String kind, String area, int women, int men) {
        return new SusOutcome(kind + "-" + area, area, 2019, kind, false, figure(women + men), figure(women),
                figure(men), Optional.of(Timing.BEFORE));
    }

    private static Optional<Figure> figure(double value) {
        return Optional.of(Figure.of(value));
    }

    private Review with(SusOutcome... more) {
        List<SusOutcome> all = new ArrayList<>(review.outcomes());
        all.addAll(List.of(more));
        return review.edit().outcomes(all).done();
    }
}
