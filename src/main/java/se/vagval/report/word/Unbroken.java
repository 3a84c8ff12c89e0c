package se.vagval.report.word;

import java.util.regex.Pattern;

/**
 * Typed words in which no number is parted at the end of a line, neither in itself nor from what it is counted in. A range
 * keeps its own parts together instead: with its unit it would be parted at the dash.
 */
final class Unbroken {
    private static final Pattern WITHIN = Pattern
            .compile(
                    "(?<=\\d)(?<!\u2013[\\d,]{1,9}) (?=\\d{3}(?!\\d)|(?:mnkr|tkr|kr|kronor|procent|procentenheter)(?!\\p{L})|[%§])");

    private Unbroken() {}

    /** The words, with spaces that no line ends at. */
    static String of(String words) {
        return WITHIN.matcher(words).replaceAll("\u00a0");
    }
}
