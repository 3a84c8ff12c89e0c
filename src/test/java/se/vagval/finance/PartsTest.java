package se.vagval.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.model.Bearer;
import se.vagval.model.Change;
import se.vagval.model.Figure;
import se.vagval.model.Municipality;
import se.vagval.model.Review;
import se.vagval.support.Small;

/** Parts of a municipality are members as any other; the municipality, where it is listed too, pays what they pay. */
class PartsTest {
    private static final Subject WHOLE = Subject.municipality("k");

    /** k1 of A and k3 of B are parts of k, which is itself a member of nothing. */
    private static Review review(Change... changes) {
        Review small = Small.with();
        List<Municipality> all = new java.util.ArrayList<>(small.municipalities().stream().map(PartsTest::part)
                .toList());
        all.addFirst(Municipality.named("k", "Hela", "S"));
        return Figures.with(small.edit().municipalities(all).done(), List.of(changes));
    }

    private static Municipality part(Municipality m) {
        return m.code().equals("k2") ? m
                : new Municipality(m.code(), m.name(), m.regionId(), Optional.of("k"), m.population(), m.workingAge(),
                        m.supportMeasure(), m.variableAllocation());
    }

    @Test
    void theWholePaysWhatItsPartsPay() {
        Figures f = Figures.of(review());
        for (int year : List.of(2019, 2020, 2024)) {
            assertEquals(600_000 + 800_000, f.at(Measure.CONTRIBUTION_MUNICIPALITY, "keep", WHOLE, year), 1e-6);
            assertEquals(1_400_000, f.at(Measure.NET_MUNICIPALITY, "keep", WHOLE, year), 1e-6);
            assertEquals(14, f.at(Measure.PER_CAPITA_CONTRIBUTION, "keep", WHOLE, year), 1e-9);
        }
        // Three quarters of A's activities and all of B's, 3 200 each.
        assertEquals(1.75 * 3_200_000 / 1_400_000, f.at(Measure.LEVERAGE, "keep", WHOLE, 2020), 1e-9);
        int node = f.calculation.node(Measure.CONTRIBUTION_MUNICIPALITY, "keep", WHOLE, 2020).orElseThrow();
        assertEquals("summan för kommunerna", f.calculation.explanation(node));
    }

    @Test
    void theAssociationsAndRegionsAreAsWithoutTheWhole() {
        Figures with = Figures.of(review());
        Figures without = Figures.of(Small.with());
        for (Measure measure : List.of(Measure.CONTRIBUTION_MUNICIPALITIES, Measure.CONTRIBUTION_REGION,
                Measure.COST_ACTIVITIES, Measure.ALLOCATION_GRANTED)) {
            assertEquals(without.at(measure, "keep", Subject.AREA, 2021), with.at(measure, "keep", Subject.AREA, 2021),
                    1e-6);
        }
        assertEquals(without.at(Measure.LEVERAGE, "keep", Subject.region("S"), 2021),
                with.at(Measure.LEVERAGE, "keep", Subject.region("S"), 2021), 1e-9);
    }

    @Test
    void inhabitantsOfTheAreaAreCountedOnce() {
        Calculation c = Calculation.of(review());
        int people = c.memberSum(Measure.WORKING_AGE, Subject.AREA).orElseThrow();
        assertEquals(120_000, c.value(java.util.OptionalInt.of(people)).orElseThrow(), 1e-9);
    }

    @Test
    void aOneOffOfTheWholeIsItsOwn() {
        Figures f = Figures.of(review(new Change.OneOffCost("e", 2020, "Flytt", Figure.of(100_000),
                new Bearer(Bearer.Kind.MUNICIPALITY, "k"), "")));
        assertEquals(1_500_000, f.at(Measure.NET_MUNICIPALITY, "other", WHOLE, 2020), 1e-6);
        assertEquals(1_400_000, f.at(Measure.NET_MUNICIPALITY, "other", WHOLE, 2021), 1e-6);
    }

    @Test
    void aPartThatLeavesTakesItsQuarterOutOfTheWhole() {
        Figures f = Figures.of(review(new Change.Leave("u", 2020, "k3", Small.B,
                se.vagval.model.Settlement.NONE, "")));
        assertEquals(600_000, f.at(Measure.CONTRIBUTION_MUNICIPALITY, "other", WHOLE, 2020), 1e-6);
        assertEquals(250_000, f.at(Measure.PAYOUT_MUNICIPALITY, "other", WHOLE, 2020), 1e-6);
        assertTrue(f.associations("other", 2020).stream().noneMatch(Subject.association(Small.B)::equals));
    }
}
