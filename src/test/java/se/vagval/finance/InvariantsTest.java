package se.vagval.finance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import se.vagval.model.ActivityPolicy;
import se.vagval.model.Association;
import se.vagval.model.Change;
import se.vagval.model.Figure;
import se.vagval.model.Review;
import se.vagval.support.RandomChanges;
import se.vagval.support.RandomReviews;

/** What holds in every review whatever its figures: model sections 2, 4, 5 and 8. */
class InvariantsTest {
    private static final int REVIEWS = 150;
    private static final Measure[] ADDED = {Measure.ALLOCATION_POSSIBLE, Measure.ALLOCATION_GRANTED,
            Measure.CONTRIBUTION_PARTIES, Measure.CONTRIBUTION_STATE, Measure.CONTRIBUTION_REGION,
            Measure.CONTRIBUTION_MUNICIPALITIES, Measure.REVENUE_OTHER, Measure.REVENUE, Measure.COST_ADMINISTRATION,
            Measure.COST_BOARD, Measure.COST_ACTIVITIES, Measure.COST_ONEOFF, Measure.COST, Measure.RESULT,
            Measure.EQUITY, Measure.BOARD_SEATS};

    private interface Rule {
        void check(Figures f, String alternative, int year);
    }

    /** Checks a rule in today's figures and in every year of "keep" and of an alternative of random changes. */
    private static void everywhere(Rule rule) {
        for (long seed = 0; seed < REVIEWS; seed++) {
            RandomReviews random = new RandomReviews(seed);
            Review review = random.next();
            Figures f = Figures.of(Figures.with(review, new RandomChanges(random, review).next()));
            for (int year : f.calculation.years()) {
                rule.check(f, "keep", year);
                rule.check(f, "other", year);
            }
        }
    }

    @Test
    void statePaysHalfAndTheOthersAQuarterEach() {
        everywhere((f, a, year) -> f.associations(a, year).forEach(s -> {
            double total = f.at(Measure.CONTRIBUTION_PARTIES, a, s, year);
            Figures.same(total / 2, f.at(Measure.CONTRIBUTION_STATE, a, s, year), "state");
            Figures.same(total / 4, f.at(Measure.CONTRIBUTION_REGION, a, s, year), "region");
            Figures.same(total / 4, f.at(Measure.CONTRIBUTION_MUNICIPALITIES, a, s, year), "municipalities");
            Figures.same(total / 2, f.at(Measure.ALLOCATION_GRANTED, a, s, year), "granted");
        }));
    }

    @Test
    void municipalitiesSumToTheirQuarterAndRegionsToTheirs() {
        everywhere((f, a, year) -> {
            Figures.same(f.at(Measure.CONTRIBUTION_MUNICIPALITIES, a, Subject.AREA, year),
                    f.sum(Measure.CONTRIBUTION_MUNICIPALITY, a, Subject.Kind.MUNICIPALITY, year), "municipalities");
            Figures.same(f.at(Measure.CONTRIBUTION_REGION, a, Subject.AREA, year),
                    f.sum(Measure.CONTRIBUTION_REGION, a, Subject.Kind.REGION, year), "regions");
        });
    }

    @Test
    void eachAssociationsMunicipalitiesSumToItsQuarter() {
        everywhere((f, a, year) -> {
            for (Association association : f.review.associations()) {
                Subject s = Subject.association(association.id());
                if (f.associations(a, year).contains(s)) {
                    double members = association.municipalities().stream().mapToDouble(
                            code -> f.at(Measure.CONTRIBUTION_MUNICIPALITY, a, Subject.municipality(code), year)).sum();
                    Figures.same(f.at(Measure.CONTRIBUTION_MUNICIPALITIES, a, s, year), members, s.id());
                }
            }
        });
    }

    @Test
    void areaIsTheSumOfItsAssociations() {
        everywhere((f, a, year) -> Arrays.stream(ADDED).forEach(measure -> Figures.same(
                f.sum(measure, a, Subject.Kind.ASSOCIATION, year), f.at(measure, a, Subject.AREA, year),
                measure.id())));
    }

    @Test
    void resultIsRevenueLessCostAndCostIsItsParts() {
        everywhere((f, a, year) -> f.associations(a, year).forEach(s -> {
            double cost = f.at(Measure.COST_ADMINISTRATION, a, s, year) + f.at(Measure.COST_ACTIVITIES, a, s, year)
                    + f.at(Measure.COST_ONEOFF, a, s, year);
            Figures.same(cost, f.at(Measure.COST, a, s, year), "cost");
            Figures.same(f.at(Measure.REVENUE, a, s, year) - cost, f.at(Measure.RESULT, a, s, year), "result");
        }));
    }

    @Test
    void equityRollsForward() {
        everywhere((f, a, year) -> {
            if (year == RandomReviews.BASE_YEAR) {
                return;
            }
            for (Subject s : f.associations(a, year)) {
                double opening = f.at(Measure.EQUITY_OPENING, a, s, year);
                Figures.same(opening + f.at(Measure.RESULT, a, s, year), f.at(Measure.EQUITY, a, s, year), "closing");
                if (f.associations(a, year - 1).contains(s)) {
                    Figures.same(f.at(Measure.EQUITY, a, s, year - 1), opening, "opening");
                }
            }
        });
    }

