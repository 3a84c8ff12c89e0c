package se.vagval.ui.control;

import java.util.Arrays;

/** Which columns of figures are shown where there is not room for all: whole ones, next to each other, never part of one. */
final class ColumnWindow {
    private double[] widths = new double[0];
    private double room;
    private int first;

    /**
     * Takes new widths and a new room.
     *
     * @param needed
     *            least width of each column, px
     * @param forAll
     *            room for all that are shown, px
     */
    void fit(double[] needed, double forAll) {
        widths = needed.clone();
        room = forAll;
        settle();
    }

    /** Index of the first column shown. */
    int first() {
        return first;
    }

    /** How many are shown: at least one where there is any. */
    int count() {
        return from(first);
    }

    /** How many there are. */
    int of() {
        return widths.length;
    }

    /** Whether all are shown. */
    boolean all() {
        return count() == of();
    }

    boolean shows(int column) {
        return column >= first && column < first + count();
    }

    /** Width of those shown, px. */
    double width() {
        return Arrays.stream(widths, first, first + count()).sum();
    }

    boolean hasNext() {
        return first + count() < of();
    }

    boolean hasPrevious() {
        return first > 0;
    }

    /** Goes on to those after the last one shown. */
    void next() {
        if (hasNext()) {
            first += count();
            settle();
        }
    }

    /** Goes back so that the one before the first shown is the last. */
    void previous() {
        int last = first - 1;
        if (last >= 0) {
            first = last;
            while (first > 0 && first - 1 + from(first - 1) > last) {
                first--;
            }
            settle();
        }
    }

    /** Moves no further than needed for a column to be shown. */
    void reveal(int column) {
        if (column < first) {
            first = column;
        }
        while (!shows(column)) {
            first++;
        }
        settle();
    }

    /** Room that would be left after the last is used for those before. */
    private void settle() {
        first = Math.clamp(first, 0, Math.max(0, of() - 1));
        while (first > 0 && first - 1 + from(first - 1) == of()) {
            first--;
        }
    }

    private int from(int start) {
        double used = 0;
        int end = start;
        while (end < widths.length && (end == start || used + widths[end] <= room)) {
            used += widths[end];
            end++;
        }
        return end - start;
    }
}
