package se.vagval.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Change;
import se.vagval.model.EquityRoute;
import se.vagval.model.NewAssociation;
import se.vagval.model.Review;
import se.vagval.model.Settlement;
import se.vagval.model.Structure;
import se.vagval.support.Jonkoping;
import se.vagval.support.RandomMoves;
import se.vagval.support.Small;

/** What one who leaves does to the others, on reviews that can be counted by hand and on many that are drawn. */
class LeavingTest {
    private static final double KRONA = 0.5;
    private static final Leaving.Names NAMES = new Leaving.Names() {
        @Override
        public String without(Leaver leaver) {
            return "utan " + leaver.name();
        }

        @Override
        public String today() {
            return "idag";
        }
    };

    private static LeavingQuestion ask(String alternative, String association, boolean refuses) {
        return new LeavingQuestion(alternative, association, 2020, refuses);
    }

    private static Leaver leaver(Review review, LeavingQuestion question, String name) {
        return Leaving.leavers(review, question).stream().filter(l -> l.name().equals(name)).findFirst().orElseThrow();
    }

    private static double at(Leaving leaving, Measure measure, String alternative, Subject subject) {
        return leaving.calculation().value(measure, alternative, subject, leaving.question().year()).orElseThrow();
    }

    private static Leaving small(String name) {
        Review review = Small.with();
        return Leaving.of(review, ask("keep", Small.A, false), leaver(review, ask("keep", Small.A, false), name),
                NAMES);
    }

    /**
     * A: M 2 000 tkr, S 1 600, so v = 1 600 in all, 1 200 of k1 and 400 of k2, u = 1 200/1 600 = 0.75. Without k2: claim
     * 400 + 0.75 · 1 200 = 1 300, total 2 600 instead of 3 200. Nothing else is income and nothing administration.
     */
    @Test
    void countedByHand() {
        Leaving leaving = small("Kommun k2");
        Subject a = Subject.association(Small.A);
        assertEquals(3_200_000, at(leaving, Measure.CONTRIBUTION_PARTIES, "keep", a), KRONA);
        assertEquals(2_600_000, at(leaving, Measure.CONTRIBUTION_PARTIES, Leaving.WITHOUT, a), KRONA);
        assertEquals(600_000, at(leaving, Measure.CONTRIBUTION_MUNICIPALITY, "keep", Subject.municipality("k1")),
                KRONA);
        assertEquals(650_000,
                at(leaving, Measure.CONTRIBUTION_MUNICIPALITY, Leaving.WITHOUT, Subject.municipality("k1")), KRONA);
        assertEquals(0, at(leaving, Measure.CONTRIBUTION_MUNICIPALITY, Leaving.WITHOUT, Subject.municipality("k2")),
                0);
        assertEquals(List.of("k1"), leaving.left(Leaving.WITHOUT));
        assertEquals(Standing.STANDS, leaving.standing(Leaving.WITHOUT, 0.5));
    }

    /** k2 is the only municipality of region S in A, so the region goes with it, and the other way round. */
    @Test
    void aRegionTakesItsMunicipalitiesWithIt() {
        Review review = Small.with();
        LeavingQuestion question = ask("keep", Small.A, false);
        Leaver region = leaver(review, question, "Södra");
        assertEquals(List.of("k2"), region.municipalities());
        Leaving leaving = Leaving.of(review, question, region, NAMES);
        assertEquals(at(small("Kommun k2"), Measure.COST_ACTIVITIES, Leaving.WITHOUT, Subject.association(Small.A)),
                at(leaving, Measure.COST_ACTIVITIES, Leaving.WITHOUT, Subject.association(Small.A)), 0);
    }

    @Test
    void whoIsAloneDissolvesTheAssociation() {
        Review review = Small.with();
        LeavingQuestion question = ask("keep", Small.B, false);
        for (Leaver leaver : Leaving.leavers(review, question)) {
            Leaving leaving = Leaving.of(review, question, leaver, NAMES);
            assertEquals(Standing.DISSOLVED, leaving.standing(Leaving.WITHOUT, 1), leaver.name());
            assertEquals(250_000, at(leaving, Measure.PAYOUT_MUNICIPALITY, Leaving.WITHOUT,
                    Subject.municipality("k3")), KRONA);
        }
    }

