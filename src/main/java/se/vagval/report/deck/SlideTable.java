package se.vagval.report.deck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table small enough to be read from afar, in words as they are printed.
 *
 * @param heads
 *            of all columns, that of the labels first
 * @param figures
 *            whether the columns beside the labels are figures, and so aligned to the right
 * @param shares
 *            how wide the columns are, as shares of the slide that make up 100
 * @param lines
 *            each as many cells as there are heads
 */
public record SlideTable(List<String> heads, boolean figures, List<Integer> shares, List<List<String>> lines) {
    public SlideTable {
        heads = List.copyOf(heads);
        shares = List.copyOf(shares);
        if (shares.size() != heads.size()) {
            throw new IllegalArgumentException(heads + " have not the widths " + shares);
        }
        lines = lines.stream().map(List::copyOf).toList();
        for (List<String> line : lines) {
            if (line.size() != heads.size()) {
                throw new IllegalArgumentException(line + " has not the cells of " + heads);
            }
        }
    }

    /** A table of figures: the labels have a third of the slide at most, the figures share the rest alike. */
    static SlideTable ofFigures(List<String> heads, List<List<String>> lines) {
        int columns = Math.max(1, heads.size() - 1);
        int each = Math.min(20, 70 / columns);
        List<Integer> shares = new ArrayList<>(Collections.nCopies(columns, each));
        shares.addFirst(100 - each * columns);
        return new SlideTable(heads, true, shares, lines);
    }

    /** A table of words. */
    static SlideTable ofWords(List<String> heads, List<Integer> shares, List<List<String>> lines) {
        return new SlideTable(heads, false, shares, lines);
    }

    /** The same with only some of its lines. */
    SlideTable of(List<List<String>> some) {
        return new SlideTable(heads, figures, shares, some);
    }
}
