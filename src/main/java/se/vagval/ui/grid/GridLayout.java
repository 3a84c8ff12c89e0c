package se.vagval.ui.grid;

import java.util.Arrays;
import java.util.List;

import se.vagval.ui.control.HeadLines;

/**
 * How the columns of a grid are set, that of the labels first.
 *
 * @param widths
 *            in px
 * @param heads
 *            broken into lines
 * @param close
 *            whether the type is a size smaller
 * @param wide
 *            whether the columns are wider together than the room there is
 */
record GridLayout(double[] widths, List<String> heads, boolean close, boolean wide) {
    /** The lines of the highest head. */
    int lines() {
        return heads.stream().mapToInt(HeadLines::lines).max().orElse(1);
    }

    /** Whether it sets the columns just as the other does. */
    boolean sets(GridLayout other) {
        return Arrays.equals(widths, other.widths) && heads.equals(other.heads) && close == other.close
                && wide == other.wide;
    }

    /** Width of all columns, px. */
    double total() {
        return Arrays.stream(widths).sum();
    }
}
