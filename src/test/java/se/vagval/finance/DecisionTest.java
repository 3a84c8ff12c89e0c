package se.vagval.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import se.vagval.model.Change;
import se.vagval.model.Figure;
import se.vagval.model.Party;
import se.vagval.support.Small;

/** A claims 1 600 of 2 000 tkr a year, which is enough for 3 200 tkr in all: 800 each from region and municipalities. */
class DecisionTest {
    private static final Subject A = Subject.association(Small.A);

    private static Change ceiling(Party party, double kronor) {
        return new Change.ChangeCeiling("tak-" + party, 2020, Small.A, party, Optional.of(Figure.of(kronor)), "");
    }

    private static void figures(Calculation c, Decision d, double left, double room, double perKrona) {
        assertEquals(left, value(c, d.left()), 1e-6);
        assertEquals(room, value(c, d.room()), 1e-6);
        assertEquals(perKrona, value(c, d.perKrona()), 1e-9);
    }

    private static double value(Calculation c, OptionalInt node) {
        return c.value(node).orElse(Double.NaN);
    }

    @Test
    void withoutCeilingsTheStatesClaimDecides() {
        Calculation c = Calculation.of(Small.with());
        Decision d = c.decision("other", A, 2020).orElseThrow();
        assertEquals(List.of(Party.STATE), d.parties());
        figures(c, d, 400_000, Double.NaN, 2);
    }

    @Test
    void thePartyThatOffersLeastDecides() {
        Calculation c = Calculation.of(Small.with(ceiling(Party.REGION, 700_000)));
        Decision d = c.decision("other", A, 2020).orElseThrow();
        assertEquals(List.of(Party.REGION), d.parties());
        // 700 is a quarter of 2 800, of which the state gives 1 400; the state's claim is enough for 3 200.
        figures(c, d, 600_000, 400_000, 4);
        assertEquals(2_800_000, c.value(Measure.CONTRIBUTION_PARTIES, "other", A, 2020).orElseThrow(), 1e-6);
    }

    @Test
    void theNextPartyToStopSetsTheRoom() {
        Calculation c = Calculation.of(
                Small.with(ceiling(Party.REGION, 700_000), ceiling(Party.MUNICIPALITIES, 725_000)));
        Decision d = c.decision("other", A, 2020).orElseThrow();
        figures(c, d, 600_000, 100_000, 4);
    }

    /** One krona more from one of two that offer the same brings nothing, two kronor more from both bring four. */
    @Test
    void twoThatOfferTheSameDecideTogether() {
        Calculation c = Calculation.of(
                Small.with(ceiling(Party.REGION, 700_000), ceiling(Party.MUNICIPALITIES, 700_000)));
        Decision d = c.decision("other", A, 2020).orElseThrow();
        assertEquals(List.of(Party.REGION, Party.MUNICIPALITIES), d.parties());
        figures(c, d, 600_000, 400_000, 2);
    }

    @Test
    void aStatedTotalIsDecidedByNobodysOffer() {
        Calculation c = Calculation.of(
                Small.with(new Change.StateBudget("b", 2020, Small.A, Figure.of(5_000_000), "")));
        Decision d = c.decision("other", A, 2020).orElseThrow();
        assertTrue(d.stated());
        // The state's half, 2 500, is more than the 2 000 that are possible: nothing is left, and not less than nothing.
        figures(c, d, 0, Double.NaN, Double.NaN);
    }

    @Test
    void askingAgainAddsNothing() {
        Calculation c = Calculation.of(Small.with(ceiling(Party.REGION, 700_000)));
        Decision first = c.decision("other", A, 2020).orElseThrow();
        int size = c.graph().size();
        assertEquals(first, c.decision("other", A, 2020).orElseThrow());
        assertEquals(size, c.graph().size());
        assertTrue(c.decision("other", A, 2019).isEmpty());
    }
}
