package se.vagval.figurecheck.table;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * All values that a figure may have had before it was rounded for print, both ends included.
 */
public record Interval(BigDecimal low, BigDecimal high) {
    /** One value. */
    public static Interval exact(BigDecimal value) {
        return new Interval(value, value);
    }

    public Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    public Interval minus(Interval other) {
        return new Interval(low.subtract(other.high), high.subtract(other.low));
    }

    /** By a factor above 0. */
    public Interval times(BigDecimal factor) {
        return new Interval(low.multiply(factor), high.multiply(factor));
    }

    /** Divided by values that are all above 0; see {@link #isPositive}. */
    public Interval over(Interval divisor) {
        BigDecimal lowest = divide(low, low.signum() >= 0 ? divisor.high : divisor.low);
        BigDecimal highest = divide(high, high.signum() >= 0 ? divisor.low : divisor.high);
        return new Interval(lowest, highest);
    }

    /** Whether all values are above 0. */
    public boolean isPositive() {
        return low.signum() > 0;
    }

    /** Whether some value is in both. */
    public boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    /** From end to end. */
    public BigDecimal width() {
        return high.subtract(low);
    }

    /** A quotient to sixteen digits, far finer than any print. */
    public static BigDecimal divide(BigDecimal value, BigDecimal by) {
        return value.divide(by, MathContext.DECIMAL64);
    }
}
