package se.vagval.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import se.vagval.model.ActivityPolicy;
import se.vagval.model.AdministrationKey;
import se.vagval.model.Association;
import se.vagval.model.AssociationAllocation;
import se.vagval.model.AssumptionKind;
import se.vagval.model.Bearer;
import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.EquityRoute;
import se.vagval.model.Figure;
import se.vagval.model.Municipality;
import se.vagval.model.NewAssociation;
import se.vagval.model.PriceIndex;
import se.vagval.model.Review;
import se.vagval.support.Edited;
import se.vagval.support.RandomChanges;
import se.vagval.support.RandomReviews;

/** Policies, indices and shared administration of model sections 5 and 6, the comparisons of section 8, and what is missing. */
class ComparisonTest {
    private static Review plain(long seed) {
        return RandomReviews.plain(new RandomReviews(seed).next());
    }

    private static String first(Review review) {
        return review.associations().getFirst().id();
    }

    @Test
    void sharedCostsSumToThePoolLessTheSavingForEveryKey() {
        for (AdministrationKey key : AdministrationKey.values()) {
            for (long seed = 0; seed < 40; seed++) {
                RandomReviews random = new RandomReviews(seed);
                Review review = random.next();
                Map<CostCategory, Figure> savings = random.shareableSavings();
                List<String> ids = review.associations().stream().map(Association::id).toList();
                Figures f = Figures.of(Figures.with(review,
                        List.of(new Change.ShareAdministration("dela", 2020, ids, savings, key, ""))));
                for (int year : f.projected()) {
                    for (CostCategory category : CostCategory.values()) {
                        double saving = savings.containsKey(category) ? savings.get(category).value() : 0;
                        Measure cost = Measure.of(category);
                        Figures.same(f.at(cost, "keep", Subject.AREA, year) * (1 - saving),
                                f.sum(cost, "other", Subject.Kind.ASSOCIATION, year), key + " " + category);
                    }
                    Figures.same(f.at(Measure.ALLOCATION_POSSIBLE, "keep", Subject.AREA, 2020),
                            f.at(Measure.ALLOCATION_POSSIBLE, "other", Subject.AREA, 2020), "base grants stay");
                }
            }
        }
    }

    @Test
    void aGlidePathReachesItsTarget() {
        for (long seed = 0; seed < 40; seed++) {
            Review review = plain(seed);
            var glide = new ActivityPolicy.Balanced(
                    Optional.of(new ActivityPolicy.GlidePath(2022, Figure.of(0.05))));
            Figures f = Figures.of(review.edit().associations(
                    review.associations().stream().map(a -> new Edited(a).policy(glide).done()).toList()).done());
            for (Subject a : f.associations("keep", 2022)) {
                double start = f.at(Measure.EQUITY, "keep", a, 2019);
                double target = 0.05 * f.at(Measure.REVENUE, "keep", a, 2022);
                double left = f.at(Measure.LEFT_FOR_ACTIVITIES, "keep", a, 2022);
                if (start > target && left > 0) {
                    Figures.same(target, f.at(Measure.EQUITY, "keep", a, 2022), "reached");
                    double step = (start - target) / 3;
                    Figures.same(start - step, f.at(Measure.EQUITY, "keep", a, 2020), "in equal parts");
                } else if (left > 0) {
                    Figures.same(start, f.at(Measure.EQUITY, "keep", a, 2022), "never filled up");
                }
            }
        }
    }

