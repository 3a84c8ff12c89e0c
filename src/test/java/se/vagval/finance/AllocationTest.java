package se.vagval.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.model.AllocationMode;
import se.vagval.model.AllocationWeight;
import se.vagval.model.Association;
import se.vagval.model.AssociationAllocation;
import se.vagval.model.AssumptionKind;
import se.vagval.model.Change;
import se.vagval.model.EquityRoute;
import se.vagval.model.Figure;
import se.vagval.model.National;
import se.vagval.model.Review;
import se.vagval.model.StateAllocation;
import se.vagval.support.Edited;
import se.vagval.support.RandomChanges;
import se.vagval.support.RandomReviews;

/** Model section 3: given and national mode, utilisation, the floor, and the reduction for equity. */
class AllocationTest {

    private static Review plain(long seed) {
        return RandomReviews.plain(new RandomReviews(seed).next());
    }

    private static StateAllocation frame(double frame) {
        return new StateAllocation(AllocationMode.NATIONAL, AllocationWeight.WORKING_AGE,
                Optional.of(new National(Figure.of(frame), Figure.of(80), Figure.of(80_000), Figure.of(6_000_000))),
                false, Figure.of(0), Optional.empty(), Optional.empty());
    }

    private static Review national(long seed) {
        Review review = plain(seed);
        return review.edit().allocation(frame(339_000_000))
                .associations(review.associations().stream().map(a -> new Edited(a)
                        .allocation(new AssociationAllocation(Optional.empty(), Optional.empty(),
                                Optional.of(Figure.of(0.9))))
                        .done()).toList())
                .done();
    }

    @Test
    void inNationalModeAMergerLiftsEverybodysPool() {
        for (long seed = 0; seed < 30; seed++) {
            Review review = national(seed);
            List<String> pair = review.associations().stream().map(Association::id).limit(2).toList();
            Figures f = Figures.of(Figures.with(review,
                    List.of(RandomChanges.merge(pair, EquityRoute.TRANSFERRED, Map.of()))));
            var m = review.municipalities().getLast();
            double share = 0.75 * m.supportMeasure().orElseThrow().value() / 80_000
                    + 0.25 * m.workingAge().orElseThrow().value() / 6_000_000;
            Subject subject = Subject.municipality(m.code());
            Figures.same((339e6 - 400_000 * 80) * share, f.at(Measure.ALLOCATION_VARIABLE, "keep", subject, 2022),
                    "keep");
            Figures.same((339e6 - 400_000 * 79) * share, f.at(Measure.ALLOCATION_VARIABLE, "other", subject, 2022),
                    "merged");
            Figures.same((339e6 - 400_000 * 80) * share, f.at(Measure.ALLOCATION_VARIABLE, "other", subject, 2021),
                    "the year before");
        }
    }

    @Test
    void statedUtilisationIsTheReportedOne() {
        for (long seed = 0; seed < 60; seed++) {
            RandomReviews random = new RandomReviews(seed);
            Review review = seed % 2 == 0 ? plain(seed) : national(seed);
            double stated = random.share(0.7, 1);
            String id = review.associations().getFirst().id();
            Figures f = Figures.of(Figures.with(review,
                    List.of(new Change.SetUtilisation("u", 2021, id, Figure.of(stated), ""))));
            for (int year : List.of(2021, 2022, 2023)) {
                assertEquals(stated,
                        f.at(Measure.ALLOCATION_UTILISATION, "other", Subject.association(id), year), 1e-9);
            }
        }
    }

    @Test
    void utilisationFollowsTheMunicipalitiesIntoAMerger() {
        for (long seed = 0; seed < 30; seed++) {
            Review review = plain(seed);
            List<String> pair = review.associations().stream().map(Association::id).limit(2).toList();
            Figures f = Figures.of(Figures.with(review,
                    List.of(new Change.SetUtilisation("u", 2020, pair.get(0), Figure.of(1), ""),
                            RandomChanges.merge(pair, EquityRoute.TRANSFERRED, Map.of()))));
            // M 3 000 and S 2 500 each: the first uses all of its 2 600 variable, the second 2 100 of its.
            Figures.same(400_000 + 2_600_000 + 2_100_000,
                    f.at(Measure.ALLOCATION_GRANTED, "other", Subject.association(RandomChanges.MERGED), 2022),
                    "granted");
        }
    }

    @Test
    void utilisationBelowTheBaseGrantStopsAtTheBaseGrant() {
        Review review = plain(0);
        String id = review.associations().getFirst().id();
        Figures f = Figures.of(
                Figures.with(review, List.of(new Change.SetUtilisation("u", 2020, id, Figure.of(0.01), ""))));
        Figures.same(400_000, f.at(Measure.ALLOCATION_GRANTED, "other", Subject.association(id), 2020), "base grant");
    }

    @Test
    void theFloorStopsAFallOfMoreThanATenthUnlessEquityIsAboveTheLadder() {
        Review falling = equity(plain(3), 100_000).edit()
                .assumptions(List.of(RandomReviews.growth(AssumptionKind.ALLOCATION_GROWTH, -0.5))).done();
        Subject a = Subject.association(falling.associations().getFirst().id());
        Figures held = Figures.of(falling);
        assertEquals(2_700_000, held.at(Measure.ALLOCATION_POSSIBLE, "keep", a, 2020), 1e-6);
        Figures above = Figures.of(equity(falling, 2_000_000));
        assertEquals(1_700_000, above.at(Measure.ALLOCATION_POSSIBLE, "keep", a, 2020), 1e-6);
    }

    private static Review equity(Review review, double equity) {
        return review.edit().associations(review.associations().stream().map(a -> {
            var old = a.accounts().getFirst();
            return new Edited(a).accounts(new se.vagval.model.Accounts(old.year(), List.of(), old.administration(),
                    old.activities(), Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.of(Figure.of(equity)))).done();
        }).toList()).done();
    }

    @Test
    void reductionTakesItsPartOfHalfTheExcess() {
        Review review = equity(plain(5), 2_000_000);
        StateAllocation given = review.allocation();
        Figures f = Figures.of(review.edit().allocation(given.withEquityReduction(Figure.of(0.5))).done());
        Subject a = Subject.association(review.associations().getFirst().id());
        // Revenue 5 000, so the ladder gives 1 000; the excess is 1 000 and the reduction 0,5 · ½ · 1 000.
        assertEquals(1_000_000, f.at(Measure.EQUITY_EXCESS, "keep", a, 2019), 1e-6);
        assertEquals(250_000, f.at(Measure.ALLOCATION_REDUCTION, "keep", a, 2020), 1e-6);
        assertEquals(2_250_000, f.at(Measure.ALLOCATION_GRANTED, "keep", a, 2020), 1e-6);
    }

    @Test
    void whatIsNotUsedIsNeverGranted() {
        for (long seed = 0; seed < 30; seed++) {
            Figures f = Figures.of(new RandomReviews(seed).next());
            for (int year : f.projected()) {
                for (Subject s : f.associations("keep", year)) {
                    double claim = f.at(Measure.ALLOCATION_CLAIM, "keep", s, year);
                    assertTrue(f.at(Measure.ALLOCATION_GRANTED, "keep", s, year) <= claim + 1e-6);
                }
            }
        }
    }
}
