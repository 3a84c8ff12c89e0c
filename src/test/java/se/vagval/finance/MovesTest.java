package se.vagval.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

import se.vagval.model.Accounts;
import se.vagval.model.Alternative;
import se.vagval.model.Association;
import se.vagval.model.Change;
import se.vagval.model.EquityRoute;
import se.vagval.model.Figure;
import se.vagval.model.Municipality;
import se.vagval.model.NewAssociation;
import se.vagval.model.Review;
import se.vagval.model.Settlement;
import se.vagval.model.SplitBasis;
import se.vagval.model.SplitKey;
import se.vagval.model.StateAllocation;
import se.vagval.support.Edited;
import se.vagval.support.SampleReviews;
import se.vagval.support.Small;

/** Municipalities that leave, join and form associations, on a review whose figures can be counted by hand. */
class MovesTest {
    private static final Subject A = Subject.association(Small.A);
    private static final Subject B = Subject.association(Small.B);
    private static final Subject C = Subject.association("c");
    private static final Subject K1 = Subject.municipality("k1");
    private static final Subject K2 = Subject.municipality("k2");
    private static final Subject K3 = Subject.municipality("k3");
    private static final Subject K4 = Subject.municipality("k4");
    private static final Subject N = Subject.region("N");
    private static final Subject S = Subject.region("S");
    private static final String OTHER = "other";

    private static Change leave(String municipality, String association, Settlement settlement) {
        return new Change.Leave("ut " + municipality, 2020, municipality, association, settlement, "");
    }

    private static Change join(int year, String municipality, String association) {
        return new Change.Join("in " + municipality + year, year, municipality, association, "");
    }

    private static NewAssociation created(String id, List<String> municipalities, List<String> regions) {
        return new NewAssociation(id, "Förbund " + id, "Förbund " + id, municipalities, regions);
    }

    /** With k4, of the southern region and 20 000 inhabitants 16–64, that is a member of nothing. */
    private static Review withStranger(Review review, Optional<Figure> variable) {
        List<Municipality> all = new ArrayList<>(review.municipalities());
        all.add(new Municipality("k4", "Kommun k4", "S", Optional.empty(), Optional.of(Figure.of(40_000)),
                Optional.of(Figure.of(20_000)), Optional.of(Figure.of(200)), variable));
        return review.edit().municipalities(all).done();
    }

    private static Review withStranger(Change... changes) {
        return Figures.with(withStranger(Small.with(), Optional.of(Figure.of(800_000))), List.of(changes));
    }

    private static void kr(double expected, Figures f, Measure measure, Subject subject, int year) {
        assertEquals(expected, f.at(measure, OTHER, subject, year), 1e-6, measure + " of " + subject);
    }

    private static void missing(Figures f, Measure measure, Subject subject, int year, String reason) {
        int node = f.calculation.node(measure, OTHER, subject, year).orElseThrow();
        assertTrue(f.calculation.evaluation().isMissing(node), measure + " is not missing");
        assertEquals(reason, f.calculation.evaluation().whyMissing(node).reason());
    }

    @Test
    void whoLeavesEndsItsQuarterAndItsVariableAllocation() {
        Figures f = Figures.of(Small.with(leave("k2", Small.A, Settlement.NONE)));
        // Left are 400 + 1 200 · ¾ of 1 600; the southern region had only k2 there.
        kr(1_600_000, f, Measure.ALLOCATION_POSSIBLE, A, 2020);
        kr(1_300_000, f, Measure.ALLOCATION_GRANTED, A, 2020);
        kr(650_000, f, Measure.CONTRIBUTION_MUNICIPALITY, K1, 2020);
        kr(0, f, Measure.CONTRIBUTION_MUNICIPALITY, K2, 2020);
        kr(650_000, f, Measure.CONTRIBUTION_REGION, N, 2020);
        kr(800_000, f, Measure.CONTRIBUTION_REGION, S, 2020);
        kr(4, f, Measure.BOARD_SEATS, A, 2020);
        kr(1_000_000, f, Measure.EQUITY_OPENING, A, 2020);
        kr(0, f, Measure.PAYOUT_MUNICIPALITY, K2, 2020);
    }

