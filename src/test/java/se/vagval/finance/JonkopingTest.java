package se.vagval.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import se.vagval.model.AdministrationKey;
import se.vagval.model.Association;
import se.vagval.model.AssociationAllocation;
import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.EquityRoute;
import se.vagval.model.Figure;
import se.vagval.model.Review;
import se.vagval.support.Jonkoping;

/** Jönköpings län as in model section 10, to the krona; the tables are of the review of 2020, sections 3.3 and 8.2. */
class JonkopingTest {
    private static final double HALF_KRONA = 0.5;
    private static final Subject HOGLANDET = Subject.association("hoglandet");
    private static final Subject VATTERBYGDEN = Subject.association("sodra-vatterbygden");
    private static final Subject FINNVEDEN = Subject.association("finnveden");
    private static final Subject COUNTY = Subject.association("lansforbund");

    private static double value(Calculation c, Measure measure, String alternative, Subject subject, int year) {
        OptionalDouble value = c.value(measure, alternative, subject, year);
        assertTrue(value.isPresent(), measure + " of " + subject + " " + year + " is missing");
        return value.getAsDouble();
    }

    private static void today(Calculation c, Measure measure, double hoglandet, double vatterbygden, double finnveden,
            double total, double tolerance) {
        assertEquals(hoglandet, value(c, measure, Place.TODAY, HOGLANDET, 2019), tolerance);
        assertEquals(vatterbygden, value(c, measure, Place.TODAY, VATTERBYGDEN, 2019), tolerance);
        assertEquals(finnveden, value(c, measure, Place.TODAY, FINNVEDEN, 2019), tolerance);
        assertEquals(total, value(c, measure, Place.TODAY, Subject.AREA, 2019), tolerance);
    }

    @Test
    void accountsOf2019() {
        Calculation c = Calculation.of(Jonkoping.with());
        today(c, Measure.REVENUE, 6_423_000, 7_018_000, 5_144_000, 18_585_000, HALF_KRONA);
        today(c, Measure.COST, 6_652_000, 8_151_000, 5_624_000, 20_427_000, HALF_KRONA);
        today(c, Measure.RESULT, -229_000, -1_133_000, -480_000, -1_842_000, HALF_KRONA);
        today(c, Measure.EQUITY, 567_000, 989_000, 1_690_000, 3_246_000, HALF_KRONA);
        today(c, Measure.EQUITY_SHARE, 0.09, 0.14, 0.33, 0.17, 0.005);
        assertEquals(3_400_000, value(c, Measure.COST_ADMINISTRATION, "", Subject.AREA, 2019), HALF_KRONA);
    }

    @Test
    void allocationOf2019() {
        Calculation c = Calculation.of(Jonkoping.with());
        today(c, Measure.ALLOCATION_GRANTED, 3_205_000, 3_036_000, 2_570_000, 8_811_000, HALF_KRONA);
        today(c, Measure.ALLOCATION_UTILISATION, 0.80, 0.55, 1, 0.7284, 0.00005);
        today(c, Measure.ALLOCATION_POSSIBLE, 4_006_250, 5_520_000, 2_570_000, 12_096_250, HALF_KRONA);
        assertEquals(0.777816, value(c, Measure.ALLOCATION_USE, "", HOGLANDET, 2019), 5e-7);
        assertEquals(0.514844, value(c, Measure.ALLOCATION_USE, "", VATTERBYGDEN, 2019), 5e-7);
        assertEquals(1, value(c, Measure.ALLOCATION_USE, "", FINNVEDEN, 2019), 1e-12);
        today(c, Measure.CONTRIBUTION_PARTIES, 6_410_000, 6_072_000, 5_140_000, 17_622_000, HALF_KRONA);
        today(c, Measure.REVENUE_OTHER, 13_000, 946_000, 4_000, 963_000, HALF_KRONA);
        assertEquals(61, value(c, Measure.PER_CAPITA_ALLOCATION, "", HOGLANDET, 2019), 0.5);
        assertEquals(32, value(c, Measure.PER_CAPITA_ALLOCATION, "", VATTERBYGDEN, 2019), 0.5);
        assertEquals(58, value(c, Measure.PER_CAPITA_ALLOCATION, "", FINNVEDEN, 2019), 0.5);
    }

