package se.vagval.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Times of the same thing done many times, in milliseconds. */
record Spread(double[] sorted) {
    static Spread ofNanos(List<Long> nanos) {
        return new Spread(nanos.stream().mapToDouble(n -> n / 1e6).sorted().toArray());
    }

    double median() {
        return at(0.5);
    }

    double p99() {
        return at(0.99);
    }

    double most() {
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length - 1];
    }

    private double at(double share) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%6.1f %6.1f %6.1f", median(), p99(), most());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spread spread && Arrays.equals(sorted, spread.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }
}
