package se.vagval.ui.command;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

import se.vagval.text.Texts;

/**
 * Finds commands by some of their letters. Every word of the query must be found; a letter without its ring or dots also
 * finds the one with them, but not the other way round, so that one who types å means å.
 */
final class CommandSearch {
    private static final int BEGINNING = 0;
    private static final int WORD = 1;
    private static final int INSIDE = 2;
    private static final int DETAIL = 3;
    private static final int SCATTERED = 5;

    private record Hit(Command command, int rank) {}

    private CommandSearch() {}

    /** The commands that fit, best first, and of these one whose whole name it is; among equals in their own order. */
    static List<Command> find(List<Command> commands, String query) {
        List<String> words = words(query);
        List<Hit> hits = new ArrayList<>();
        for (Command command : commands) {
            rank(command, words).ifPresent(rank -> hits.add(new Hit(command, rank)));
        }
        hits.sort(Comparator.comparingInt(Hit::rank)
                .thenComparing(hit -> !hit.command().name().equalsIgnoreCase(query.strip())));
        return hits.stream().map(Hit::command).toList();
    }

    private static List<String> words(String query) {
        String folded = query.strip().toLowerCase(Texts.SWEDISH);
        return folded.isEmpty() ? List.of() : List.of(folded.split("\\s+"));
    }

    private static OptionalInt rank(Command command, List<String> words) {
        String name = command.name().toLowerCase(Texts.SWEDISH);
        String detail = command.detail().get().toLowerCase(Texts.SWEDISH);
        int rank = 0;
        for (String word : words) {
            OptionalInt one = rank(name, detail, word);
            if (one.isEmpty()) {
                return one;
            }
            rank += one.getAsInt();
        }
        return OptionalInt.of(rank);
    }

    private static OptionalInt rank(String name, String detail, String word) {
        int at = indexOf(name, word, false);
        if (at == 0) {
            return OptionalInt.of(BEGINNING);
        }
        if (indexOf(name, word, true) > 0) {
            return OptionalInt.of(WORD);
        }
        if (at > 0) {
            return OptionalInt.of(INSIDE);
        }
        if (indexOf(detail, word, true) >= 0) {
            return OptionalInt.of(DETAIL);
        }
        return word.length() > 1 && isScattered(name, word) ? OptionalInt.of(SCATTERED) : OptionalInt.empty();
    }

    private static int indexOf(String text, String word, boolean atWord) {
        for (int i = 0; i + word.length() <= text.length(); i++) {
            boolean allowed = !atWord || i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            if (allowed && isAt(text, i, word)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAt(String text, int from, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!isSame(word.charAt(i), text.charAt(from + i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the letters stand in the text in order, the first of them at the beginning of a word. */
    private static boolean isScattered(String text, String word) {
        for (int i = 0; i < text.length(); i++) {
            boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            if (begins && isSame(word.charAt(0), text.charAt(i)) && follows(text, i, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean follows(String text, int from, String word) {
        int found = 0;
        for (int i = from; i < text.length() && found < word.length(); i++) {
            if (isSame(word.charAt(found), text.charAt(i))) {
                found++;
            }
        }
        return found == word.length();
    }

    private static boolean isSame(char typed, char letter) {
        return typed == letter
                || letter > 127 && Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0) == typed;
    }
}