    /** Without its only region an association has none, so all its municipalities go. */
    @Test
    void theOnlyRegionIsEverybody() {
        Review review = Small.with();
        LeavingQuestion question = ask("keep", Small.B, false);
        assertEquals(List.of("Kommun k3", "Södra"),
                Leaving.leavers(review, question).stream().map(Leaver::name).toList());
        assertEquals(List.of("k3"), leaver(review, question, "Södra").municipalities());
        assertFalse(leaver(review, question, "Södra").key().equals(leaver(review, question, "Kommun k3").key()));
    }

    /** An association that does not exist in the year has nobody that can leave it. */
    @Test
    void nobodyLeavesWhatIsNotThere() {
        assertEquals(List.of(), Leaving.leavers(Small.with(), ask("keep", "annat", false)));
        assertEquals(Optional.empty(), Leaving.origin(Small.with(), ask("keep", Small.A, false)));
    }

    /** Without an alternative in the review the question is put to today as it goes on. */
    @Test
    void todayCanBeAskedWithoutAnAlternative() {
        Review review = Small.with().edit().alternatives(List.of()).reference(Optional.empty()).done();
        LeavingQuestion question = ask("idag", Small.A, false);
        Leaving leaving = Leaving.of(review, question, leaver(review, question, "Kommun k2"), NAMES);
        assertEquals(2_600_000, at(leaving, Measure.CONTRIBUTION_PARTIES, Leaving.WITHOUT,
                Subject.association(Small.A)), KRONA);
    }

    /** A and B become one, k3 says no: A's area alone makes the claim 400 + 0.75 · 1 600, in the year of the merger and after. */
    @Test
    void whoSaysNoIsOutsideFromTheBeginning() {
        Review review = Small.with(new Change.Merge("ihop", 2020, List.of(Small.A, Small.B),
                new NewAssociation("ab", "AB", "AB", List.of(), List.of()), Optional.empty(), Map.of(), List.of(),
                EquityRoute.TRANSFERRED, ""));
        LeavingQuestion question = new LeavingQuestion("other", "ab", 2021, true);
        assertTrue(Leaving.origin(review, question).isPresent());
        Leaving leaving = Leaving.of(review, question, leaver(review, question, "Kommun k3"), NAMES);
        assertEquals(Optional.of("keep"), leaving.notAtAll());
        assertEquals(3_200_000, at(leaving, Measure.CONTRIBUTION_PARTIES, Leaving.WITHOUT,
                Subject.association("ab")), KRONA);
        assertEquals(0, leaving.calculation().value(Measure.CONTRIBUTION_MUNICIPALITY, Leaving.WITHOUT,
                Subject.municipality("k3"), 2020).orElseThrow(), 0);
        assertEquals(6_400_000, at(leaving, Measure.CONTRIBUTION_PARTIES, "keep", Subject.AREA), KRONA);
    }

    /** Whatever moved before: the others pay all, who left pays nothing there, and everybody's quarter is a quarter. */
    @Test
    void contributionsStillSumWhoeverLeaves() {
        int asked = 0;
        for (long seed = 0; seed < 60; seed++) {
            Review drawn = RandomMoves.review(seed);
            List<Change> changes = new RandomMoves(seed, drawn).next();
            Review review = drawn.edit().alternatives(List.of(new se.vagval.model.Alternative("x", Optional.empty(),
                    "X", "X", "", changes))).reference(Optional.of("x")).arguments(List.of()).steps(List.of()).done();
            for (Structure.Body body : Structure.of(review, changes, 2022).bodies()) {
                Leaving all = Leaving.all(review, new LeavingQuestion("x", body.id(), 2022, false), NAMES);
                for (Map.Entry<String, Leaver> each : all.without().entrySet()) {
                    asked += sums(all, each.getKey(), each.getValue(), "review " + seed + " " + each);
                }
            }
        }
        assertTrue(asked > 300, "asked " + asked);
    }