    @Test
    void ladderIsDecidedOnlyWhereItsStepIsKnown() {
        Calculation c = Calculation.of(Jonkoping.with());
        assertEquals(661_200, value(c, Measure.EQUITY_EXCESS, "", FINNVEDEN, 2019), HALF_KRONA);
        int unknown = c.node(Measure.EQUITY_LADDER, "", VATTERBYGDEN, 2019).orElseThrow();
        assertTrue(c.evaluation().isMissing(unknown));
        assertEquals("Kan inte avgöras utan trappans övriga steg", c.evaluation().whyMissing(unknown).reason());
    }

    @Test
    void boards() {
        Calculation c = Calculation.of(Jonkoping.with(Jonkoping.merge(EquityRoute.TRANSFERRED, Map.of())));
        assertEquals(22, value(c, Measure.BOARD_SEATS, "keep", Subject.AREA, 2020));
        assertEquals(16, value(c, Measure.BOARD_SEATS, "other", Subject.AREA, 2020));
    }

    @Test
    void keepingThreeIsAsToday() {
        Calculation c = Calculation.of(Jonkoping.with());
        assertEquals(8_811_000, value(c, Measure.ALLOCATION_GRANTED, "keep", Subject.AREA, 2020), HALF_KRONA);
        assertEquals(17_622_000, value(c, Measure.CONTRIBUTION_PARTIES, "keep", Subject.AREA, 2020), HALF_KRONA);
    }

    @Test
    void sharedAdministrationMovesEachSavedTenthToActivities() {
        Map<CostCategory, Figure> savings = new EnumMap<>(CostCategory.class);
        Stream.of(CostCategory.values()).filter(CostCategory::shareable).forEach(c -> savings.put(c, Figure.of(0.1)));
        for (AdministrationKey key : AdministrationKey.values()) {
            // Of 3 400, boards and audits are 310 and stay.
            Calculation c = Calculation.of(Jonkoping
                    .with(new Change.ShareAdministration("dela", 2020, Jonkoping.ALL, savings, key, "")));
            assertEquals(17_622_000, value(c, Measure.CONTRIBUTION_PARTIES, "other", Subject.AREA, 2020),
                    HALF_KRONA);
            double saved = value(c, Measure.COST_ADMINISTRATION, "keep", Subject.AREA, 2020)
                    - value(c, Measure.COST_ADMINISTRATION, "other", Subject.AREA, 2020);
            double more = value(c, Measure.COST_ACTIVITIES, "other", Subject.AREA, 2020)
                    - value(c, Measure.COST_ACTIVITIES, "keep", Subject.AREA, 2020);
            assertEquals(309_000, saved, HALF_KRONA, key.toString());
            assertEquals(309_000, more, HALF_KRONA, key.toString());
        }
    }

    @Test
    void countyAssociationLosesTwoBaseGrants() {
        Calculation c = Calculation.of(Jonkoping.with(Jonkoping.merge(EquityRoute.TRANSFERRED, Map.of())));
        assertEquals(11_296_250, value(c, Measure.ALLOCATION_POSSIBLE, "other", COUNTY, 2020), HALF_KRONA);
        assertEquals(8_011_000, value(c, Measure.ALLOCATION_GRANTED, "other", COUNTY, 2020), HALF_KRONA);
        assertEquals(16_022_000, value(c, Measure.CONTRIBUTION_PARTIES, "other", COUNTY, 2020), HALF_KRONA);
        assertEquals(0.7092, value(c, Measure.ALLOCATION_UTILISATION, "other", COUNTY, 2020), 0.00005);
        assertEquals(-1_600_000, difference(c, Measure.CONTRIBUTION_PARTIES), HALF_KRONA);
        assertEquals(-400_000, difference(c, Measure.CONTRIBUTION_REGION), HALF_KRONA);
        assertEquals(-400_000, difference(c, Measure.CONTRIBUTION_MUNICIPALITIES), HALF_KRONA);
    }

    private static double difference(Calculation c, Measure measure) {
        int keep = c.node(measure, "keep", Subject.AREA, 2020).orElseThrow();
        int other = c.node(measure, "other", Subject.AREA, 2020).orElseThrow();
        return c.evaluation().value(c.difference(other, keep));
    }

