package se.vagval.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BreakEvenTest {
    @Test
    void aStraightLineIsFoundAtOnceAndABentOneClosely() {
        assertEquals(0.25, BreakEven.between(-1, 1, x -> 4 * x - 1).orElseThrow(), 1e-12);
        assertEquals(0.7, BreakEven.between(-1, 1, x -> x < 0.5 ? x - 0.7 : 0.01 * (x - 0.7) - 0.2 * (0.7 - x))
                .orElseThrow(), 1e-8);
        assertEquals(Math.cbrt(0.1), BreakEven.between(0, 1, x -> x * x * x - 0.1).orElseThrow(), 1e-8);
    }

    @Test
    void aCrossingAtABoundIsACrossing() {
        assertEquals(-1, BreakEven.between(-1, 1, x -> x + 1).orElseThrow());
        assertEquals(1, BreakEven.between(-1, 1, x -> x - 1).orElseThrow());
    }

    @Test
    void withoutACrossingOrANumberThereIsNone() {
        assertTrue(BreakEven.between(-1, 1, x -> x + 2).isEmpty());
        assertTrue(BreakEven.between(-1, 1, _ -> Double.NaN).isEmpty());
        assertTrue(BreakEven.between(-1, 1, x -> Math.abs(x) < 0.9 ? Double.NaN : x).isEmpty());
    }
}
