package se.vagval.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import se.vagval.finance.Calculation;
import se.vagval.finance.Subject;
import se.vagval.model.Accounts;
import se.vagval.model.AdministrationKey;
import se.vagval.model.Alternative;
import se.vagval.model.Association;
import se.vagval.model.AssociationAllocation;
import se.vagval.model.Change;
import se.vagval.model.Commission;
import se.vagval.model.CostCategory;
import se.vagval.model.CostLine;
import se.vagval.model.EquityRoute;
import se.vagval.model.Figure;
import se.vagval.model.Municipality;
import se.vagval.model.NewAssociation;
import se.vagval.model.PriceIndex;
import se.vagval.model.Region;
import se.vagval.model.Review;
import se.vagval.support.Edited;
import se.vagval.support.Jonkoping;

/** The smallest group that can stand, held against every group there is with real changes of members. */
class SmallestGroupTest {
    private static final LeavingQuestion QUESTION = new LeavingQuestion("x", "alla", 2020, false);

    private static Optional<Figure> some(double value) {
        return Optional.of(Figure.of(value));
    }

    /** Three associations of two municipalities, with use, allocation and administration drawn, that become one. */
    private static Review drawn(Random random) {
        List<Municipality> municipalities = IntStream.range(0, 6).mapToObj(i -> new Municipality("k" + i, "K" + i,
                i < 4 ? "N" : "S", Optional.empty(), some(40_000), some(5_000 + random.nextInt(60_000)), some(100),
                Optional.empty())).toList();
        List<Association> associations = IntStream.range(0, 3).mapToObj(a -> association(a, random)).toList();
        Change merge = new Change.Merge("ihop", 2020, List.of("a0", "a1", "a2"),
                new NewAssociation("alla", "Alla", "Alla", List.of(), List.of()), Optional.empty(), Map.of(), List.of(),
                EquityRoute.TRANSFERRED, "");
        return Review.empty(Commission.titled("Dragen", 2019)).edit()
                .regions(List.of(new Region("N", "Norra"), new Region("S", "Södra"))).municipalities(municipalities)
                .associations(associations)
                .alternatives(List.of(new Alternative("x", Optional.empty(), "X", "X", "", List.of(merge))))
                .reference(Optional.of("x")).done();
    }

    private static Association association(int a, Random random) {
        double possible = 900_000 + random.nextInt(3_000_000);
        double granted = 400_000 + random.nextDouble() * (possible - 400_000);
        double administration = 300_000 + random.nextInt(900_000);
        List<CostLine> lines = List.of(new CostLine("adm", "Administration", CostCategory.OTHER, Figure.of(1),
                Figure.of(administration), PriceIndex.NONE));
        return new Edited(Association.named("a" + a, "A" + a, List.of("k" + 2 * a, "k" + (2 * a + 1)),
                List.of(a < 2 ? "N" : "S"))).allocation(new AssociationAllocation(some(possible), some(granted),
                        Optional.empty()))
                .accounts(new Accounts(2019, List.of(), lines, some(4_000_000), Optional.empty(), Optional.empty(),
                        Optional.empty(), some(200_000)))
                .done();
    }

    /** Of all groups of each size, whether any stands: each with its own changes in an alternative of its own. */
    private static Optional<Integer> bruteForce(Review review, double most) {
        DerivedReview derived = new DerivedReview(review, QUESTION, "idag");
        List<String> members = derived.association().orElseThrow().municipalities();
        int groups = 1 << members.size();
        for (int group = 1; group < groups; group++) {
            Set<String> outside = new HashSet<>();
            for (int m = 0; m < members.size(); m++) {
                if ((group >> m & 1) == 0) {
                    outside.add(members.get(m));
                }
            }
            derived.without("g" + group, "g" + group, outside);
        }
        Calculation c = derived.calculate();
        return IntStream.range(1, groups)
                .filter(g -> Standing.of(c, "g" + g, Subject.association("alla"), 2020, most) == Standing.STANDS)
                .map(Integer::bitCount).boxed().min(Integer::compare);
    }

    @Test
    void noSmallerGroupStandsThanTheOneFound() {
        Set<Optional<Integer>> found = new HashSet<>();
        for (long seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Review review = drawn(random);
            SmallestGroup group = SmallestGroup.of(review, QUESTION, n -> "grupp " + n);
            for (double most : List.of(0.2, 0.35, 0.5, 0.8)) {
                assertEquals(bruteForce(review, most), group.smallest(most), "seed " + seed + ", " + most);
                found.add(group.smallest(most));
            }
            assertTrue(group.isCertain(), "seed " + seed);
        }
        assertTrue(found.size() >= 5, found.toString());
        assertTrue(found.contains(Optional.empty()), found.toString());
    }

    @Test
    void theCountyIsOrderedByWhatEachClaims() {
        Review review = Jonkoping.with(Jonkoping.merge(EquityRoute.TRANSFERRED, Map.of()));
        SmallestGroup group = SmallestGroup.of(review,
                new LeavingQuestion("other", "lansforbund", 2020, false), n -> "grupp " + n);
        assertEquals(13, group.order().size());
        assertEquals("0680", group.order().getFirst());
        assertEquals(new ArrayList<>(group.groups().values()), IntStream.rangeClosed(1, 13).boxed().toList());
        assertTrue(group.isCertain());
        Integer smallest = group.smallest(0.5).orElseThrow();
        assertTrue(group.groups().entrySet().stream().allMatch(
                e -> (group.standing(e.getKey(), 0.5) == Standing.STANDS) == (e.getValue() >= smallest)));
        assertTrue(group.smallest(0.2).orElse(14) > smallest);
    }

    /** A key by revenue makes administration depend on who is a member: then the order proves nothing, and it is said. */
    @Test
    void whereAdministrationHangsOnTheMembersItIsSaid() {
        Review review = Jonkoping.with(new Change.ShareAdministration("dela", 2020, Jonkoping.ALL,
                Map.of(CostCategory.SECRETARIAT, Figure.of(0)), AdministrationKey.REVENUE, ""));
        SmallestGroup group = SmallestGroup.of(review, new LeavingQuestion("other", "hoglandet", 2020, false),
                n -> "grupp " + n);
        assertFalse(group.isCertain());
    }
}
