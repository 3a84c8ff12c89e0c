package se.vagval.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.model.AdministrationKey;
import se.vagval.model.AllocationMode;
import se.vagval.model.AllocationWeight;
import se.vagval.model.Association;
import se.vagval.model.AssociationAllocation;
import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.CostLine;
import se.vagval.model.EquityRoute;
import se.vagval.model.Figure;
import se.vagval.model.NewAssociation;
import se.vagval.model.PriceIndex;
import se.vagval.model.Review;
import se.vagval.model.SplitBasis;
import se.vagval.model.SplitKey;
import se.vagval.model.StateAllocation;
import se.vagval.support.Edited;
import se.vagval.support.Small;

/** Rules of the model on a review whose figures can be counted by hand. */
class SmallTest {
    private static final Subject A = Subject.association(Small.A);
    private static final Subject B = Subject.association(Small.B);
    private static final Subject N = Subject.region("N");
    private static final Subject S = Subject.region("S");

    private static Change.Merge merge(EquityRoute route) {
        return new Change.Merge("m", 2020, List.of(Small.A, Small.B),
                new NewAssociation("c", "Förbund c", "Förbund c", List.of(), List.of()), Optional.empty(), Map.of(),
                List.of(), route, "");
    }

    private static void missing(Figures f, Measure measure, String alternative, Subject subject, int year,
            String reason) {
        int node = f.calculation.node(measure, alternative, subject, year).orElseThrow();
        assertTrue(f.calculation.evaluation().isMissing(node), measure + " is not missing");
        assertEquals(reason, f.calculation.evaluation().whyMissing(node).reason());
    }

    @Test
    void keepIsTheSameEveryYear() {
        Figures f = Figures.of(Small.with());
        for (int year : f.projected()) {
            // 400 + 1 200 of 1 600: three quarters of what is variable are used; the parties pay 2 · 1 600.
            assertEquals(1_600_000, f.at(Measure.ALLOCATION_GRANTED, "keep", A, year), 1e-6);
            assertEquals(3_200_000, f.at(Measure.CONTRIBUTION_PARTIES, "keep", A, year), 1e-6);
            assertEquals(600_000, f.at(Measure.CONTRIBUTION_MUNICIPALITY, "keep", Subject.municipality("k1"), year),
                    1e-6);
        }
    }

    @Test
    void inNationalModeAGrantAboveThePossibleIsTold() {
        // The country is three times the area: a third of 7 200 is 2 400, of which A has two thirds: 400 + 1 600 = 2 000.
        Review national = Small.with().edit().allocation(Small.national()).done();
        Figures f = Figures.of(national);
        assertEquals(2_000_000, f.at(Measure.ALLOCATION_POSSIBLE, "keep", A, 2020), 1e-6);
        assertEquals(1_600_000, f.at(Measure.ALLOCATION_GRANTED, "keep", A, 2020), 1e-6);
        // B has one third: 400 + 800 = 1 200 possible, and 1 600 granted.
        assertEquals(1_200_000, f.at(Measure.ALLOCATION_POSSIBLE, "keep", B, 2019), 1e-6);
        missing(f, Measure.ALLOCATION_GRANTED, "keep", B, 2020,
                "Beviljad tilldelning för Förbund b är högre än den möjliga; rätta den, utnyttjandet eller rikets uppgifter");
    }

    @Test
    void aGrantOfAllThatIsPossibleIsNotAbove() {
        Association full = new Edited(Small.a()).allocation(new AssociationAllocation(
                Optional.of(Figure.of(2_000_000)), Optional.of(Figure.of(2_000_000)), Optional.empty())).done();
        Figures f = Figures.of(Small.with(List.of(full)));
        assertEquals(1, f.at(Measure.ALLOCATION_USE, "", A, 2019), 0);
        assertEquals(2_000_000, f.at(Measure.ALLOCATION_GRANTED, "keep", A, 2020), 1e-6);
    }

    @Test
    void regionsDivideByTheVariableAllocationOfTheirMunicipalities() {
        Map<SplitBasis, Double> north = Map.of(SplitBasis.POPULATION, 0.75, SplitBasis.WORKING_AGE, 0.75,
                SplitBasis.EQUALLY, 0.5, SplitBasis.VARIABLE_ALLOCATION, 0.8);
        north.forEach((basis, share) -> {
            // Typed weights 4 and 1, so that the variable allocation goes another way than inhabitants.
            Association a = Small.keys(Small.a(), SplitKey.by(SplitBasis.WORKING_AGE), SplitKey.by(basis));
            Figures f = Figures.of(weighted(Small.with(List.of(a))));
            for (int year : List.of(2019, 2020, 2023)) {
                assertEquals(share * 800_000, f.at(Measure.CONTRIBUTION_REGION, "keep", N, year), 1e-6,
                        basis + " " + year);
                assertEquals((1 - share) * 800_000, f.at(Measure.CONTRIBUTION_REGION, "keep", S, year), 1e-6);
            }
        });
    }

