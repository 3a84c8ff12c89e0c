package se.vagval.report.word;

import java.util.regex.Pattern;

/**
 * What is not parted at the end of a line: the groups of a number, a number and its unit, a reference and its number. An
 * investigator types ordinary spaces, which stay as they are in the review.
 */
final class Unbroken {
    private static final Pattern WITHIN = Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d))"
            + "|(?<=\\d) (?=(?:%|\u00a7{1,2}|(?:kr|tkr|mnkr|kronor|procent|miljoner|miljarder)(?![\\p{L}\\p{N}])))"
            + "|(?<=(?<!\\p{L})(?:[Tt]abell|[Dd]iagram|[Aa]vsnitt|[Kk]apitel|[Bb]ilaga)) (?=\\d)");

    private Unbroken() {}

    /** The text with no-break spaces where a line must not end. */
    static String of(String text) {
        return WITHIN.matcher(text).replaceAll("\u00a0");
    }
}