    @Test
    void floorAfterMergerDoesNotBind() {
        Review review = Jonkoping.with(Jonkoping.merge(EquityRoute.TRANSFERRED, Map.of()));
        var a = review.allocation();
        Review protectedReview = review.edit().allocation(a.withFloorAfterMerger(true)).done();
        Calculation c = Calculation.of(protectedReview);
        assertEquals(11_296_250, value(c, Measure.ALLOCATION_POSSIBLE, "other", COUNTY, 2020), HALF_KRONA);
        // Finnveden's equity is above the ladder, so its 2 570 is not protected: 0,9 × (12 096,25 − 2 570).
        assertEquals(8_573_625, value(c, Measure.ALLOCATION_FLOOR, "other", COUNTY, 2020), HALF_KRONA);
    }

    @Test
    void fullUtilisationMoreThanRestoresTheLoss() {
        Calculation c = Calculation.of(Jonkoping.with(Jonkoping.merge(EquityRoute.TRANSFERRED, Map.of()),
                new Change.SetUtilisation("fullt", 2020, "lansforbund", Figure.of(1), "")));
        assertEquals(22_592_500, value(c, Measure.CONTRIBUTION_PARTIES, "other", COUNTY, 2020), HALF_KRONA);
        assertEquals(4_970_500, difference(c, Measure.CONTRIBUTION_PARTIES), HALF_KRONA);
    }

    @Test
    void reportedUtilisationOf78PerCentRestoresTheLoss() {
        double breakEven = 8_811_000.0 / 11_296_250.0;
        assertEquals(0.7800, breakEven, 0.00005);
        Calculation c = Calculation.of(Jonkoping.with(Jonkoping.merge(EquityRoute.TRANSFERRED, Map.of()),
                new Change.SetUtilisation("brytpunkt", 2020, "lansforbund", Figure.of(breakEven), "")));
        assertEquals(0, difference(c, Measure.CONTRIBUTION_PARTIES), HALF_KRONA);
    }

    @Test
    void equityIsTransferredOrReturned() {
        Calculation transferred = Calculation
                .of(Jonkoping.with(Jonkoping.merge(EquityRoute.TRANSFERRED, Map.of())));
        assertEquals(3_246_000, value(transferred, Measure.EQUITY_OPENING, "other", COUNTY, 2020), HALF_KRONA);
        Calculation returned = Calculation.of(Jonkoping.with(Jonkoping.merge(EquityRoute.RETURNED, Map.of())));
        assertEquals(0, value(returned, Measure.EQUITY_OPENING, "other", COUNTY, 2020), HALF_KRONA);
        assertEquals(1_623_000, value(returned, Measure.PAYOUT_STATE, "other", Subject.STATE, 2020), HALF_KRONA);
        assertEquals(811_500, value(returned, Measure.PAYOUT_REGION, "other", Subject.region("rjl"), 2020),
                HALF_KRONA);
        double municipalities = returned.review().municipalities().stream().mapToDouble(
                m -> value(returned, Measure.PAYOUT_MUNICIPALITY, "other", Subject.municipality(m.code()), 2020)).sum();
        assertEquals(811_500, municipalities, HALF_KRONA);
    }

    @Test
    void aGrantBelowTheBaseGrantIsToldAndNotCounted() {
        Review review = Jonkoping.with();
        Review wrong = review.edit().association("hoglandet", a -> new Association(a.id(), a.name(), a.shortName(),
                a.organisationNumber(), a.municipalities(), a.regions(), a.boardSeats(), a.accounts(),
                new AssociationAllocation(Optional.of(Figure.of(4_006_250)), Optional.of(Figure.of(399_000)),
                        Optional.empty()),
                a.positions(), a.municipalityKey(), a.regionKey(), a.regionCeiling(), a.municipalitiesCeiling(),
                a.policy(), a.individualShare(), a.costPerParticipant(), a.noticeYears())).done();
        Calculation c = Calculation.of(wrong);
        int granted = c.node(Measure.ALLOCATION_GRANTED, "keep", HOGLANDET, 2020).orElseThrow();
        assertTrue(c.evaluation().isMissing(granted));
        assertEquals("Beviljad tilldelning för Höglandet är lägre än grundtilldelningen; rätta den eller utnyttjandet",
                c.evaluation().whyMissing(granted).reason());
    }
}
