package se.vagval.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import se.vagval.exchange.Examples;
import se.vagval.model.Bearer;
import se.vagval.model.Change;
import se.vagval.model.EquityRoute;
import se.vagval.model.Figure;
import se.vagval.model.Municipality;
import se.vagval.model.NewAssociation;
import se.vagval.model.Review;
import se.vagval.support.Small;

/**
 * In the small review A and B each take 3 200 tkr: 1 600 from the state, 800 from the regions, 800 from the municipalities;
 * N is three quarters of A's inhabitants, and so is k1.
 */
class MemberFiguresTest {
    private static final Subject N = Subject.region("N");
    private static final Subject S = Subject.region("S");
    private static final Subject K1 = Subject.municipality("k1");
    private static final Subject K3 = Subject.municipality("k3");

    private static double value(Calculation c, Measure measure, Subject member, int year) {
        OptionalInt node = c.member(measure, "other", member, year);
        assertTrue(node.isPresent(), measure + " of " + member + " is not there");
        return c.value(node).orElseThrow();
    }

    private static Change merged(int year) {
        return new Change.Merge("ett" + year, year, List.of(Small.A, Small.B),
                new NewAssociation("ab" + year, "AB", "AB", List.of(), List.of()), Optional.empty(), Map.of(),
                List.of(), EquityRoute.TRANSFERRED, "");
    }

    private static List<Subject> members(Calculation c, int year) {
        List<Subject> members = new ArrayList<>(List.of(Subject.STATE));
        members.addAll(c.subjects("other", Subject.Kind.REGION, year));
        members.addAll(c.subjects("other", Subject.Kind.MUNICIPALITY, year));
        return members;
    }

    private static double sum(Calculation c, Measure measure, int year) {
        return members(c, year).stream().mapToDouble(m -> value(c, measure, m, year)).sum();
    }

    @Test
    void sharesAreOfAllContributionsAndOfTheOwnParty() {
        Calculation c = Calculation.of(Small.with());
        assertEquals(0.5, value(c, Measure.MEMBER_SHARE, Subject.STATE, 2020), 1e-12);
        assertEquals(1, value(c, Measure.MEMBER_PARTY_SHARE, Subject.STATE, 2020), 1e-12);
        assertEquals(600.0 / 6_400, value(c, Measure.MEMBER_SHARE, N, 2020), 1e-12);
        assertEquals(600.0 / 1_600, value(c, Measure.MEMBER_PARTY_SHARE, N, 2020), 1e-12);
        assertEquals(800.0 / 1_600, value(c, Measure.MEMBER_PARTY_SHARE, K3, 2020), 1e-12);
        assertEquals(1, sum(c, Measure.MEMBER_SHARE, 2020), 1e-12);
        assertEquals(3, sum(c, Measure.MEMBER_PARTY_SHARE, 2020), 1e-12);
    }

    @Test
    void everyMemberHasOneSeatInEachOfItsBoardsAndTheStateTwo() {
        Calculation c = Calculation.of(Small.with());
        assertEquals(4, value(c, Measure.MEMBER_SEATS, Subject.STATE, 2020));
        assertEquals(1, value(c, Measure.MEMBER_SEATS, N, 2020));
        assertEquals(2, value(c, Measure.MEMBER_SEATS, S, 2020));
        assertEquals(1, value(c, Measure.MEMBER_SEATS, K1, 2020));
        assertEquals(6, value(c, Measure.MEMBER_BOARD, K1, 2020));
        assertEquals(10, value(c, Measure.MEMBER_BOARD, S, 2020));
        // The boards are the smallest there may be, so that what each member has at least is all of them.
        assertEquals(c.value(Measure.BOARD_SEATS, "other", Subject.AREA, 2020).orElseThrow(),
                sum(c, Measure.MEMBER_SEATS, 2020));
    }

    @Test
    void perInhabitantIsOfTheMembersOwnArea() {
        Calculation c = Calculation.of(Small.with());
        assertEquals(10, value(c, Measure.MEMBER_PER_CAPITA, K1, 2020), 1e-9);
        assertEquals(10, value(c, Measure.MEMBER_PER_CAPITA, N, 2020), 1e-9);
        assertEquals(1_000_000.0 / 60_000, value(c, Measure.MEMBER_PER_CAPITA, S, 2020), 1e-9);
        assertEquals(3_200_000.0 / 120_000, value(c, Measure.MEMBER_PER_CAPITA, Subject.STATE, 2020), 1e-9);
    }

