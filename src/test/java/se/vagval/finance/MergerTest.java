package se.vagval.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.model.ActivityPolicy;
import se.vagval.model.Association;
import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.CostLine;
import se.vagval.model.EquityRoute;
import se.vagval.model.Figure;
import se.vagval.model.PriceIndex;
import se.vagval.model.Review;
import se.vagval.model.SplitBasis;
import se.vagval.model.SplitKey;
import se.vagval.statement.CalculationNaming;
import se.vagval.support.Edited;
import se.vagval.support.RandomChanges;
import se.vagval.support.RandomReviews;

/** "Merge" of model section 6, whatever is merged. */
class MergerTest {
    private static final int YEAR = 2022;
    private static final Subject MERGED = Subject.association(RandomChanges.MERGED);

    private static List<String> pair(Review review) {
        return review.associations().stream().map(Association::id).limit(2).toList();
    }

    private static double before(Figures f, Measure measure) {
        return pair(f.review).stream().mapToDouble(id -> f.at(measure, "other", Subject.association(id), YEAR - 1))
                .sum();
    }

    private static double all(Figures f, Measure state, Measure region, Measure municipality) {
        return f.at(state, "other", Subject.STATE, YEAR) + f.sum(region, "other", Subject.Kind.REGION, YEAR)
                + f.sum(municipality, "other", Subject.Kind.MUNICIPALITY, YEAR);
    }

    @Test
    void equityIsNeitherMadeNorLost() {
        for (EquityRoute route : EquityRoute.values()) {
            for (long seed = 0; seed < 60; seed++) {
                RandomReviews random = new RandomReviews(seed);
                Review review = random.next();
                Figures f = Figures.of(Figures.with(review,
                        List.of(RandomChanges.merge(pair(review), route, random.savings()))));
                double before = before(f, Measure.EQUITY);
                double opening = f.at(Measure.EQUITY_OPENING, "other", MERGED, YEAR);
                double out = all(f, Measure.PAYOUT_STATE, Measure.PAYOUT_REGION, Measure.PAYOUT_MUNICIPALITY);
                double in = all(f, Measure.PAYIN_STATE, Measure.PAYIN_REGION, Measure.PAYIN_MUNICIPALITY);
                Figures.same(before, opening + out - in, route + " conserves");
                Figures.same(route == EquityRoute.RETURNED ? 0 : before, opening, route + " opening");
                Figures.same(route == EquityRoute.TRANSFERRED ? 0 : before, out, route + " out");
                Figures.same(route == EquityRoute.RETURNED_AND_PAID_IN ? before : 0, in, route + " in");
            }
        }
    }

    @Test
    void returnedEquityGoesHalfToTheStateAndLowersWhatEachPaysNet() {
        for (long seed = 0; seed < 60; seed++) {
            Review review = new RandomReviews(seed).next();
            Figures f = Figures.of(Figures.with(review,
                    List.of(RandomChanges.merge(pair(review), EquityRoute.RETURNED, Map.of()))));
            Figures.same(before(f, Measure.EQUITY) / 2, f.at(Measure.PAYOUT_STATE, "other", Subject.STATE, YEAR),
                    "state");
            double net = all(f, Measure.NET_STATE, Measure.NET_REGION, Measure.NET_MUNICIPALITY);
            double paid = f.at(Measure.CONTRIBUTION_PARTIES, "other", Subject.AREA, YEAR);
            Figures.same(paid - before(f, Measure.EQUITY), net, "net");
        }
    }

    @Test
    void oneBaseGrantReplacesTwoInGivenMode() {
        for (long seed = 0; seed < 60; seed++) {
            Review review = RandomReviews.plain(new RandomReviews(seed).next());
            Figures f = Figures.of(Figures.with(review,
                    List.of(RandomChanges.merge(pair(review), EquityRoute.TRANSFERRED, Map.of()))));
            double lost = f.at(Measure.ALLOCATION_POSSIBLE, "keep", Subject.AREA, YEAR)
                    - f.at(Measure.ALLOCATION_POSSIBLE, "other", Subject.AREA, YEAR);
            Figures.same(400_000, lost, "possible");
            Figures.same(f.at(Measure.CONTRIBUTION_PARTIES, "keep", Subject.AREA, YEAR) - 800_000,
                    f.at(Measure.CONTRIBUTION_PARTIES, "other", Subject.AREA, YEAR), "parties");
        }
    }

    @Test
    void administrationIsTheSumLessItsSavingByCategory() {
        for (long seed = 0; seed < 60; seed++) {
            RandomReviews random = new RandomReviews(seed);
            Review review = random.next();
            Map<CostCategory, Figure> savings = random.savings();
            Figures f = Figures.of(
                    Figures.with(review, List.of(RandomChanges.merge(pair(review), EquityRoute.TRANSFERRED, savings))));
            for (CostCategory category : CostCategory.values()) {
                double own = pair(review).stream().mapToDouble(
                        id -> f.at(Measure.of(category), "keep", Subject.association(id), YEAR)).sum();
                double saving = savings.containsKey(category) ? savings.get(category).value() : 0;
                Figures.same(own * (1 - saving), f.at(Measure.of(category), "other", MERGED, YEAR), category.id());
            }
        }
    }

    /** In a workbook the savings of two mergers had the same words, and could not be told apart. */
    @Test
    void aSavingIsOfTheAssociationThatTheMergingMakes() {
        Review review = Examples.open("jonkoping");
        Calculation calculation = Calculation.of(review);
        CalculationNaming naming = new CalculationNaming(calculation);
        Set<String> merged = new TreeSet<>();
        Set<String> shared = new TreeSet<>();
        for (int node = 0; node < calculation.graph().size(); node++) {
            if (calculation.graph().term(node).id().equals(Measure.SAVING.id())) {
                (naming.alternative(node).equals("Gemensam adm.") ? shared : merged).add(naming.subject(node));
            }
        }
        assertEquals(Set.of("Länsförbundet"), merged);
        assertEquals(Set.of("Hela området"), shared);
    }

