package se.vagval.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.model.AssumptionKind;
import se.vagval.model.Change;
import se.vagval.model.Commission;
import se.vagval.model.Figure;
import se.vagval.model.Municipality;
import se.vagval.model.NewAssociation;
import se.vagval.model.Region;
import se.vagval.model.Review;
import se.vagval.model.YearFigure;
import se.vagval.support.RandomReviews;

/** Stockholm 2016: an association is formed with stated totals, and goes on toward the model amount (model section 10). */
class StockholmTest {
    private static final Subject FORBUND = Subject.association("stockholm");
    private static final Subject STADEN = Subject.municipality("0180");
    private static final Subject REGION = Subject.region("sll");
    private static final double VARIABLE = 20_000_000;

    private static YearFigure year(int year, double value) {
        return new YearFigure(year, Figure.of(value));
    }

    private static Change.Start start(List<YearFigure> administration) {
        return new Change.Start("bilda", 2016,
                new NewAssociation("stockholm", "Samordningsförbundet Stockholm", "Stockholm", List.of("0180"),
                        List.of("sll")),
                List.of(year(2016, 8_000_000), year(2017, 16_000_000)), administration, Optional.empty(), "");
    }

    private static Review review(Change... changes) {
        Municipality city = new Municipality("0180", "Stockholm", "sll", Optional.empty(),
                Optional.of(Figure.of(923_516)), Optional.of(Figure.of(624_000)), Optional.empty(),
                Optional.of(Figure.of(VARIABLE)));
        return Figures.with(Review.empty(Commission.titled("Stockholm", 2015)).edit()
                .regions(List.of(new Region("sll", "Stockholms läns landsting"))).municipalities(List.of(city))
                .assumptions(List.of(RandomReviews.growth(AssumptionKind.WAGE_GROWTH, 0),
                        RandomReviews.growth(AssumptionKind.PRICE_GROWTH, 0)))
                .done(), List.of(changes));
    }

    private static final List<YearFigure> SHARES = List.of(year(2016, 0.5), year(2017, 0.3), year(2018, 0.175));

    @Test
    void theFirstYearsAreAsStated() {
        Figures f = Figures.of(review(start(SHARES)));
        assertEquals(4_000_000, f.at(Measure.CONTRIBUTION_STATE, "other", FORBUND, 2016), 1e-6);
        assertEquals(2_000_000, f.at(Measure.CONTRIBUTION_REGION, "other", REGION, 2016), 1e-6);
        assertEquals(2_000_000, f.at(Measure.CONTRIBUTION_MUNICIPALITY, "other", STADEN, 2016), 1e-6);
        assertEquals(4_000_000, f.at(Measure.COST_ADMINISTRATION, "other", FORBUND, 2016), 1e-6);
        assertEquals(4_000_000, f.at(Measure.COST_ACTIVITIES, "other", FORBUND, 2016), 1e-6);
        assertEquals(8_000_000, f.at(Measure.CONTRIBUTION_STATE, "other", FORBUND, 2017), 1e-6);
        assertEquals(4_000_000, f.at(Measure.CONTRIBUTION_MUNICIPALITY, "other", STADEN, 2017), 1e-6);
        assertEquals(4_800_000, f.at(Measure.COST_ADMINISTRATION, "other", FORBUND, 2017), 1e-6);
        assertEquals(11_200_000, f.at(Measure.COST_ACTIVITIES, "other", FORBUND, 2017), 1e-6);
    }

    @Test
    void thenItGoesByTheModelAmountAndTheLastShareHolds() {
        Figures f = Figures.of(review(start(SHARES)));
        double total = 2 * (400_000 + VARIABLE);
        for (int year : List.of(2018, 2019, 2020)) {
            assertEquals(total, f.at(Measure.CONTRIBUTION_PARTIES, "other", FORBUND, year), 1e-6);
            assertEquals(0.175, f.at(Measure.SHARE_ADMINISTRATION, "other", FORBUND, year), 1e-9);
            assertEquals(0.825 * total, f.at(Measure.COST_ACTIVITIES, "other", FORBUND, year), 1e-6);
        }
        assertEquals(0, f.at(Measure.EQUITY, "other", FORBUND, 2020), 1e-6);
    }

    @Test
    void beforeItThereIsNobodyAndAfterwardsOneBoard() {
        Figures f = Figures.of(review(start(SHARES)));
        assertEquals(List.of(), f.associations("keep", 2016));
        assertEquals(0, f.at(Measure.CONTRIBUTION_MUNICIPALITY, "keep", STADEN, 2016));
        assertEquals(4, f.at(Measure.BOARD_SEATS, "other", FORBUND, 2016));
        assertEquals(2_000_000, f.at(Measure.NET_MUNICIPALITY, "other", STADEN, 2016), 1e-6);
    }

    @Test
    void withoutAStatedShareItHasNoAdministrationAndThatIsSaid() {
        Calculation c = Calculation.of(review(start(List.of())));
        int node = c.node(Measure.COST_ADMINISTRATION, "other", FORBUND, 2016).orElseThrow();
        assertEquals(0, c.evaluation().value(node));
        assertEquals("0, för ingen administration är inskriven", c.explanation(node));
        int share = c.node(Measure.SHARE_ADMINISTRATION, "other", FORBUND, 2016).orElseThrow();
        assertEquals(0, c.evaluation().value(share));
        assertEquals("0, för ingen administration är inskriven, ÷ summa kostnader", c.explanation(share));
        assertEquals("går inte att räkna, eftersom det inte finns något förbund då",
                c.explanation(c.node(Measure.SHARE_ADMINISTRATION, "keep", Subject.AREA, 2016).orElseThrow()));
        assertTrue(Finding.of(c).contains(new Finding(Finding.Kind.NO_ADMINISTRATION,
                new Place("other", FORBUND, 2016),
                "Stockholm bildas 2016 utan administration; ange dess andel av intäkterna eller lägg till kostnader.")));
        assertTrue(Finding.of(Calculation.of(review(start(SHARES)))).isEmpty());
    }

    @Test
    void whatIsStatedForYearsBeforeItIsFormedIsNotUsedAndThatIsSaid() {
        Change.Start late = new Change.Start("bilda", 2017, start(SHARES).association(), start(SHARES).totals(), SHARES,
                Optional.empty(), "");
        Figures f = Figures.of(review(late));
        assertEquals(16_000_000, f.at(Measure.CONTRIBUTION_PARTIES, "other", FORBUND, 2017), 1e-6);
        assertEquals(List.of("Stockholm bildas 2017, så det som är angivet för 2016 används inte; ändra året."),
                Finding.of(f.calculation).stream().map(Finding::text).toList());
    }

    @Test
    void aTotalThatAsksForMoreThanIsPossibleIsToldAndCounted() {
        Change.Start high = new Change.Start("bilda", 2016, start(SHARES).association(),
                List.of(year(2016, 50_000_000)), SHARES, Optional.empty(), "");
        Figures f = Figures.of(review(high));
        assertEquals(12_500_000, f.at(Measure.CONTRIBUTION_MUNICIPALITY, "other", STADEN, 2016), 1e-6);
        assertEquals(List.of(Finding.Kind.TOTAL_ABOVE_POSSIBLE),
                Finding.of(f.calculation).stream().map(Finding::kind).toList());
    }

    @Test
    void aShareIsExplainedAsStated() {
        Calculation c = Calculation.of(review(start(SHARES)));
        int node = c.node(Measure.ADMINISTRATION_BY_SHARE, "other", FORBUND, 2016).orElseThrow();
        assertEquals("angiven andel till administration × från parterna", c.explanation(node));
    }
}
