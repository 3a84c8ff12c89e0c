package se.vagval.report.powerpoint;

/** A place on a slide, in EMU: 360 000 to the centimetre. */
record Box(long x, long y, long width, long height) {
    private static final double CM = 360_000;

    double widthCm() {
        return width / CM;
    }

    double heightCm() {
        return height / CM;
    }

    /** Its part above a line so far down. */
    Box top(long share) {
        return new Box(x, y, width, Math.min(share, height));
    }

    /** Its part below a line so far down. */
    Box below(long share) {
        return new Box(x, y + share, width, Math.max(1, height - share));
    }

    /** As large as it can be within this one with those proportions, in its middle. */
    Box fitting(double proportion) {
        long wide = Math.min(width, Math.round(height * proportion));
        long high = Math.min(height, Math.round(width / proportion));
        return new Box(x + (width - wide) / 2, y, wide, high);
    }
}
