package se.vagval.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import se.vagval.model.Association;
import se.vagval.model.Change;
import se.vagval.model.Figure;
import se.vagval.model.Municipality;
import se.vagval.model.Review;
import se.vagval.model.Settlement;
import se.vagval.model.StateAllocation;
import se.vagval.model.Structure;
import se.vagval.support.RandomMoves;
import se.vagval.support.RandomReviews;

/** What holds however associations are formed, joined, left, divided, merged and ended: model sections 2 to 8. */
class MovesInvariantsTest {
    private static final int REVIEWS = 150;
    private static final String OTHER = "other";
    private static final Measure[] ADDED = {Measure.ALLOCATION_POSSIBLE, Measure.ALLOCATION_GRANTED,
            Measure.CONTRIBUTION_PARTIES, Measure.REVENUE, Measure.COST_ADMINISTRATION, Measure.COST_OTHER,
            Measure.COST_ACTIVITIES, Measure.COST, Measure.RESULT, Measure.EQUITY, Measure.BOARD_SEATS};

    /** What follows from what was put by in earlier years. */
    private static final Set<Measure> OF_EQUITY = Set.of(Measure.COST_ACTIVITIES, Measure.COST, Measure.RESULT,
            Measure.EQUITY);

    private interface Rule {
        void check(Figures f, List<Change> changes, int year);
    }

    private static void everywhere(Rule rule) {
        for (long seed = 0; seed < REVIEWS; seed++) {
            Review review = RandomMoves.review(seed);
            List<Change> changes = new RandomMoves(seed, review).next();
            Figures f = Figures.of(Figures.with(review, changes));
            for (int year : f.projected()) {
                long drawn = seed;
                try {
                    rule.check(f, changes, year);
                } catch (AssertionError e) {
                    throw new AssertionError("review " + drawn + ", " + year + ", " + changes, e);
                }
            }
        }
    }

    private static double orZero(Figures f, Measure measure, Subject subject, int year) {
        return f.calculation.value(measure, OTHER, subject, year).orElse(0);
    }

    /** What everybody pays net and other revenue is what is spent and what is put by, whoever is a member of what. */
    @Test
    void noMoneyComesOrGoesByTheWay() {
        everywhere((f, changes, year) -> {
            double paid = f.at(Measure.NET_STATE, OTHER, Subject.STATE, year)
                    + f.sum(Measure.NET_REGION, OTHER, Subject.Kind.REGION, year)
                    + f.sum(Measure.NET_MUNICIPALITY, OTHER, Subject.Kind.MUNICIPALITY, year);
            double before = f.at(Measure.EQUITY, year - 1 == RandomReviews.BASE_YEAR ? "" : OTHER, Subject.AREA,
                    year - 1);
            double put = f.at(Measure.EQUITY, OTHER, Subject.AREA, year) - before;
            Figures.same(f.at(Measure.COST, OTHER, Subject.AREA, year) + put,
                    paid + f.at(Measure.REVENUE_OTHER, OTHER, Subject.AREA, year), "money");
        });
    }

    @Test
    void theAssociationsAreThoseOfTheReplay() {
        everywhere((f, changes, year) -> assertEquals(
                Structure.of(f.review, changes, year).bodies().stream().map(b -> Subject.association(b.id()))
                        .collect(Collectors.toSet()),
                Set.copyOf(f.associations(OTHER, year))));
    }

    @Test
    void eachAssociationsMembersPayItsQuarters() {
        everywhere((f, changes, year) -> {
            for (Structure.Body body : Structure.of(f.review, changes, year).bodies()) {
                Subject s = Subject.association(body.id());
                double total = f.at(Measure.CONTRIBUTION_PARTIES, OTHER, s, year);
                Figures.same(total / 2, f.at(Measure.CONTRIBUTION_STATE, OTHER, s, year), "state");
                Figures.same(total / 4, body.municipalities().stream()
                        .mapToDouble(m -> f.at(Measure.CONTRIBUTION_MUNICIPALITY, OTHER, Subject.municipality(m), year))
                        .sum(), body.id());
            }
            Figures.same(f.at(Measure.CONTRIBUTION_REGION, OTHER, Subject.AREA, year),
                    f.sum(Measure.CONTRIBUTION_REGION, OTHER, Subject.Kind.REGION, year), "regions");
        });
    }

    @Test
    void theAreaIsTheSumOfItsAssociations() {
        everywhere((f, changes, year) -> Arrays.stream(ADDED).forEach(measure -> Figures.same(
                f.sum(measure, OTHER, Subject.Kind.ASSOCIATION, year), f.at(measure, OTHER, Subject.AREA, year),
                measure.id())));
    }

    @Test
    void whoIsInNoAssociationPaysNothing() {
        everywhere((f, changes, year) -> {
            List<String> members = Structure.of(f.review, changes, year).bodies().stream()
                    .flatMap(b -> b.municipalities().stream()).toList();
            assertEquals(Set.copyOf(members).size(), members.size(), "nobody is a member twice");
            for (Municipality m : f.review.municipalities()) {
                if (!members.contains(m.code())) {
                    assertEquals(0, f.at(Measure.CONTRIBUTION_MUNICIPALITY, OTHER, Subject.municipality(m.code()),
                            year));
                }
            }
        });
    }

    @Test
    void everyMemberHasASeatAndEveryAssociationIsOne() {
        everywhere((f, changes, year) -> {
            for (Structure.Body body : Structure.of(f.review, changes, year).bodies()) {
                assertTrue(!body.municipalities().isEmpty() && !body.regions().isEmpty(), body.toString());
                assertEquals(body.municipalities().size() + body.regions().size() + 2,
                        f.at(Measure.BOARD_SEATS, OTHER, Subject.association(body.id()), year));
            }
        });
    }