    private static int sums(Leaving all, String without, Leaver leaver, String where) {
        Calculation c = all.calculation();
        Subject association = Subject.association(all.association().id());
        for (String code : leaver.municipalities()) {
            assertFalse(all.left(without).contains(code), where);
            // Who was to come from another association the very year stays there, and pays there.
            if (isOutside(c.review(), without, code)) {
                assertEquals(0, c.value(Measure.CONTRIBUTION_MUNICIPALITY, without, Subject.municipality(code), 2022)
                        .orElseThrow(), 0, where);
            }
        }
        if (all.standing(without, 1) == Standing.DISSOLVED) {
            assertEquals(List.of(), all.left(without), where);
            return 1;
        }
        double total = c.value(Measure.CONTRIBUTION_PARTIES, without, association, 2022).orElse(Double.NaN);
        if (Double.isNaN(total)) {
            return 0;
        }
        double paid = all.left(without).stream().mapToDouble(code -> c.value(Measure.CONTRIBUTION_MUNICIPALITY,
                without, Subject.municipality(code), 2022).orElseThrow()).sum();
        assertEquals(total / 4, paid, KRONA, where);
        double spent = all.left(without).stream().mapToDouble(code -> c.value(Measure.AREA_ACTIVITIES, without,
                Subject.municipality(code), 2022).orElseThrow()).sum();
        assertEquals(c.value(Measure.COST_ACTIVITIES, without, association, 2022).orElseThrow(), spent, KRONA, where);
        return 1;
    }

    private static boolean isOutside(Review review, String alternative, String code) {
        return Structure.of(review, review.alternative(alternative).orElseThrow().changes(), 2022).bodies().stream()
                .noneMatch(b -> b.municipalities().contains(code));
    }

    /** Who was to join the very year it leaves never joins: the figures are those of the alternative without that change. */
    @Test
    void whoWasToJoinTheSameYearNeverDoes() {
        Review review = Small.with(new Change.Leave("ut", 2020, "k2", Small.A, Settlement.NONE, ""),
                new Change.Join("in", 2020, "k2", Small.B, ""));
        LeavingQuestion question = ask("other", Small.B, false);
        Leaving leaving = Leaving.of(review, question, leaver(review, question, "Kommun k2"), NAMES);
        assertEquals(3_200_000, at(leaving, Measure.CONTRIBUTION_PARTIES, Leaving.WITHOUT,
                Subject.association(Small.B)), KRONA);
        assertEquals(0, at(leaving, Measure.CONTRIBUTION_MUNICIPALITY, Leaving.WITHOUT, Subject.municipality("k2")),
                0);
    }

    /**
     * The county association of 2020 without Jönköping. In Södra Vätterbygden v is 5 520 − 400 = 5 120 tkr and u 0.514844;
     * Jönköping's part of v goes by inhabitants 16–64. What the parties pay falls by twice u·v of Jönköping.
     */
    @Test
    void theCountyWithoutJonkoping() {
        Review review = Jonkoping.with(Jonkoping.merge(EquityRoute.TRANSFERRED, Map.of()));
        LeavingQuestion question = ask("other", "lansforbund", false);
        assertEquals(13 + 1, Leaving.leavers(review, question).size());
        Leaving leaving = Leaving.of(review, question, leaver(review, question, "Jönköping"), NAMES);
        double south = 0;
        double jonkoping = 0;
        for (var m : review.municipalities()) {
            if (List.of("Habo", "Jönköping", "Mullsjö", "Vaggeryd").contains(m.name())) {
                south += m.workingAge().orElseThrow().value();
                jonkoping += m.name().equals("Jönköping") ? m.workingAge().orElseThrow().value() : 0;
            }
        }
        double claimed = 5_120_000 * jonkoping / south * ((3_036_000.0 - 400_000) / 5_120_000);
        Subject county = Subject.association("lansforbund");
        assertEquals(16_022_000 - 2 * claimed, at(leaving, Measure.CONTRIBUTION_PARTIES, Leaving.WITHOUT, county),
                5 * KRONA);
        assertEquals(at(leaving, Measure.COST_ADMINISTRATION, "other", county),
                at(leaving, Measure.COST_ADMINISTRATION, Leaving.WITHOUT, county), KRONA);
        assertEquals(Standing.STANDS, leaving.standing(Leaving.WITHOUT, 0.5));
        assertEquals(Standing.TOO_MUCH_ADMINISTRATION, leaving.standing(Leaving.WITHOUT, 0.01));
    }

    /** Nothing is worked out for years nobody asked about, and nothing of the review is moved. */
    @Test
    void theDerivedReviewEndsWithTheYear() {
        Review review = Jonkoping.with(Jonkoping.merge(EquityRoute.TRANSFERRED, Map.of()));
        LeavingQuestion question = ask("other", "lansforbund", false);
        Leaving leaving = Leaving.all(review, question, NAMES);
        assertEquals(List.of(2019, 2020), leaving.calculation().years());
        assertEquals(Calculation.of(review).value(Measure.COST_ACTIVITIES, "other", Subject.AREA, 2020),
                leaving.calculation().value(Measure.COST_ACTIVITIES, "other", Subject.AREA, 2020));
    }
}
