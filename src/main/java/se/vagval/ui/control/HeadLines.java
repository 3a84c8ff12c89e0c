package se.vagval.ui.control;

import java.util.function.ToDoubleFunction;

/** Breaks the heads of columns into lines. */
public final class HeadLines {
    private HeadLines() {}

    /**
     * The head broken at the spaces that make its longest line shortest, in as few lines as that takes.
     *
     * @param lines
     *            the most there may be
     * @param least
     *            a head no wider than this stays in one line
     * @param width
     *            measures a text, the longest line of several
     */
    public static String broken(String head, int lines, double least, ToDoubleFunction<String> width) {
        String best = head;
        double shortest = width.applyAsDouble(head);
        if (shortest <= least) {
            return head;
        }
        for (int space = head.indexOf(' '); lines > 1 && space >= 0; space = head.indexOf(' ', space + 1)) {
            String more = head.substring(0, space) + '\n'
                    + broken(head.substring(space + 1), lines - 1, least, width);
            double longest = width.applyAsDouble(more);
            if (longest < shortest || longest == shortest && lines(more) < lines(best)) {
                shortest = longest;
                best = more;
            }
        }
        return best;
    }

    /** How many lines a text has. */
    public static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count() + 1;
    }
}
