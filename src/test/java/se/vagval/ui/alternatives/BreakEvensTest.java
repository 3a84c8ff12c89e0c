package se.vagval.ui.alternatives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

import se.vagval.analysis.BreakEvenUtilisation;
import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.model.Figure;
import se.vagval.model.Inputs;
import se.vagval.model.Review;

class BreakEvensTest {
    private static final int YEAR = 2021;

    private final Review review = Examples.open("jonkoping");
    private final BreakEvens asked = new BreakEvens();

    private static OptionalDouble right(Calculation calculation, String alternative) {
        return BreakEvenUtilisation.of(calculation, alternative, Measure.COST_ACTIVITIES, YEAR);
    }

    private Review typed() {
        String address = "associations." + review.associations().getFirst().id() + ".allocation.possible";
        return Inputs.with(review, address, Optional.of(Figure.of(9_000_000)));
    }

    @Test
    void theSameFiguresAreAskedOnceAlsoUnderAnEditThatWaitsForItsOwn() {
        Calculation before = Calculation.of(review);
        OptionalDouble first = asked.of(before, "alt3", YEAR);
        assertEquals(right(before, "alt3"), first);
        assertSame(first, asked.of(before.under(typed()).orElseThrow(), "alt3", YEAR));
    }

    @Test
    void otherFiguresAndAnotherAlternativeAreAskedAnew() {
        Calculation before = Calculation.of(review);
        Calculation after = Calculation.of(typed());
        assertNotEquals(asked.of(before, "alt3", YEAR), asked.of(after, "alt3", YEAR));
        assertEquals(right(after, "alt3"), asked.of(after, "alt3", YEAR));
        assertEquals(right(after, "alt2"), asked.of(after, "alt2", YEAR));
    }
}