    @Test
    void plannedActivitiesFollowTheirIndexAndEquityTakesTheRest() {
        Review review = plain(7).edit()
                .assumptions(List.of(RandomReviews.growth(AssumptionKind.PRICE_GROWTH, 0.04))).done();
        String id = first(review);
        Figures f = Figures.of(Figures.with(review, List.of(new Change.ChangePolicy("p", 2021, id,
                new ActivityPolicy.Planned(Optional.of(Figure.of(1_000_000)), PriceIndex.PRICES), ""))));
        Subject a = Subject.association(id);
        for (int year : List.of(2021, 2022, 2023)) {
            double planned = 1_000_000 * Math.pow(1.04, year - 2019);
            Figures.same(planned, f.at(Measure.COST_ACTIVITIES, "other", a, year), "activities");
            Figures.same(
                    f.at(Measure.REVENUE, "other", a, year) - f.at(Measure.COST_ADMINISTRATION, "other", a, year)
                            - planned,
                    f.at(Measure.EQUITY, "other", a, year) - f.at(Measure.EQUITY, "other", a, year - 1), "equity");
        }
    }

    @Test
    void linesFollowTheirIndexYearByYear() {
        Review review = plain(9).edit().assumptions(List.of(RandomReviews.growth(AssumptionKind.WAGE_GROWTH, 0.03)))
                .done();
        String id = first(review);
        var line = new se.vagval.model.CostLine("ny", "Ny", CostCategory.OTHER, Figure.of(2), Figure.of(50_000),
                PriceIndex.WAGES);
        Figures f = Figures.of(Figures.with(review, List.of(new Change.PutCostLine("l", 2021, id, line, ""))));
        for (int year : List.of(2021, 2022, 2023)) {
            double more = f.at(Measure.COST_ADMINISTRATION, "other", Subject.AREA, year)
                    - f.at(Measure.COST_ADMINISTRATION, "keep", Subject.AREA, year);
            Figures.same(100_000 * Math.pow(1.03, year - 2019), more, "line " + year);
        }
    }

    private static List<Integer> differences(Figures f, Measure measure) {
        List<Integer> nodes = new ArrayList<>();
        for (int year : f.projected()) {
            nodes.add(f.calculation.difference(f.calculation.node(measure, "other", Subject.AREA, year).orElseThrow(),
                    f.calculation.node(measure, "keep", Subject.AREA, year).orElseThrow()));
        }
        return nodes;
    }

    @Test
    void differencesAreCumulatedAndDiscounted() {
        for (long seed = 0; seed < 40; seed++) {
            RandomReviews random = new RandomReviews(seed);
            Review review = random.next();
            double rate = review.assumption(AssumptionKind.DISCOUNT_RATE).orElseThrow().value().value();
            Figures f = Figures.of(Figures.with(review, new RandomChanges(random, review).next()));
            double sum = 0;
            double present = 0;
            List<Integer> nodes = differences(f, Measure.COST_ACTIVITIES);
            for (int i = 0; i < nodes.size(); i++) {
                int year = f.projected().get(i);
                double difference = f.at(Measure.COST_ACTIVITIES, "other", Subject.AREA, year)
                        - f.at(Measure.COST_ACTIVITIES, "keep", Subject.AREA, year);
                Figures.same(difference, f.calculation.evaluation().value(nodes.get(i)), "difference");
                sum += difference;
                present += difference / Math.pow(1 + rate, i + 1);
            }
            Figures.same(sum, f.calculation.evaluation().value(f.calculation.cumulated(nodes)), "sum");
            Figures.same(present, f.calculation.evaluation().value(f.calculation.presentValue(nodes)), "present value");
        }
    }

    /** The association's single management line of 600 000 kr, a third of which is saved from 2020 on. */
    private static Figures saving(double oneOff, int year) {
        Review review = plain(11);
        String id = first(review);
        var line = new se.vagval.model.RevenueLine("spar", "Besparing", Figure.of(1), Figure.of(200_000),
                PriceIndex.NONE);
        return Figures.of(Figures.with(review,
                List.of(new Change.PutRevenueLine("r", year, id, line, ""),
                        new Change.OneOffCost("o", year, "Utredning",
                                Figure.of(oneOff), new Bearer(Bearer.Kind.ASSOCIATION, id), ""))));
    }

