package se.vagval.ui.control;

import java.util.function.ToDoubleFunction;

/** Breaks the heads of columns into lines. */
public final class HeadLines {
    /** Where a long word may be parted, with a hyphen when it is: a soft hyphen. */
    private static final char PART = '\u00ad';

    private HeadLines() {}

    /** A head without the marks of where its words may be parted. */
    public static String whole(String head) {
        return head.replace(String.valueOf(PART), "");
    }

    /**
     * The head broken at the spaces and soft hyphens that make its longest line shortest, in as few lines as that takes.
     *
     * @param lines
     *            the most there may be
     * @param least
     *            a head no wider than this stays in one line
     * @param width
     *            measures a text, the longest line of several
     */
    public static String broken(String head, int lines, double least, ToDoubleFunction<String> width) {
        String best = whole(head);
        double shortest = width.applyAsDouble(best);
        if (shortest <= least) {
            return best;
        }
        for (int at = next(head, 0); lines > 1 && at >= 0; at = next(head, at + 1)) {
            String more = whole(head.substring(0, at)) + (head.charAt(at) == PART ? "-\n" : "\n")
                    + broken(head.substring(at + 1), lines - 1, least, width);
            double longest = width.applyAsDouble(more);
            if (longest < shortest || longest == shortest && lines(more) < lines(best)) {
                shortest = longest;
                best = more;
            }
        }
        return best;
    }

    private static int next(String head, int from) {
        int at = from;
        while (at < head.length() && head.charAt(at) != ' ' && head.charAt(at) != PART) {
            at++;
        }
        return at < head.length() ? at : -1;
    }

    /** How many lines a text has. */
    public static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count() + 1;
    }
}