    /** An association that nobody has a year before of: no floor protects it, whatever makes it, also where the floor holds after a merger. */
    @Test
    void anAssociationWithoutMunicipalitiesHasNoYearBeforeForTheFloor() {
        Review all = Small.with();
        StateAllocation set = all.allocation();
        for (boolean floorAfterMerger : List.of(false, true)) {
            Review review = all.edit().allocation(new StateAllocation(set.mode(), set.weight(), set.national(),
                    floorAfterMerger, set.equityReduction(), set.redistribution(), set.oversubscription())).done();
            for (Change change : List.of(
                    new Change.Start("tomt", 2020, created("c", List.of(), List.of()), List.of(), List.of(),
                            Optional.empty(), ""),
                    new Change.Split("kluvet", 2020, Small.A, List.of(created("c", List.of(), List.of("N")),
                            created("d", List.of("k1", "k2"), List.of("N", "S"))), ""))) {
                Figures f = Figures.of(Figures.with(review, List.of(change)));
                for (int year : List.of(2020, 2021)) {
                    OptionalDouble floor = f.calculation.value(Measure.ALLOCATION_FLOOR, OTHER, C, year);
                    assertTrue(floor.isEmpty() || floor.getAsDouble() >= 0, change.id() + " " + year);
                    int paid = f.calculation.node(Measure.CONTRIBUTION_PARTIES, OTHER, C, year).orElseThrow();
                    assertTrue(f.calculation.evaluation().isMissing(paid), change.id() + " " + year);
                }
            }
        }
    }

    /** Every kind of change there is, at once, is calculated to the end. */
    @Test
    void aReviewWithEverythingInItIsCalculated() {
        Calculation c = Calculation.of(SampleReviews.everything());
        for (Alternative a : c.review().alternatives()) {
            for (int year : c.years()) {
                OptionalDouble revenue = c.value(Measure.REVENUE, a.id(), Subject.AREA, year);
                assertTrue(revenue.isEmpty() || Double.isFinite(revenue.getAsDouble()), a.id() + " " + year);
            }
        }
    }

    @Test
    void aLeaverMayTakeItsShareOfTheMunicipalitiesQuarterOfEquity() {
        Figures f = Figures.of(Small.with(leave("k2", Small.A, Settlement.SHARE_OF_EQUITY)));
        // A quarter of the municipalities' quarter of 1 000.
        kr(62_500, f, Measure.PAYOUT_MUNICIPALITY, K2, 2020);
        kr(-62_500, f, Measure.NET_MUNICIPALITY, K2, 2020);
        kr(937_500, f, Measure.EQUITY_OPENING, A, 2020);
        kr(0, f, Measure.NET_MUNICIPALITY, K2, 2021);
        int opening = f.calculation.node(Measure.EQUITY_OPENING, OTHER, A, 2020).orElseThrow();
        assertEquals("eget kapital före utträdet − det som betalas ut till den som utträder",
                f.calculation.explanation(opening));
    }

    @Test
    void theFloorKeepsOnlyWhatTheMembersThatAreLeftBrought() {
        // Equity 300 of revenue 3 200 is within the ladder, so the floor protects.
        Figures f = Figures.of(Small.with(List.of(equity(Small.a(), 300_000), Small.b()),
                leave("k2", Small.A, Settlement.NONE)));
        // q of k1: 2 000 · 1 200 / 1 600; nine tenths of it.
        kr(1_350_000, f, Measure.ALLOCATION_FLOOR, A, 2020);
        kr(0.9 * 1_600_000, f, Measure.ALLOCATION_FLOOR, A, 2021);
    }