    @Test
    void equityGoesOnLessWhatLeaversTake() {
        everywhere((f, changes, year) -> {
            for (Subject s : f.associations(OTHER, year)) {
                double opening = f.at(Measure.EQUITY_OPENING, OTHER, s, year);
                Figures.same(opening + f.at(Measure.RESULT, OTHER, s, year), f.at(Measure.EQUITY, OTHER, s, year),
                        "closing");
                if (f.associations(OTHER, year - 1).contains(s)) {
                    double before = f.at(Measure.EQUITY, year - 1 == RandomReviews.BASE_YEAR ? "" : OTHER, s,
                            year - 1);
                    Figures.same(before - orZero(f, Measure.PAYOUT_MUNICIPALITY, s, year), opening, "opening");
                }
            }
        });
    }

    @Test
    void theFloorIsNeverAboveWhatTheMembersHadBetweenThem() {
        everywhere((f, changes, year) -> {
            for (Subject s : f.associations(OTHER, year)) {
                double model = f.at(Measure.ALLOCATION_MODEL, OTHER, s, year);
                double floor = orZero(f, Measure.ALLOCATION_FLOOR, s, year);
                Figures.same(Math.max(model, floor), f.at(Measure.ALLOCATION_POSSIBLE, OTHER, s, year), s.id());
            }
            double kept = f.associations(OTHER, year).stream()
                    .mapToDouble(s -> orZero(f, Measure.ALLOCATION_FLOOR, s, year)).sum();
            double last = f.at(Measure.ALLOCATION_POSSIBLE, year - 1 == RandomReviews.BASE_YEAR ? "" : OTHER,
                    Subject.AREA, year - 1);
            assertTrue(kept <= 0.9 * last + 1e-6, kept + " of " + last);
        });
    }

    @Test
    void noFormulaIsOtherThanAFiniteNumberOrMissing() {
        for (long seed = 0; seed < REVIEWS; seed++) {
            Review review = RandomMoves.review(seed);
            Calculation c = Calculation.of(Figures.with(review, new RandomMoves(seed, review).next()));
            for (int node = 0; node < c.graph().size(); node++) {
                assertTrue(c.evaluation().isMissing(node) || Double.isFinite(c.evaluation().value(node)));
            }
        }
    }

    private static boolean moves(Change change) {
        return change instanceof Change.Join || change instanceof Change.Leave;
    }

    @Test
    void theSameReviewGivesTheSameFiguresWhateverTheOrderWithinAYear() {
        for (long seed = 0; seed < REVIEWS; seed++) {
            Review review = RandomMoves.review(seed);
            List<Change> changes = new RandomMoves(seed, review).next();
            List<Change> shuffled = new ArrayList<>(changes.stream().filter(MovesInvariantsTest::moves).toList());
            Collections.shuffle(shuffled, new Random(seed));
            // Those that make associations stay in order, since that is the order associations are shown in.
            changes.stream().filter(c -> !moves(c)).forEach(shuffled::add);
            Figures one = Figures.of(Figures.with(review, changes));
            Figures.sameEverywhere(one, OTHER, Figures.of(Figures.with(review, shuffled)), OTHER);
        }
    }

    /**
     * Leaving without a share of equity and joining again a year later changes nothing of what follows, but for what the rules
     * take: the floor, which looks at the year before; equity above the ladder, which may lower the state's part and is left
     * out here; and the equity itself, and what is spent of it, where the year between could not carry its costs.
     */
    @Test
    void leavingAndJoiningAgainIsNeutral() {
        int tried = 0;
        int whole = 0;
        for (long seed = 0; seed < REVIEWS; seed++) {
            Review review = withoutReduction(RandomMoves.review(seed));
            Random random = new Random(seed);
            for (Association association : review.associations().stream().filter(a -> a.municipalities().size() > 1)
                    .toList()) {
                String leaves = association.municipalities().get(random.nextInt(association.municipalities().size()));
                Figures f = Figures.of(Figures.with(review, List.of(
                        new Change.Leave("ut", 2020, leaves, association.id(), Settlement.NONE, ""),
                        new Change.Join("in", 2021, leaves, association.id(), ""))));
                if (f.projected().stream()
                        .anyMatch(y -> y > 2020 && differs(f, Measure.ALLOCATION_POSSIBLE, association, y))) {
                    continue;
                }
                boolean carried = !differs(f, Measure.EQUITY, association, 2020);
                List<Measure> same = Arrays.stream(ADDED).filter(m -> carried || !OF_EQUITY.contains(m)).toList();
                whole += carried ? 1 : 0;
                for (int year : f.projected().stream().filter(y -> y > 2020).toList()) {
                    for (Measure measure : same) {
                        Figures.same(orZero(f, "keep", measure, association, year),
                                orZero(f, OTHER, measure, association, year),
                                "review " + seed + ", " + leaves + ", " + year + ", " + measure.id());
                    }
                }
                tried++;
            }
        }
        assertTrue(tried > REVIEWS / 2 && whole > tried / 4, whole + " of " + tried);
    }

    private static double orZero(Figures f, String alternative, Measure measure, Association association, int year) {
        return f.calculation.value(measure, alternative, Subject.association(association.id()), year).orElse(0);
    }

    private static Review withoutReduction(Review review) {
        StateAllocation a = review.allocation();
        return review.edit().allocation(new StateAllocation(a.mode(), a.weight(), a.national(), a.floorAfterMerger(),
                Figure.of(0), a.redistribution(), a.oversubscription())).done();
    }

    private static boolean differs(Figures f, Measure measure, Association association, int year) {
        return Math.abs(orZero(f, "keep", measure, association, year) - orZero(f, OTHER, measure, association,
                year)) > 1e-6;
    }
}