    @Test
    void paybackIsTheYearFromWhichTheSumStaysAboveZero() {
        Figures atOnce = saving(500_000, 2020);
        int payback = atOnce.calculation.payback(differences(atOnce, Measure.COST_ACTIVITIES));
        assertEquals(2022, atOnce.calculation.evaluation().value(payback));
        // Nothing differs in 2020; that is no payback of what is paid in 2021.
        Figures later = saving(300_000, 2021);
        assertEquals(2022, later.calculation.evaluation()
                .value(later.calculation.payback(differences(later, Measure.COST_ACTIVITIES))));
    }

    @Test
    void whatIsNotPaidBackWithinTheHorizonSaysSo() {
        Figures never = saving(2_000_000, 2020);
        int payback = never.calculation.payback(differences(never, Measure.COST_ACTIVITIES));
        assertTrue(never.calculation.evaluation().isMissing(payback));
        assertEquals(Measure.PAYBACK_LATE, never.calculation.graph()
                .term(never.calculation.evaluation().whyMissing(payback).node()));
        assertTrue(never.calculation.evaluation().whyMissing(payback).reason()
                .contains("inom perioden 2020–" + RandomReviews.LAST_YEAR));
    }

    @Test
    void aSumThatIsNeverBelowZeroHasNothingToPayBack() {
        // 2020 is the same in both; the one-off of 2021 is less than what is saved that year.
        Figures f = saving(100_000, 2021);
        List<Integer> differences = differences(f, Measure.COST_ACTIVITIES);
        assertEquals(0, f.calculation.evaluation().value(differences.getFirst()), 1e-6);
        assertTrue(f.calculation.evaluation().value(differences.get(1)) > 0);
        int payback = f.calculation.payback(differences);
        assertTrue(f.calculation.evaluation().isMissing(payback), "a year before the one-off is no payback");
        assertEquals(Measure.PAYBACK_NEEDLESS,
                f.calculation.graph().term(f.calculation.evaluation().whyMissing(payback).node()));
    }

    @Test
    void paybackIsAsCountedByHand() {
        for (int oneOff = 0; oneOff <= 1_000_000; oneOff += 50_000) {
            for (int year = 2020; year <= RandomReviews.LAST_YEAR; year++) {
                Figures f = saving(oneOff, year);
                List<Integer> differences = differences(f, Measure.COST_ACTIVITIES);
                int payback = f.calculation.payback(differences);
                OptionalInt byHand = byHand(f, differences);
                assertEquals(byHand.isEmpty(), f.calculation.evaluation().isMissing(payback), oneOff + " in " + year);
                byHand.ifPresent(y -> assertEquals(y, f.calculation.evaluation().value(payback)));
            }
        }
    }

    /** The year after the last one in which the sum to date is below zero, if there is one within the horizon. */
    private static OptionalInt byHand(Figures f, List<Integer> differences) {
        double sum = 0;
        int lastBelow = -1;
        for (int i = 0; i < differences.size(); i++) {
            sum += f.calculation.evaluation().value(differences.get(i));
            lastBelow = sum < -0.5 ? i : lastBelow;
        }
        return lastBelow < 0 || lastBelow == differences.size() - 1 ? OptionalInt.empty()
                : OptionalInt.of(f.projected().get(lastBelow + 1));
    }

    private static void missing(Figures f, Measure measure, String alternative, Subject subject, int year,
            String... words) {
        int node = f.calculation.node(measure, alternative, subject, year).orElseThrow();
        assertTrue(f.calculation.evaluation().isMissing(node), measure + " is not missing");
        String reason = f.calculation.evaluation().whyMissing(node).reason();
        for (String word : words) {
            assertTrue(reason.contains(word), reason);
        }
    }