    private static Review weighted(Review review) {
        var typed = review.municipalities().stream().map(m -> new se.vagval.model.Municipality(m.code(), m.name(),
                m.regionId(), m.partOf(), m.population(), m.workingAge(), m.supportMeasure(),
                Optional.of(Figure.of(m.code().equals("k1") ? 4 : 1)))).toList();
        return review.edit().municipalities(typed).allocation(new StateAllocation(AllocationMode.GIVEN,
                AllocationWeight.TYPED, Optional.empty(), false, Figure.of(0), Optional.empty(), Optional.empty()))
                .done();
    }

    @Test
    void leverageIsActivitiesInTheAreaPerOwnKronaForEveryPayer() {
        Figures f = Figures.of(Small.with());
        double activities = 3_200_000;
        assertEquals(0.75 * activities / 600_000,
                f.at(Measure.LEVERAGE, "keep", Subject.municipality("k1"), 2020), 1e-9);
        // N: k1's three quarters of A. S: the rest of A and all of B, for a quarter of A's and all of B's 800.
        assertEquals(0.75 * activities / 600_000, f.at(Measure.LEVERAGE, "keep", N, 2020), 1e-9);
        assertEquals(1.25 * activities / 1_000_000, f.at(Measure.LEVERAGE, "keep", S, 2020), 1e-9);
        assertEquals(2 * activities / 3_200_000, f.at(Measure.LEVERAGE, "keep", Subject.STATE, 2020), 1e-9);
    }

    @Test
    void anAssociationWithoutARegionIsToldAndNotCounted() {
        Review review = Small.with(List.of(Small.association(Small.A, List.of("k1", "k2"), List.of()), Small.b()));
        Figures f = Figures.of(review);
        String reason = "Förbund a har ingen region; ett samordningsförbund behöver minst en region och en kommun (3 §)";
        assertEquals(3_200_000, f.at(Measure.CONTRIBUTION_PARTIES, "", A, 2019), 1e-6, "the closed year is as it was");
        missing(f, Measure.CONTRIBUTION_REGION, "", A, 2019, reason);
        missing(f, Measure.CONTRIBUTION_PARTIES, "keep", A, 2020, reason);
        missing(f, Measure.CONTRIBUTION_MUNICIPALITY, "keep", Subject.municipality("k1"), 2020, reason);
        missing(f, Measure.CONTRIBUTION_REGION, "keep", Subject.AREA, 2020, reason);
        missing(f, Measure.COST_ACTIVITIES, "keep", A, 2020, reason);
        assertEquals(3_200_000, f.at(Measure.CONTRIBUTION_PARTIES, "keep", B, 2020), 1e-6, "the other is counted");
    }

    @Test
    void anAssociationWithoutAMunicipalityIsToldAndNotCounted() {
        Review review = Small.with(List.of(Small.association(Small.A, List.of(), List.of("N")), Small.b()));
        Figures f = Figures.of(review);
        String reason = "Förbund a har ingen kommun; ett samordningsförbund behöver minst en region och en kommun (3 §)";
        missing(f, Measure.CONTRIBUTION_MUNICIPALITIES, "", A, 2019, reason);
        missing(f, Measure.CONTRIBUTION_PARTIES, "keep", A, 2020, reason);
        assertEquals(3_200_000, f.at(Measure.CONTRIBUTION_PARTIES, "keep", B, 2020), 1e-6);
    }

    @Test
    void equityIsNotReturnedToAPartyThatIsNotThere() {
        List<Association> parts = List.of(Small.association(Small.A, List.of("k1", "k2"), List.of()), Small.b());
        String reason = "Förbund a har ingen region; ett samordningsförbund behöver minst en region och en kommun (3 §)";
        missing(Figures.of(Small.with(parts, merge(EquityRoute.RETURNED))), Measure.PAYOUT_STATE, "other",
                Subject.STATE, 2020, reason);
        Figures f = Figures.of(Small.with(parts, merge(EquityRoute.TRANSFERRED)));
        assertEquals(2_000_000, f.at(Measure.EQUITY_OPENING, "other", Subject.association("c"), 2020), 1e-6);
    }

    @Test
    void aMergedAssociationIsReducedForWhatEachOfItsPartsHadAboveTheLadder() {
        Review review = Small.with(merge(EquityRoute.TRANSFERRED));
        StateAllocation half = new StateAllocation(AllocationMode.GIVEN, AllocationWeight.WORKING_AGE,
                Optional.empty(), false, Figure.of(0.5), Optional.empty(), Optional.empty());
        Figures f = Figures.of(review.edit().allocation(half).done());
        // Each has 1 000 and may have a fifth of 3 200: 360 over. Reduction 0,5 · ½ · 720; claim 400 + 2 · 1 200.
        assertEquals(180_000, f.at(Measure.ALLOCATION_REDUCTION, "other", Subject.association("c"), 2020), 1e-6);
        assertEquals(2_620_000, f.at(Measure.ALLOCATION_GRANTED, "other", Subject.association("c"), 2020), 1e-6);
        assertEquals(90_000, f.at(Measure.ALLOCATION_REDUCTION, "keep", A, 2020), 1e-6);
    }