    @Test
    void activitiesOfAMembersAreaAreThoseOfItsMunicipalities() {
        Calculation c = Calculation.of(Small.with());
        double all = c.value(Measure.COST_ACTIVITIES, "other", Subject.AREA, 2020).orElseThrow();
        assertEquals(all, value(c, Measure.MEMBER_ACTIVITIES, Subject.STATE, 2020), 1e-6);
        assertEquals(all, value(c, Measure.MEMBER_ACTIVITIES, N, 2020) + value(c, Measure.MEMBER_ACTIVITIES, S, 2020),
                1e-6);
        assertEquals(c.value(Measure.AREA_ACTIVITIES, "other", K1, 2020).orElseThrow(),
                value(c, Measure.MEMBER_ACTIVITIES, K1, 2020));
        assertEquals(c.value(Measure.PER_CAPITA_ACTIVITIES, "other", Subject.association(Small.A), 2020).orElseThrow(),
                value(c, Measure.MEMBER_ACTIVITIES_PER_CAPITA, K1, 2020), 1e-9);
        assertEquals(c.value(Measure.PER_CAPITA_ACTIVITIES, "other", Subject.AREA, 2020).orElseThrow(),
                value(c, Measure.MEMBER_ACTIVITIES_PER_CAPITA, Subject.STATE, 2020), 1e-9);
    }

    @Test
    void equityBelongsToTheMembersAsItIsPaidOut() {
        Calculation c = Calculation.of(Small.with());
        assertEquals(1_000_000, value(c, Measure.MEMBER_EQUITY, Subject.STATE, 2019), 1e-6);
        assertEquals(187_500, value(c, Measure.MEMBER_EQUITY, N, 2019), 1e-6);
        assertEquals(312_500, value(c, Measure.MEMBER_EQUITY, S, 2019), 1e-6);
        assertEquals(187_500, value(c, Measure.MEMBER_EQUITY, K1, 2019), 1e-6);
        assertEquals(250_000, value(c, Measure.MEMBER_EQUITY, K3, 2019), 1e-6);
        assertEquals(c.value(Measure.EQUITY, "other", Subject.AREA, 2019).orElseThrow(),
                sum(c, Measure.MEMBER_EQUITY, 2019), 1e-6);
    }

    /** What the page says is the member's is what a merger pays out to it. */
    @Test
    void equityIsWhatIsPaidOutWhenAllIsReturned() {
        Calculation c = Calculation.of(Examples.open("jonkoping").edit()
                .alternative("alt3",
                        a -> a.withChanges(a.changes().stream().map(MemberFiguresTest::returning).toList()))
                .done());
        List<Subject> municipalities = c.subjects("alt3", Subject.Kind.MUNICIPALITY, 2021);
        assertEquals(13, municipalities.size());
        for (Subject m : municipalities) {
            assertEquals(c.value(c.member(Measure.MEMBER_EQUITY, "alt3", m, 2020)).orElseThrow(),
                    c.value(Measure.PAYOUT_MUNICIPALITY, "alt3", m, 2021).orElseThrow(), 1e-6, m.id());
        }
    }

    private static Change returning(Change change) {
        return change instanceof Change.Merge m ? new Change.Merge(m.id(), m.year(), m.associations(), m.target(),
                m.keptNumber(), m.savings(), m.lines(), EquityRoute.RETURNED, m.note()) : change;
    }

    @Test
    void aMunicipalityOutsideAllAssociationsPaysAndGetsNothing() {
        Calculation c = Calculation.of(Small.with(List.of(Small.a())));
        for (Measure nothing : List.of(Measure.MEMBER_SHARE, Measure.MEMBER_PARTY_SHARE, Measure.MEMBER_SEATS,
                Measure.MEMBER_PER_CAPITA, Measure.MEMBER_ACTIVITIES, Measure.MEMBER_ACTIVITIES_PER_CAPITA,
                Measure.MEMBER_EQUITY)) {
            assertEquals(0, value(c, nothing, K3, 2020), nothing.name());
        }
        assertFalse(c.member(Measure.MEMBER_BOARD, "other", K3, 2020).isPresent());
        // The region's area is what is left of it in an association.
        assertEquals(20_000, value(c, Measure.MEMBER_WORKING_AGE, S, 2020));
    }