    @Test
    void statedLinesReplaceTheAdministrationOfTheParts() {
        Review review = RandomReviews.plain(new RandomReviews(1).next());
        Change.Merge merge = RandomChanges.merge(pair(review), EquityRoute.TRANSFERRED, Map.of());
        CostLine board = new CostLine("styrelse", "Styrelse", CostCategory.BOARD, Figure.of(16), Figure.of(10_000),
                PriceIndex.NONE);
        Figures f = Figures.of(Figures.with(review, List.of(new Change.Merge(merge.id(), merge.year(),
                merge.associations(), merge.target(), Optional.empty(), Map.of(), List.of(board), merge.equity(),
                ""))));
        assertEquals(160_000, f.at(Measure.COST_ADMINISTRATION, "other", MERGED, YEAR), 1e-6);
    }

    @Test
    void plansAreAddedEachWithItsOwnIndex() {
        RandomReviews random = new RandomReviews(4);
        Review plain = RandomReviews.plain(random.next());
        List<String> pair = pair(plain);
        Review review = plain.edit()
                .assumptions(List.of(RandomReviews.growth(se.vagval.model.AssumptionKind.WAGE_GROWTH, 0.1),
                        RandomReviews.growth(se.vagval.model.AssumptionKind.PRICE_GROWTH, 0.2)))
                .association(pair.get(0), a -> planned(a, 1_000_000, PriceIndex.WAGES))
                .association(pair.get(1), a -> planned(a, 2_000_000, PriceIndex.PRICES)).done();
        Figures f = Figures.of(
                Figures.with(review, List.of(RandomChanges.merge(pair, EquityRoute.TRANSFERRED, Map.of()))));
        assertEquals(1_000_000 * 1.331 + 2_000_000 * 1.728, f.at(Measure.COST_ACTIVITIES, "other", MERGED, YEAR), 1e-6);
    }

    private static Association planned(Association a, double amount, PriceIndex index) {
        return new Edited(a).policy(new ActivityPolicy.Planned(Optional.of(Figure.of(amount)), index)).done();
    }

    /** A plan without an amount is the base year's activities, also when the association did not exist then. */
    @Test
    void aPlanWithoutAmountIsTheBaseYearsActivitiesOfTheParts() {
        Review review = RandomReviews.plain(new RandomReviews(2).next());
        List<String> pair = pair(review);
        Figures f = Figures.of(Figures.with(review,
                List.of(RandomChanges.merge(pair, EquityRoute.TRANSFERRED, Map.of()),
                        new Change.ChangePolicy("plan", 2023, RandomChanges.MERGED,
                                new ActivityPolicy.Planned(Optional.empty(), PriceIndex.NONE), ""))));
        double base = pair.stream().mapToDouble(
                id -> f.at(Measure.COST_ACTIVITIES, "", Subject.association(id), RandomReviews.BASE_YEAR)).sum();
        assertEquals(base, f.at(Measure.COST_ACTIVITIES, "other", MERGED, 2023), 1e-6);
    }

    @Test
    void regionsKeepTheirKeyWhenThePartsHaveTheSame() {
        Review review = twoRegions();
        Figures f = Figures.of(Figures.with(review,
                List.of(RandomChanges.merge(pair(review), EquityRoute.TRANSFERRED, Map.of()))));
        double together = f.at(Measure.CONTRIBUTION_REGION, "other", MERGED, YEAR);
        double others = f.review.associations().stream().skip(2)
                .mapToDouble(a -> f.at(Measure.CONTRIBUTION_REGION, "other", Subject.association(a.id()), YEAR)).sum();
        assertEquals(0, others, 0);
        assertEquals(0.7 * together, f.at(Measure.CONTRIBUTION_REGION, "other", Subject.region("r0"), YEAR), 1e-6);
    }

    /** Two associations, each of both regions with stated shares 70 and 30 per cent. */
    private static Review twoRegions() {
        RandomReviews random = new RandomReviews(0);
        Review review = random.next();
        while (review.regions().size() < 2) {
            review = random.next();
        }
        SplitKey key = new SplitKey(SplitBasis.STATED, Map.of("r0", Figure.of(0.7), "r1", Figure.of(0.3)));
        List<Association> two = new ArrayList<>();
        for (Association a : RandomReviews.plain(review).associations().subList(0, 2)) {
            Association both = Association.named(a.id(), a.name(), a.municipalities(), List.of("r0", "r1"));
            two.add(new Edited(both).accounts(a.accounts().getFirst()).allocation(a.allocation())
                    .keys(SplitKey.by(SplitBasis.EQUALLY), key).done());
        }
        return RandomReviews.plain(review).edit().associations(two).done();
    }

    @Test
    void everyMemberHasASeatOnTheNewBoard() {
        for (long seed = 0; seed < 20; seed++) {
            Review review = new RandomReviews(seed).next();
            Figures f = Figures.of(Figures.with(review,
                    List.of(RandomChanges.merge(pair(review), EquityRoute.TRANSFERRED, Map.of()))));
            List<Association> parts = review.associations().subList(0, 2);
            long members = parts.stream().mapToLong(a -> a.municipalities().size()).sum();
            long regions = parts.stream().flatMap(a -> a.regions().stream()).distinct().count();
            assertEquals(members + regions + 2, f.at(Measure.BOARD_SEATS, "other", MERGED, YEAR));
            assertTrue(f.associations("other", YEAR).contains(MERGED));
        }
    }
}