    @Test
    void sharedCostIsMadeOfEachOnesOwn() {
        Review review = Small.with(List.of(costing(Small.a(), 300_000), costing(Small.b(), 100_000)),
                new Change.ShareAdministration("s", 2020, List.of(Small.A, Small.B),
                        Map.of(CostCategory.SECRETARIAT, Figure.of(0.1)), AdministrationKey.WORKING_AGE, ""));
        Figures f = Figures.of(review);
        // 400 less a tenth, by 80 000 and 40 000 inhabitants.
        assertEquals(240_000, f.at(Measure.COST_SECRETARIAT, "other", A, 2020), 1e-6);
        assertEquals(120_000, f.at(Measure.COST_SECRETARIAT, "other", B, 2020), 1e-6);
        var graph = f.calculation.graph();
        int cost = f.calculation.node(Measure.COST_SECRETARIAT, "other", A, 2020).orElseThrow();
        int pool = graph.operand(graph.operand(cost, 0), 0);
        assertEquals("Egen kostnad: " + Measure.COST_SECRETARIAT.label(), graph.term(graph.operand(pool, 0)).label());
    }

    private static Association costing(Association a, double amount) {
        var old = a.accounts().getFirst();
        return new Edited(a).accounts(new se.vagval.model.Accounts(2019, List.of(),
                List.of(new CostLine("k", "Kansli", CostCategory.SECRETARIAT, Figure.of(1), Figure.of(amount),
                        PriceIndex.NONE)),
                old.activities(), Optional.empty(), Optional.empty(), Optional.empty(), old.equity())).done();
    }

    @Test
    void aShareOfOneWhoIsNotYetAMemberLeavesTheQuarterUntold() {
        SplitKey key = new SplitKey(SplitBasis.STATED,
                Map.of("k1", Figure.of(0.5), "k2", Figure.of(0.3), "k3", Figure.of(0.2)));
        Review review = Small.with(new Change.ChangeSplitKey("k", 2021, Small.A, key, ""),
                new Change.Join("j", 2023, "k3", Small.A, ""));
        Figures f = Figures.of(review);
        assertEquals(600_000, f.at(Measure.CONTRIBUTION_MUNICIPALITY, "other", Subject.municipality("k1"), 2020), 1e-6);
        missing(f, Measure.CONTRIBUTION_MUNICIPALITY, "other", Subject.municipality("k1"), 2021,
                "Fördelningsnyckeln för Förbund a har en andel för Kommun k3, som inte är medlem där");
    }

    @Test
    void statedSharesAreOfTheMergedAssociationsMembers() {
        SplitKey key = new SplitKey(SplitBasis.STATED,
                Map.of("k1", Figure.of(0.5), "k2", Figure.of(0.3), "k3", Figure.of(0.2)));
        Figures f = Figures.of(Small.with(merge(EquityRoute.TRANSFERRED),
                new Change.ChangeSplitKey("k", 2021, "c", key, "")));
        // One base grant: 400 + 2 · 1 200 granted, so the municipalities pay 1 400 together.
        assertEquals(280_000, f.at(Measure.CONTRIBUTION_MUNICIPALITY, "other", Subject.municipality("k3"), 2021), 1e-6);
    }

    @Test
    void aStatedTotalThatAsksMoreOfTheStateThanIsPossibleIsFound() {
        Change budget = new Change.StateBudget("b", 2021, Small.A, Figure.of(4_000_002), "");
        assertEquals(List.of(new Finding(Finding.Kind.TOTAL_ABOVE_POSSIBLE, new Place("other", A, 2021),
                "Angiven total för Förbund a 2021 kräver 2\u00a0000\u00a0001\u00a0kr av staten, mer än den möjliga "
                        + "tilldelningen 2\u00a0000\u00a0000\u00a0kr.")),
                Finding.of(Calculation.of(Small.with(budget))));
        Change possible = new Change.StateBudget("b", 2021, Small.A, Figure.of(4_000_000), "");
        assertEquals(List.of(), Finding.of(Calculation.of(Small.with(possible))));
    }

    @Test
    void aNegativeEquityIsFoundEveryYearItLasts() {
        // Activities planned 600 above the revenue of 3 200: 1 000, 400, −200.
        Association planned = new Edited(Small.a()).policy(new se.vagval.model.ActivityPolicy.Planned(
                Optional.of(Figure.of(3_800_000)), PriceIndex.NONE)).done();
        List<Finding> found = Finding.of(Calculation.of(Small.with(List.of(planned))));
        Finding first = found.getFirst();
        assertEquals(new Finding(Finding.Kind.NEGATIVE_EQUITY, new Place("keep", A, 2021),
                "Eget kapital för Förbund a är negativt 2021: \u2212200\u00a0000\u00a0kr."), first);
        assertEquals(List.of(2021, 2022, 2023, 2024), found.stream().filter(w -> w.place().alternative().equals("keep"))
                .map(w -> w.place().year()).toList());
    }
}
