package se.vagval.report.powerpoint;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;

/** About how wide texts are in a sans serif like Arial, and how many lines they take when words are kept whole. */
final class LetterWidths {
    /** Letters by their width in Arial, in thousandths of the size of the type. */
    private static final Map<Integer, String> WIDTHS = Map.ofEntries(Map.entry(222, "ijl\u2018\u2019"),
            Map.entry(278, " .,:;ft!/\\I[]\u00a0"), Map.entry(333, "r-()\u201d"), Map.entry(500, "ckvxyszJ"),
            Map.entry(584, "+\u2212=<>"), Map.entry(611, "FTZ"), Map.entry(667, "ABEKPSVXY&"),
            Map.entry(722, "CDHNRUw"), Map.entry(778, "GOQ"), Map.entry(833, "mM"), Map.entry(889, "%"),
            Map.entry(944, "W"), Map.entry(1000, "\u2014\u2026"));
    private static final int LETTERS = 0x2213;
    /** Most small letters and all figures. */
    private static final double OTHER = 0.556;
    private static final double[] OF = widths();
    private static final double STRONG = 1.07;
    /** Letters that stand closer than their widths give a line somewhat more room. */
    private static final double KERNED = 1.01;

    private LetterWidths() {}

    /** Width, where 1 is the size of the type. */
    static double of(String text, boolean strong) {
        double width = Normalizer.normalize(text, Normalizer.Form.NFD).chars().mapToDouble(LetterWidths::of).sum();
        return strong ? width * STRONG : width;
    }

    private static double of(int letter) {
        // A ring or dots above take no room of their own.
        return Character.getType(letter) == Character.NON_SPACING_MARK ? 0 : letter < OF.length ? OF[letter] : OTHER;
    }

    private static double[] widths() {
        double[] widths = new double[LETTERS];
        Arrays.fill(widths, OTHER);
        WIDTHS.forEach((width, letters) -> letters.chars().forEach(c -> widths[c] = width / 1000.0));
        return widths;
    }

    /** Lines of a text in a width where 1 is the size of the type; a word that is wider than it goes on over several. */
    static int lines(String text, boolean strong, double width) {
        int lines = 1;
        double used = 0;
        for (String word : text.split("(?<=[ -])")) {
            // What ends a line takes no room after it.
            double needed = of(word.stripTrailing(), strong);
            if (used > 0 && used + needed > width * KERNED) {
                lines++;
                used = 0;
            }
            int more = (int) (needed / width);
            lines += more;
            used = more > 0 ? needed - more * width : used + of(word, strong);
        }
        return lines;
    }
}