    @Test
    void aMemberFollowsItsAssociationIntoAMerger() {
        Calculation c = Calculation.of(Small.with(merged(2020)));
        assertEquals(2, value(c, Measure.MEMBER_SEATS, Subject.STATE, 2020));
        assertEquals(1, value(c, Measure.MEMBER_SEATS, S, 2020));
        assertEquals(7, value(c, Measure.MEMBER_BOARD, S, 2020));
        assertEquals(1, sum(c, Measure.MEMBER_SHARE, 2020), 1e-12);
    }

    @Test
    void aOneOffIsBorneByWhoBearsIt() {
        Review review = Small.with(new Change.OneOffCost("flytt", 2020, "Flytt", Figure.of(90_000),
                new Bearer(Bearer.Kind.MUNICIPALITY, "k1"), ""));
        Calculation c = Calculation.of(review);
        assertEquals(90_000, value(c, Measure.MEMBER_ONEOFFS, K1, 2020));
        assertEquals(0, value(c, Measure.MEMBER_ONEOFFS, K1, 2019));
        assertEquals(0, value(c, Measure.MEMBER_ONEOFFS, K3, 2020));
    }

    /** Asking adds a formula once, and leaves the figures that were there as they were. */
    @Test
    void aFigureIsAddedWhenFirstAskedFor() {
        Calculation c = Calculation.of(Small.with());
        int before = c.graph().size();
        OptionalInt first = c.member(Measure.MEMBER_EQUITY, "other", S, 2020);
        int after = c.graph().size();
        assertTrue(after > before);
        assertEquals(first, c.member(Measure.MEMBER_EQUITY, "other", S, 2020));
        assertEquals(after, c.graph().size());
        assertSame(Measure.MEMBER_EQUITY, c.graph().term(first.getAsInt()));
        assertEquals(new Place("other", S, 2020), c.place(first.getAsInt()));
    }

    @Test
    void aYearThatCouldNotBeCountedHasItsReason() {
        Calculation c = Calculation.of(Small.with(merged(2020), merged(2021)));
        OptionalInt node = c.member(Measure.MEMBER_SEATS, "other", K1, 2021);
        assertEquals(Optional.empty(), c.value(node).stream().boxed().findFirst());
        assertFalse(c.evaluation().whyMissing(node.getAsInt()).reason().isBlank());
    }

    @Test
    void whatIsNoMemberHasNoPage() {
        Calculation c = Calculation.of(Small.with());
        assertThrows(IllegalArgumentException.class,
                () -> c.member(Measure.MEMBER_SEATS, "other", Subject.association(Small.A), 2020));
        assertThrows(IllegalArgumentException.class, () -> c.member(Measure.EQUITY, "other", N, 2020));
    }

    /** k1 of A and k3 of B are parts of k, which is itself a member of nothing. */
    @Test
    void aMunicipalityIsAMemberByItsParts() {
        Review small = Small.with();
        List<Municipality> all = new ArrayList<>(small.municipalities().stream()
                .map(m -> m.code().equals("k2") ? m : new Municipality(m.code(), m.name(), "S", Optional.of("k"),
                        m.population(), m.workingAge(), m.supportMeasure(), m.variableAllocation()))
                .toList());
        all.add(Municipality.named("k", "Hela k", "S"));
        Calculation c = Calculation.of(small.edit().municipalities(all).done());
        Subject k = Subject.municipality("k");
        assertEquals(2, value(c, Measure.MEMBER_SEATS, k, 2020));
        assertEquals(10, value(c, Measure.MEMBER_BOARD, k, 2020));
        assertEquals(100_000, value(c, Measure.MEMBER_WORKING_AGE, k, 2020));
        assertEquals(1_400_000.0 / 100_000, value(c, Measure.MEMBER_PER_CAPITA, k, 2020), 1e-9);
        assertEquals(value(c, Measure.MEMBER_EQUITY, K1, 2019) + value(c, Measure.MEMBER_EQUITY, K3, 2019),
                value(c, Measure.MEMBER_EQUITY, k, 2019), 1e-6);
    }
}
