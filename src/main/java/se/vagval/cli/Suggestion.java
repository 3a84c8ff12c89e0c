package se.vagval.cli;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What was probably meant by a word that is not known: the same but for case, rings and dots, or a slip of the finger. */
final class Suggestion {
    private Suggestion() {}

    static Optional<String> among(Collection<String> known, String typed) {
        String plain = plain(typed);
        return known.stream().filter(word -> !word.equals(typed))
                .filter(word -> distance(plain(word), plain) <= Math.min(2, plain.length() / 3))
                .min(Comparator.comparingInt(word -> distance(plain(word), plain)));
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("[^\\p{Alnum}]", "").toLowerCase(Locale.ROOT);
    }

    /** Letters to put in, take out or change (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