    @Test
    void theFloorFollowsAMunicipalityToTheAssociationItJoins() {
        Figures f = Figures.of(Small.with(List.of(equity(Small.a(), 300_000), equity(Small.b(), 300_000)),
                join(2020, "k2", Small.B)));
        kr(0.9 * (2_000_000 + 2_000_000 * 0.25), f, Measure.ALLOCATION_FLOOR, B, 2020);
        kr(0.9 * 2_000_000 * 0.75, f, Measure.ALLOCATION_FLOOR, A, 2020);
        kr(2_400_000, f, Measure.ALLOCATION_POSSIBLE, B, 2020);
    }

    private static Association equity(Association a, double amount) {
        Accounts old = a.accounts().getFirst();
        return new Edited(a).accounts(new Accounts(2019, List.of(), List.of(), old.activities(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.of(Figure.of(amount)))).done();
    }

    @Test
    void anAssociationWithoutAMunicipalityIsLiquidated() {
        Review review = Small.with(leave("k3", Small.B, Settlement.SHARE_OF_EQUITY));
        Figures f = Figures.of(review);
        assertEquals(List.of(A), f.associations(OTHER, 2020));
        kr(500_000, f, Measure.PAYOUT_STATE, Subject.STATE, 2020);
        kr(250_000, f, Measure.PAYOUT_REGION, S, 2020);
        kr(250_000, f, Measure.PAYOUT_MUNICIPALITY, K3, 2020);
        kr(0, f, Measure.PAYOUT_MUNICIPALITY, K3, 2021);
        kr(0, f, Measure.CONTRIBUTION_MUNICIPALITY, K3, 2020);
        kr(3_200_000, f, Measure.CONTRIBUTION_PARTIES, Subject.AREA, 2020);
        kr(1_000_000, f, Measure.EQUITY, Subject.AREA, 2020);
        assertTrue(Finding.of(f.calculation).contains(new Finding(Finding.Kind.LIQUIDATED, new Place(OTHER, B, 2020),
                "Förbund b har ingen kommun kvar 2020 och upphör: det egna kapitalet betalas ut till medlemmarna.")));
    }

    @Test
    void whoJoinsFromAnotherAssociationTakesItsAllocationAndUtilisationAlong() {
        Review review = Small.with(join(2020, "k3", Small.A));
        Figures f = Figures.of(review);
        // 400 + 1 600 + 1 600, three quarters used of what is variable; B is left without anybody.
        kr(3_600_000, f, Measure.ALLOCATION_MODEL, A, 2020);
        kr(2_800_000, f, Measure.ALLOCATION_GRANTED, A, 2020);
        kr(1_400_000.0 / 3, f, Measure.CONTRIBUTION_MUNICIPALITY, K3, 2020);
        kr(7, f, Measure.BOARD_SEATS, A, 2020);
        kr(500_000, f, Measure.PAYOUT_STATE, Subject.STATE, 2020);
        assertEquals(List.of(A), f.associations(OTHER, 2020));
    }

    @Test
    void aStrangerBringsWhatIsTypedForItAndUsesWhatTheAreaDoes() {
        Figures f = Figures.of(withStranger(join(2021, "k4", Small.B)));
        kr(0, f, Measure.CONTRIBUTION_MUNICIPALITY, K4, 2020);
        kr(2_800_000, f, Measure.ALLOCATION_MODEL, B, 2021);
        kr(400_000 + 0.75 * 2_400_000, f, Measure.ALLOCATION_GRANTED, B, 2021);
        kr(1_100_000.0 / 3, f, Measure.CONTRIBUTION_MUNICIPALITY, K4, 2021);
        assertEquals(800_000, f.at(Measure.ALLOCATION_VARIABLE, Place.TODAY, K4, 2021), 1e-6);
    }

    @Test
    void aStrangerWithoutATypedAllocationIsAskedFor() {
        Review review = withStranger(Small.with(), Optional.empty());
        Figures f = Figures.of(Figures.with(review, List.of(join(2021, "k4", Small.B))));
        missing(f, Measure.CONTRIBUTION_PARTIES, B, 2021,
                "Kommun k4 hör inte till något förbund idag, så dess rörliga tilldelning är inte känd; skriv in den bland "
                        + "kommunerna i Nuläge");
        kr(3_200_000, f, Measure.CONTRIBUTION_PARTIES, A, 2021);
        kr(3_200_000, f, Measure.CONTRIBUTION_PARTIES, B, 2020);
    }

    @Test
    void theRegionOfWhoJoinsBecomesAMemberAndPaysItsPart() {
        Figures f = Figures.of(Small.with(join(2020, "k1", Small.B)));
        // 400 + 1 200 + 1 600 · ¾ of both: the quarter is 1 250, by 120 000 inhabitants in the north and 80 000.
        kr(1_250_000, f, Measure.CONTRIBUTION_REGION, B, 2020);
        kr(0.6 * 1_250_000, f, Measure.CONTRIBUTION_REGION, N, 2020);
        // S has the rest and the whole of A, where k2 is alone: 400 + ¾ · 400.
        kr(0.4 * 1_250_000 + 350_000, f, Measure.CONTRIBUTION_REGION, S, 2020);
        kr(6, f, Measure.BOARD_SEATS, B, 2020);
    }

    @Test
    void leavingAndJoiningAgainTheNextYearIsNeutral() {
        Figures f = Figures.of(Small.with(leave("k2", Small.A, Settlement.NONE), join(2021, "k2", Small.A)));
        for (Measure measure : List.of(Measure.ALLOCATION_GRANTED, Measure.CONTRIBUTION_PARTIES, Measure.BOARD_SEATS,
                Measure.COST_ACTIVITIES, Measure.EQUITY)) {
            for (int year : List.of(2021, 2022)) {
                assertEquals(f.at(measure, "keep", A, year), f.at(measure, OTHER, A, year), 1e-6, measure.id());
            }
        }
        for (Subject paying : List.of(K1, K2)) {
            assertEquals(f.at(Measure.NET_MUNICIPALITY, "keep", paying, 2021),
                    f.at(Measure.NET_MUNICIPALITY, OTHER, paying, 2021), 1e-6);
        }
    }

    @Test
    void whoFormsAnAssociationLeavesTheOneItWasIn() {
        Change start = new Change.Start("s", 2020, created("c", List.of("k2", "k4"), List.of("S")), List.of(),
                List.of(),
                Optional.empty(), "");
        Figures f = Figures.of(withStranger(start));
        // k2 brings 400 of which it uses ¾, k4 800 of which it uses all.
        kr(1_600_000, f, Measure.ALLOCATION_MODEL, C, 2020);
        kr(400_000 + 300_000 + 800_000, f, Measure.ALLOCATION_GRANTED, C, 2020);
        kr(0, f, Measure.EQUITY_OPENING, C, 2020);
        kr(1_600_000, f, Measure.ALLOCATION_POSSIBLE, A, 2020);
        kr(5, f, Measure.BOARD_SEATS, C, 2020);
    }

    @Test
    void aStatedUtilisationIsOfAllWhoFormTheAssociation() {
        Change start = new Change.Start("s", 2020, created("c", List.of("k2", "k4"), List.of("S")), List.of(),
                List.of(),
                Optional.of(Figure.of(0.5)), "");
        kr(400_000 + 600_000, Figures.of(withStranger(start)), Measure.ALLOCATION_GRANTED, C, 2020);
    }

    @Test
    void partsTakeEquityAndLinesByInhabitants() {
        Change split = new Change.Split("d", 2020, Small.A,
                List.of(created("norr", List.of("k1"), List.of("N")), created("syd", List.of("k2"), List.of("S"))), "");
        Figures f = Figures.of(Small.with(split));
        Subject north = Subject.association("norr");
        Subject south = Subject.association("syd");
        kr(750_000, f, Measure.EQUITY_OPENING, north, 2020);
        kr(250_000, f, Measure.EQUITY_OPENING, south, 2020);
        kr(400_000 + 900_000, f, Measure.ALLOCATION_GRANTED, north, 2020);
        kr(400_000 + 300_000, f, Measure.ALLOCATION_GRANTED, south, 2020);
        kr(4, f, Measure.BOARD_SEATS, north, 2020);
        assertEquals(List.of(B, north, south), f.associations(OTHER, 2020));
        int opening = f.calculation.node(Measure.EQUITY_OPENING, OTHER, north, 2020).orElseThrow();
        assertEquals("det delade förbundets eget kapital × delens andel av invånare 16–64 år",
                f.calculation.explanation(opening));
    }

    @Test
    void dividingAndMergingAgainIsAsBeforeButForTheBaseGrant() {
        Change split = new Change.Split("d", 2020, Small.A,
                List.of(created("norr", List.of("k1"), List.of("N")), created("syd", List.of("k2"), List.of("S"))), "");
        Change merge = new Change.Merge("m", 2021, List.of("norr", "syd"), created("hel", List.of(), List.of()),
                Optional.empty(), Map.of(), List.of(), EquityRoute.TRANSFERRED, "");
        Figures f = Figures.of(Small.with(split, merge));
        assertEquals(f.at(Measure.CONTRIBUTION_PARTIES, "keep", Subject.AREA, 2020) + 800_000,
                f.at(Measure.CONTRIBUTION_PARTIES, OTHER, Subject.AREA, 2020), 1e-6);
        assertEquals(f.at(Measure.CONTRIBUTION_PARTIES, "keep", Subject.AREA, 2021),
                f.at(Measure.CONTRIBUTION_PARTIES, OTHER, Subject.AREA, 2021), 1e-6);
        kr(1_000_000, f, Measure.EQUITY, Subject.association("hel"), 2021);
    }

    @Test
    void aFreedBaseGrantLiftsEverybodysPoolInTheCountry() {
        Review review = withStranger(leave("k3", Small.B, Settlement.NONE)).edit().allocation(Small.national()).done();
        Figures f = Figures.of(review);
        // B had a grant above the possible there; A is 2 of 9 parts of the country's pool, which grows by 400.
        double freed = f.at(Measure.ALLOCATION_POSSIBLE, OTHER, A, 2020)
                - f.at(Measure.ALLOCATION_POSSIBLE, "keep", A, 2020);
        assertEquals(400_000.0 * 80_000 / 360_000, freed, 1e-6);
        Change start = new Change.Start("s", 2020, created("c", List.of("k4"), List.of("S")), List.of(), List.of(),
                Optional.empty(), "");
        Figures more = Figures.of(withStranger(start).edit().allocation(Small.national()).done());
        assertEquals(-freed, more.at(Measure.ALLOCATION_POSSIBLE, OTHER, A, 2020)
                - more.at(Measure.ALLOCATION_POSSIBLE, "keep", A, 2020), 1e-6);
    }

    @Test
    void unusedMoneyGoesToWhoClaimsTheWholeAndALackLowersAllClaims() {
        Association full = new Edited(Small.a()).allocation(new se.vagval.model.AssociationAllocation(
                Optional.of(Figure.of(2_000_000)), Optional.of(Figure.of(2_000_000)), Optional.empty())).done();
        Review review = Small.with(List.of(full, Small.b()));
        StateAllocation given = StateAllocation.given();
        Figures more = Figures.of(review.edit()
                .allocation(given.withFrameUse(Optional.of(Figure.of(0.1)), Optional.empty())).done());
        kr(2_200_000, more, Measure.ALLOCATION_GRANTED, A, 2020);
        kr(1_600_000, more, Measure.ALLOCATION_GRANTED, B, 2020);
        assertEquals(List.of(), Finding.of(more.calculation), "what is redistributed is not more than possible");
        Figures less = Figures.of(review.edit()
                .allocation(given.withFrameUse(Optional.empty(), Optional.of(Figure.of(0.05)))).done());
        kr(1_900_000, less, Measure.ALLOCATION_GRANTED, A, 2020);
        kr(1_520_000, less, Measure.ALLOCATION_GRANTED, B, 2020);
    }

    @Test
    void statedSharesLapseWhenTheMembersAreOthersAndThatIsSaid() {
        SplitKey key = new SplitKey(SplitBasis.STATED, Map.of("k1", Figure.of(0.5), "k2", Figure.of(0.5)));
        List<Association> associations = List.of(Small.keys(Small.a(), key, SplitKey.by(SplitBasis.POPULATION)),
                Small.b());
        Figures f = Figures.of(Small.with(associations, join(2020, "k3", Small.A)));
        double quarter = f.at(Measure.CONTRIBUTION_MUNICIPALITIES, OTHER, A, 2020);
        kr(quarter / 2, f, Measure.CONTRIBUTION_MUNICIPALITY, K1, 2020);
        assertTrue(Finding.of(f.calculation).contains(new Finding(Finding.Kind.SHARES_LAPSED,
                new Place(OTHER, A, 2020), "De angivna andelarna för Förbund a stämmer inte med medlemmarna 2020, "
                        + "så invånarna avgör fördelningen; ange nya andelar med åtgärden att byta fördelningsnyckel.")));
        SplitKey three = new SplitKey(SplitBasis.STATED,
                Map.of("k1", Figure.of(0.2), "k2", Figure.of(0.2), "k3", Figure.of(0.6)));
        Figures stated = Figures.of(Small.with(associations, join(2020, "k3", Small.A),
                new Change.ChangeSplitKey("k", 2020, Small.A, three, "")));
        kr(0.6 * quarter, stated, Measure.CONTRIBUTION_MUNICIPALITY, K3, 2020);
    }

    private static List<String> notices(Review review) {
        return Finding.of(Calculation.of(review)).stream().filter(f -> f.kind() == Finding.Kind.NOTICE)
                .map(Finding::text).toList();
    }

    @Test
    void whoLeavesBeforeNoticeHasRunOutIsTold() {
        Review review = Small.with(leave("k2", Small.A, Settlement.NONE));
        assertEquals(List.of("Kommun k2 lämnar Förbund a 2020, men uppsägningstiden är 3 år (15 §): "
                + "sägs medlemskapet upp 2020-01-01 kan utträdet ske tidigast 2023."), notices(review));
        Review ordered = review.edit()
                .commission(review.commission().edit().ordered(Optional.of(LocalDate.of(2017, 2, 3))).done()).done();
        assertEquals(List.of("Kommun k2 lämnar Förbund a 2020, men uppsägningstiden är 3 år (15 §): "
                + "sägs medlemskapet upp 2017-02-03 kan utträdet ske tidigast 2021."), notices(ordered));
        assertEquals(List.of(), notices(Small.with(new Change.Leave("ut", 2023, "k2", Small.A, Settlement.NONE, ""))));
    }

    @Test
    void aChangeThatMovesNobodyIsToldAndChangesNothing() {
        Figures f = Figures.of(Small.with(join(2020, "k1", Small.A), leave("k3", Small.A, Settlement.NONE)));
        Figures.sameEverywhere(f, "keep", f, OTHER);
        assertEquals(List.of("Kommun k3 är inte medlem i Förbund a 2020, så åtgärden ändrar inget.",
                "Kommun k1 är redan medlem i Förbund a 2020, så åtgärden ändrar inget."),
                Finding.of(f.calculation).stream().map(Finding::text).toList());
    }

    @Test
    void theAdministrationOfAFormedAssociationGoesOnInTheOneItMergesWith() {
        Change start = new Change.Start("s", 2020, created("c", List.of("k4"), List.of("S")),
                List.of(new se.vagval.model.YearFigure(2020, Figure.of(1_000_000))),
                List.of(new se.vagval.model.YearFigure(2020, Figure.of(0.2))), Optional.empty(), "");
        Change merge = new Change.Merge("m", 2021, List.of("c", Small.B), created("d", List.of(), List.of()),
                Optional.empty(), Map.of(), List.of(), EquityRoute.TRANSFERRED, "");
        Figures f = Figures.of(withStranger(start, merge));
        kr(200_000, f, Measure.COST_ADMINISTRATION, C, 2020);
        kr(200_000, f, Measure.COST_ADMINISTRATION, Subject.association("d"), 2021);
    }
}
