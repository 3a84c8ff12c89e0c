package se.vagval.report.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks that are meant as they are typed: a backslash before one of them has it printed, and a backslash before a space
 * is nothing at all, which parts two marks. Before any other letter a backslash is itself.
 */
final class Escapes {
    /** Parts marks that would else be read as one; not printed. */
    static final String APART = "\\ ";
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\*\\[\\]{}#\\-. ])");
    /** What has to be escaped wherever it stands. */
    static final Pattern MEANT = Pattern.compile("[\\\\*\\[\\]{}]");
    /** Where escaped letters are while marks are read: private-use characters, which no text has (see {@link ProseSpan}). */
    static final char FIRST = '\uE100';
    static final char LAST = FIRST + 0x7F;
    private static final char NOTHING = FIRST + ' ';
    private static final char BRACE = FIRST + '{';

    private Escapes() {}

    /** A text whose escaped letters are no marks. */
    static String hidden(String text) {
        return text.indexOf('\\') < 0 ? text
                : ESCAPED.matcher(text).replaceAll(
                        r -> Matcher.quoteReplacement(String.valueOf((char) (FIRST + r.group(1).charAt(0)))));
    }

    /** A hidden text as it is printed. */
    static String shown(String hidden) {
        StringBuilder shown = new StringBuilder();
        hidden.chars().filter(c -> c != NOTHING)
                .forEach(c -> shown.append((char) (c >= FIRST && c <= LAST ? c - FIRST : c)));
        return shown.toString();
    }

    /** Where the first part of a hidden text ends, so that no part of it reads as a reference to a figure. */
    static int part(String hidden) {
        int at = hidden.indexOf(BRACE);
        return at < 0 ? hidden.length() : at + 1;
    }

    /** A hidden text as it was typed. */
    static String typed(String hidden) {
        StringBuilder typed = new StringBuilder();
        hidden.chars().forEach(c -> typed.append(c >= FIRST && c <= LAST ? "\\" + (char) (c - FIRST) : (char) c + ""));
        return typed.toString();
    }

    /** A text typed so that all of it is printed. */
    static String meant(String text) {
        return MEANT.matcher(text).replaceAll("\\\\$0");
    }
}
