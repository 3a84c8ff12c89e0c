package se.vagval.report.refresh.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a text that another stretch takes the place of, of whole words and the spaces between them. Figures with
 * their no-break spaces are one word.
 *
 * @param from
 *            where it begins in the text as it was
 * @param to
 *            where it ends there
 * @param comes
 *            what comes instead
 */
record Difference(int from, int to, String comes) {
    private static final Pattern WORD = Pattern.compile("[^\\s]+|\\s+");
    /** Longer texts are changed as a whole: the table of their words would be too large. */
    private static final int MOST = 1000;

    /** The differences, in order; the longest row of words that both texts share stays. */
    static List<Difference> between(String before, String after) {
        List<String> a = words(before);
        List<String> b = words(after);
        if (a.size() > MOST || b.size() > MOST) {
            return List.of(new Difference(0, before.length(), after));
        }
        int[][] common = common(a, b);
        List<Difference> differences = new ArrayList<>();
        int i = 0;
        int j = 0;
        int at = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                at += a.get(i++).length();
                j++;
                continue;
            }
            int from = at;
            StringBuilder comes = new StringBuilder();
            while ((i < a.size() || j < b.size())
                    && !(i < a.size() && j < b.size() && a.get(i).equals(b.get(j)))) {
                if (j >= b.size() || i < a.size() && common[i + 1][j] >= common[i][j + 1]) {
                    at += a.get(i++).length();
                } else {
                    comes.append(b.get(j++));
                }
            }
            differences.add(new Difference(from, at, comes.toString()));
        }
        return differences;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            words.add(found.group());
        }
        return words;
    }

    /** How many words the rests of both texts share, from each pair of places on. */
    private static int[][] common(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j)) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
