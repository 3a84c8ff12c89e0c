package se.vagval.chart;

/**
 * The least and the greatest value that an axis has room for, in the figures' own unit; zero is always between them.
 *
 * @param low
 *            at most zero
 * @param high
 *            at least zero
 */
public record Reach(double low, double high) {
    /** An axis that follows its own figures only. */
    public static final Reach NONE = new Reach(0, 0);

    /** What holds some values. */
    static Reach of(double... values) {
        Reach reach = NONE;
        for (double value : values) {
            reach = reach.and(new Reach(Math.min(0, value), Math.max(0, value)));
        }
        return reach;
    }

    /** What holds both. */
    public Reach and(Reach other) {
        return new Reach(Math.min(low, other.low), Math.max(high, other.high));
    }

    boolean isHeld() {
        return low < high;
    }
}
