package se.vagval.analysis;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** The value of an assumption at which a difference between two alternatives is zero (model section 9). */
final class BreakEven {
    private static final int MOST_STEPS = 100;
    private static final double CLOSE = 1e-10;

    private BreakEven() {}

    /**
     * Where a continuous function crosses zero between two bounds, by secants that keep the crossing between them (the
     * Illinois rule), within a ten-thousand-millionth of the interval.
     *
     * @return nothing where the signs at the bounds are the same, or a value on the way is not a number
     */
    static OptionalDouble between(double low, double high, DoubleUnaryOperator difference) {
        double a = low;
        double b = high;
        double fa = difference.applyAsDouble(a);
        double fb = difference.applyAsDouble(b);
        Optional<Double> end = fa == 0 ? Optional.of(a) : fb == 0 ? Optional.of(b) : Optional.empty();
        if (end.isPresent() || !(fa * fb < 0)) {
            return end.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
        }
        for (int i = 0; i < MOST_STEPS && Math.abs(b - a) > CLOSE * (high - low); i++) {
            double c = b - fb * (b - a) / (fb - fa);
            double fc = difference.applyAsDouble(c);
            if (Double.isNaN(fc)) {
                return OptionalDouble.empty();
            }
            if (fc == 0) {
                return OptionalDouble.of(c);
            }
            if (fc * fb < 0) {
                a = b;
                fa = fb;
            } else {
                fa /= 2;
            }
            b = c;
            fb = fc;
        }
        return OptionalDouble.of(b);
    }
}
