package se.vagval.report.refresh;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

import se.vagval.report.control.Control;

/** Which of the rows, or columns, of a document are which of those that were written, whatever has been done to them. */
final class Match {
    private static final int NONE = -1;

    private Match() {}

    /**
     * For each in the document the index of the one that was written, or −1: first those of the same words, then those of
     * the same name, then those that stand between two that are known.
     */
    static int[] of(List<List<String>> written, List<List<String>> document, int names) {
        int[] found = new int[document.size()];
        Arrays.fill(found, NONE);
        boolean[] taken = new boolean[written.size()];
        pair(written, document, found, taken, List::equals);
        pair(written, document, found, taken, (w, d) -> name(w, names).equals(name(d, names)));
        between(found, taken);
        return found;
    }

    /** How many columns tell rows apart: two where the rows come once in each group. */
    static int names(List<Control.Row> rows) {
        long different = rows.stream().map(r -> r.cells().getFirst()).distinct().count();
        return different < rows.size() ? 2 : 1;
    }

    private static List<String> name(List<String> texts, int names) {
        return texts.subList(0, Math.min(names, texts.size()));
    }

    /** The first of the document goes with the first that was written. */
    private static void pair(List<List<String>> written, List<List<String>> document, int[] found, boolean[] taken,
            BiPredicate<List<String>, List<String>> same) {
        for (int d = 0; d < found.length; d++) {
            for (int w = 0; w < taken.length && found[d] == NONE; w++) {
                if (!taken[w] && same.test(written.get(w), document.get(d))) {
                    found[d] = w;
                    taken[w] = true;
                }
            }
        }
    }

    /** One whose neighbours on both sides are neighbours of one that is left has only been given another name. */
    private static void between(int[] found, boolean[] taken) {
        for (int d = 0; d < found.length; d++) {
            int w = d == 0 ? 0 : found[d - 1] + 1;
            boolean follows = d == 0 || found[d - 1] != NONE;
            if (found[d] != NONE || !follows || w >= taken.length || taken[w]) {
                continue;
            }
            int next = d + 1 < found.length ? found[d + 1] : taken.length;
            if (next == w + 1) {
                found[d] = w;
                taken[w] = true;
            }
        }
    }
}
