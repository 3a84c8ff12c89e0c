package se.vagval.text;

import java.util.regex.Pattern;

/**
 * What is not parted at the end of a line: the groups of a number, a number and its unit, a day and its month, a reference and its number. An
 * investigator types ordinary spaces, which stay as they are in the review. A range keeps its own parts together instead:
 * with its unit it would be parted at the dash.
 */
public final class Unbroken {
    private static final Pattern WITHIN = Pattern.compile("(?<=\\d)(?<!\u2013[\\d,]{1,9}) (?=\\d{3}(?!\\d)|[%\u00a7]"
            + "|(?:mnkr|tkr|kr|kronor|procent|procentenheter|miljoner|miljarder|januari|februari|mars|april|maj|juni|juli"
            + "|augusti|september|oktober|november|december)(?![\\p{L}\\p{N}]))"
            + "|(?<=(?<!\\p{L})(?:[Tt]abell|[Dd]iagram|[Aa]vsnitt|[Kk]apitel|[Bb]ilaga)) (?=\\d)");

    private Unbroken() {}

    /** The words, with spaces that no line ends at. */
    public static String of(String words) {
        return WITHIN.matcher(words).replaceAll("\u00a0");
    }
}
