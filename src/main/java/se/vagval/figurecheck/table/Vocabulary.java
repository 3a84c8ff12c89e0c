package se.vagval.figurecheck.table;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.vagval.text.Texts;

/** The Swedish words that tables and sentences are understood by. */
public final class Vocabulary {
    private static final String NOT_IN_A_WORD = "(?<![\\p{L}\\p{N}])(?:";

    private Vocabulary() {}

    /** Finds any of the words of a list anywhere; one that ends with a star may go on. */
    public static Pattern anywhere(String words) {
        return compile(NOT_IN_A_WORD + choices(words) + ")");
    }

    /** Finds any of the words first in a text. */
    public static Pattern first(String words) {
        return compile("^(?:" + choices(words) + ")");
    }

    /** Matches a text that is one of the words. */
    public static Pattern whole(String words) {
        return compile("^(?:" + choices(words) + ")$");
    }

    /** The words of a list, to be part of a larger pattern. */
    public static String choices(String words) {
        return Stream.of(words.split(",")).map(String::strip).map(Vocabulary::choice).collect(Collectors.joining("|"));
    }

    /** The words under a key, to be part of a larger pattern. */
    public static String choicesOf(String key) {
        return choices(Texts.get(key));
    }

    private static String choice(String word) {
        boolean open = word.endsWith("*");
        String bare = Pattern.quote(open ? word.substring(0, word.length() - 1) : word);
        boolean letter = Character.isLetterOrDigit(word.charAt(word.length() - 1));
        return bare + (open ? "\\p{L}*" : letter ? "(?![\\p{L}\\p{N}])" : "");
    }

    public static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
