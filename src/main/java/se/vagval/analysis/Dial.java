package se.vagval.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

import se.vagval.model.Assumption;
import se.vagval.model.Figure;
import se.vagval.model.Input;
import se.vagval.model.InputUnit;
import se.vagval.model.InvalidField;
import se.vagval.model.Inputs;
import se.vagval.model.Review;
import se.vagval.model.Slider;

/**
 * A typed figure that can be turned between two bounds.
 *
 * @param address
 *            of the figure, as {@link Input#address()} writes it
 * @param low
 *            the lowest value, in the figure's own unit
 * @param high
 *            the highest, above the lowest
 */
public record Dial(String address, double low, double high) {
    private static final int STEPS = 100;
    private static final double POINTS = 0.02;

    public Dial {
        if (!(low < high)) {
            throw new IllegalArgumentException(address + " from " + low + " to " + high);
        }
    }

    /** What a slider of the report plan turns. */
    public static Dial of(Slider slider) {
        return new Dial(slider.address(), slider.low(), slider.high());
    }

    /** As the report plan keeps it. */
    public Slider slider() {
        return new Slider(address, low, high);
    }

    /**
     * A dial for a figure with bounds to begin from: the range of an assumption where it is stated; else all shares, or two
     * percentage points either way for a yearly change, or nothing to twice an amount or number.
     */
    public static Dial proposed(Review review, Input input) {
        double value = input.figure().map(Figure::value).orElse(0.0);
        Optional<Assumption> assumption = review.assumptions().stream()
                .filter(a -> input.address().startsWith("assumptions." + a.id() + ".")).findFirst();
        if (assumption.isPresent() && input.unit() == InputUnit.SHARE) {
            return including(input.address(), bound(assumption.get().low(), value - POINTS),
                    bound(assumption.get().high(), value + POINTS), value);
        }
        if (input.unit() == InputUnit.SHARE) {
            return including(input.address(), 0, 1, value);
        }
        double most = value == 0 ? 1_000_000 : 2 * value;
        return including(input.address(), Math.min(0, most), Math.max(0, most), value);
    }

    private static double bound(Optional<Figure> stated, double otherwise) {
        return stated.map(Figure::value).orElseGet(() -> BigDecimal.valueOf(otherwise)
                .setScale(6, RoundingMode.HALF_UP).doubleValue());
    }

    /** A dial whose bounds are moved out, where they must be, to have a value between them. */
    public static Dial including(String address, double low, double high, double value) {
        return new Dial(address, Math.min(low, value), Math.max(high, value));
    }

    /** Whether the review has the figure and takes it at both bounds. */
    public boolean fits(Review review) {
        if (Inputs.figure(review, address).isEmpty()) {
            return false;
        }
        try {
            in(review, low);
            in(review, high);
            return true;
        } catch (InvalidField _) {
            return false;
        }
    }

    /**
     * The review with the figure at a value, its source and mark as they were.
     *
     * @throws InvalidField
     *             when the review does not take it
     */
    public Review in(Review review, double value) {
        Figure before = Inputs.figure(review, address).orElseGet(() -> Figure.of(value));
        return Inputs.with(review, address, Optional.of(before.withValue(value)));
    }

    /** A round step, 1, 2 or 5 of its order, of which there are about a hundred between the bounds. */
    public double step() {
        double about = (high - low) / STEPS;
        double order = Math.pow(10, Math.floor(Math.log10(about)));
        double lead = about / order;
        return order * (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10);
    }

    /** The value so many steps from another, on a whole step, within the bounds. */
    public double moved(double value, int steps) {
        return rounded(value + steps * step());
    }

    /** The nearest value on a whole step, within the bounds; the bounds are always reached. */
    public double rounded(double value) {
        double within = Math.clamp(value, low, high);
        if (within == low || within == high) {
            return within;
        }
        BigDecimal step = BigDecimal.valueOf(step()).round(MathContext.DECIMAL32);
        double whole = BigDecimal.valueOf(within).divide(step, 0, RoundingMode.HALF_UP).multiply(step).doubleValue();
        return Math.clamp(whole, low, high);
    }

    /** How many decimals tell two steps apart, in the unit of the figure and in per cent for shares. */
    public int decimals(InputUnit unit) {
        double step = unit == InputUnit.SHARE ? step() * 100 : step();
        return Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
    }
}
