package se.vagval.ui.versions;

import se.vagval.text.Texts;

/** Two texts of the same thing; of long ones the places where they differ. */
final class WordsDiffer {
    private static final int LONG = 90;
    private static final int BESIDE = 24;
    private static final String CUT = "…";

    private WordsDiffer() {}

    /** A line of what was said then and now; nothing said is said to be missing. */
    static Comparison.Line line(String words, String then, String now) {
        if (then.length() <= LONG && now.length() <= LONG) {
            return new Comparison.Line(words, given(then), given(now), "");
        }
        int from = alike(then, now);
        int to = Math.min(alike(new StringBuilder(then).reverse(), new StringBuilder(now).reverse()),
                Math.min(then.length(), now.length()) - from);
        return new Comparison.Line(words, given(part(then, from, then.length() - to)),
                given(part(now, from, now.length() - to)), "");
    }

    private static String given(String words) {
        return words.isEmpty() ? Texts.get("ui.explain.missing") : words.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** What differs with a little on both sides, cut at its end when it is long itself. */
    private static String part(String text, int from, int to) {
        int begin = whole(text, Math.max(0, from - BESIDE));
        int end = whole(text, Math.min(text.length(), Math.min(to + BESIDE, begin + 2 * LONG)));
        return (begin > 0 ? CUT : "") + text.substring(begin, end) + (end < text.length() ? CUT : "");
    }

    /** Never between the two halves of a character. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static int alike(CharSequence one, CharSequence other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