    @Test
    void activitiesAreNeverNegative() {
        everywhere((f, a, year) -> f.associations(a, year)
                .forEach(s -> assertTrue(f.at(Measure.COST_ACTIVITIES, a, s, year) >= 0)));
    }

    @Test
    void totalIsTheLeastOfTheOffers() {
        for (long seed = 0; seed < REVIEWS; seed++) {
            Figures f = Figures.of(new RandomReviews(seed).next());
            for (int year : f.projected()) {
                for (Association a : f.review.associations()) {
                    Subject s = Subject.association(a.id());
                    double quarter = f.at(Measure.ALLOCATION_CLAIM, "keep", s, year) / 2;
                    quarter = Math.min(quarter, a.regionCeiling().map(Figure::value).orElse(quarter));
                    quarter = Math.min(quarter, a.municipalitiesCeiling().map(Figure::value).orElse(quarter));
                    Figures.same(4 * quarter, f.at(Measure.CONTRIBUTION_PARTIES, "keep", s, year), a.id());
                }
            }
        }
    }

    @Test
    void possibleIsAtLeastTheModelAmountAndAtMostThatOrTheFloor() {
        everywhere((f, a, year) -> {
            if (year > RandomReviews.BASE_YEAR) {
                f.associations(a, year).forEach(s -> {
                    double model = f.at(Measure.ALLOCATION_MODEL, a, s, year);
                    double floor = f.calculation.value(Measure.ALLOCATION_FLOOR, a, s, year).orElse(0);
                    Figures.same(Math.max(model, floor), f.at(Measure.ALLOCATION_POSSIBLE, a, s, year), s.id());
                });
            }
        });
    }

    @Test
    void anAlternativeWithoutChangesIsTheReference() {
        for (long seed = 0; seed < REVIEWS; seed++) {
            Figures f = Figures.of(Figures.with(new RandomReviews(seed).next(), List.of()));
            Figures.sameEverywhere(f, "keep", f, "other");
        }
    }

    @Test
    void changesThatStateWhatIsAlreadySoChangeNothing() {
        for (long seed = 0; seed < REVIEWS; seed++) {
            Review review = new RandomReviews(seed).next();
            List<Change> changes = new ArrayList<>();
            for (Association a : review.associations()) {
                changes.add(new Change.ChangeSplitKey("k" + a.id(), 2020, a.id(), a.municipalityKey(), ""));
                changes.add(new Change.ChangePolicy("p" + a.id(), 2021, a.id(), a.policy(), ""));
                changes.add(new Change.ChangeCeiling("g" + a.id(), 2021, a.id(), se.vagval.model.Party.REGION,
                        a.regionCeiling(), ""));
                a.accounts().getFirst().administration().forEach(line -> changes
                        .add(new Change.PutCostLine("l" + a.id() + line.id(), 2022, a.id(), line, "")));
            }
            Figures f = Figures.of(Figures.with(review, changes));
            Figures.sameEverywhere(f, "keep", f, "other");
        }
    }

    @Test
    void theOrderOfIndependentChangesDoesNotMatter() {
        for (long seed = 0; seed < REVIEWS; seed++) {
            RandomReviews random = new RandomReviews(seed);
            Review review = random.next();
            List<Change> changes = new RandomChanges(random, review).next();
            Figures first = Figures.of(Figures.with(review, changes));
            List<Change> shuffled = new ArrayList<>(changes);
            Collections.shuffle(shuffled, new Random(seed));
            Figures second = Figures.of(Figures.with(review, shuffled));
            Figures.sameEverywhere(first, "other", second, "other");
        }
    }

    @Test
    void aVariantThatAddsNothingIsItsParent() {
        for (long seed = 0; seed < REVIEWS; seed++) {
            RandomReviews random = new RandomReviews(seed);
            Review review = random.next();
            Review parent = Figures.with(review, new RandomChanges(random, review).next());
            List<se.vagval.model.Alternative> all = new ArrayList<>(parent.alternatives());
            all.add(new se.vagval.model.Alternative("variant", Optional.of("other"), "variant", "variant", "",
                    List.of()));
            Figures f = Figures.of(parent.edit().alternatives(all).done());
            Figures.sameEverywhere(f, "other", f, "variant");
        }
    }

    @Test
    void balancedActivitiesTakeWhatIsLeft() {
        everywhere((f, a, year) -> {
            if (!a.equals("keep") || year == RandomReviews.BASE_YEAR) {
                return;
            }
            for (Association association : f.review.associations()) {
                Subject s = Subject.association(association.id());
                if (association.policy().equals(ActivityPolicy.balanced())) {
                    double left = f.at(Measure.REVENUE, a, s, year) - f.at(Measure.COST_ADMINISTRATION, a, s, year);
                    Figures.same(Math.max(0, left), f.at(Measure.COST_ACTIVITIES, a, s, year), s.id());
                }
            }
        });
    }
}
