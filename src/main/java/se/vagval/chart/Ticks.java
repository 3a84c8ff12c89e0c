package se.vagval.chart;

import java.util.ArrayList;
import java.util.List;

/** Round values along an axis: steps of 1, 2 or 5 times a power of ten. */
record Ticks(double low, double high, double step) {
    /** The narrowest round axis that holds two values with about so many steps; a width of nothing gets one of its own. */
    static Ticks around(double low, double high, int steps) {
        double extent = high > low ? high - low : Math.max(Math.abs(high), 1);
        double step = roundStep(extent / steps);
        double first = Math.floor(low / step + 1e-9) * step;
        double last = Math.ceil(high / step - 1e-9) * step;
        return new Ticks(first, last > first ? last : first + step, step);
    }

    private static double roundStep(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double lead = rough / power;
        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    }

    List<Double> values() {
        List<Double> values = new ArrayList<>();
        long count = Math.round((high - low) / step);
        for (int i = 0; i <= count; i++) {
            values.add(low + i * step);
        }
        return values;
    }
}
