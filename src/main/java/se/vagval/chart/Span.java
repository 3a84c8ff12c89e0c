package se.vagval.chart;

/** A straight scale from values to positions; one with no extent puts every value at its beginning. */
record Span(double low, double high, double from, double to) {
    double at(double value) {
        return high == low ? from : from + (value - low) / (high - low) * (to - from);
    }
}