    @Test
    void aMissingAllocationTravelsWithItsReason() {
        Review review = plain(13);
        String name = review.associations().getFirst().shortName();
        Figures f = Figures.of(review.edit().association(first(review),
                a -> new Edited(a).allocation(AssociationAllocation.UNKNOWN).done()).done());
        Subject a = Subject.association(first(review));
        for (Measure measure : List.of(Measure.ALLOCATION_GRANTED, Measure.CONTRIBUTION_PARTIES, Measure.REVENUE,
                Measure.COST_ACTIVITIES, Measure.PER_CAPITA_ALLOCATION)) {
            missing(f, measure, "keep", a, 2022, name);
        }
        missing(f, Measure.CONTRIBUTION_PARTIES, "keep", Subject.AREA, 2022, name);
        assertTrue(f.calculation.value(Measure.COST_ADMINISTRATION, "keep", a, 2022).isPresent());
    }

    @Test
    void missingInhabitantsTravelWithTheNameOfTheMunicipality() {
        Review review = plain(14);
        Municipality m = review.municipalities().getFirst();
        List<Municipality> all = new ArrayList<>(review.municipalities());
        all.set(0, Municipality.named(m.code(), m.name(), m.regionId()));
        Figures f = Figures.of(review.edit().municipalities(all).done());
        missing(f, Measure.PER_CAPITA_CONTRIBUTION, "keep", Subject.municipality(m.code()), 2021, m.name());
    }

    @Test
    void aChangeOfAnAssociationThatIsGoneMakesTheRestMissing() {
        Review review = plain(15);
        List<String> pair = review.associations().stream().map(Association::id).limit(2).toList();
        List<Change> changes = List.of(RandomChanges.merge(pair, EquityRoute.TRANSFERRED, Map.of()),
                new Change.SetUtilisation("u", 2023, pair.getFirst(), Figure.of(1), ""));
        Figures f = Figures.of(Figures.with(review, changes));
        assertTrue(f.calculation.value(Measure.EQUITY, "other", Subject.AREA, 2022).isPresent());
        missing(f, Measure.EQUITY, "other", Subject.AREA, 2023, review.associations().getFirst().shortName(), "2023");
        int node = f.calculation.node(Measure.EQUITY, "other", Subject.AREA, 2023).orElseThrow();
        assertEquals(Measure.EQUITY, f.calculation.graph().term(node), "a figure keeps its own name when missing");
    }

    /** What cannot be carried out makes that alternative's figures missing from its year on, and no others. */
    @Test
    void changesThatCannotBeCarriedOutSaySo() {
        Review review = plain(16);
        Association a = review.associations().getFirst();
        Association b = review.associations().getLast();
        String code = a.municipalities().getFirst();
        String stranger = b.municipalities().getFirst();
        Map<Change, String> wrong = Map.of(
                new Change.Start("c", 2021, created(b.id(), code), List.of(), List.of(), Optional.empty(), ""),
                b.shortName() + " finns redan år 2021",
                new Change.Split("c", 2021, a.id(), List.of(created("ny", stranger)), ""),
                "är inte medlem i " + a.shortName() + " 2021",
                new Change.Split("c", 2021, a.id(), List.of(created("ny", code), created("ny2", code)), ""),
                "står i två delar när förbundet delas 2021",
                new Change.Split("c", 2021, a.id(), List.of(created("ny")), ""), "men står inte i någon del");
        wrong.forEach((change, why) -> {
            Figures f = Figures.of(Figures.with(review, List.of(change)));
            assertTrue(f.calculation.value(Measure.COST, "other", Subject.AREA, 2020).isPresent());
            missing(f, Measure.COST, "other", Subject.AREA, 2021, why);
            missing(f, Measure.NET_MUNICIPALITY, "other", Subject.municipality(code), 2023, why);
            assertTrue(f.calculation.value(Measure.COST, "keep", Subject.AREA, 2021).isPresent());
        });
    }

    private static NewAssociation created(String id, String... members) {
        return new NewAssociation(id, id, id, List.of(members), List.of("r0"));
    }

    @Test
    void anEmptyReviewHasNoFiguresButNoError() {
        Figures f = Figures.of(Review.empty(se.vagval.model.Commission.titled("Tom", 2019)));
        assertEquals(0, f.at(Measure.CONTRIBUTION_PARTIES, "", Subject.AREA, 2019));
    }
}
