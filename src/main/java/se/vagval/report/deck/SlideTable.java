package se.vagval.report.deck;

import java.util.ArrayList;
import java.util.Arrays;
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
    /** Letters that a label and a figure have room for at most, a column at least, and between columns. */
    private static final int LABEL = 34;
    private static final int FIGURE = 18;
    private static final int LEAST = 6;
    private static final int APART = 2;
    /** Bold letters across a slide, and the least of them that a label has. */
    private static final int ALL = 80;
    private static final int SHORTEST = 14;

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

    /** A table of figures: the columns have the room that their words need. */
    static SlideTable ofFigures(List<String> heads, List<List<String>> lines) {
        List<Integer> letters = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int column = i;
            int word = Arrays.stream(heads.get(i).split("[\\s-]+")).mapToInt(String::length).max().orElse(0);
            int cell = lines.stream().mapToInt(l -> l.get(column).length()).max().orElse(0);
            letters.add(Math.min(i == 0 ? LABEL : FIGURE,
                    Math.max(LEAST, Math.max(Math.max(word, heads.get(i).length() / 2 + 1), cell))) + APART);
        }
        int figures = letters.stream().skip(1).mapToInt(Integer::intValue).sum();
        letters.set(0, Math.max(SHORTEST, Math.min(letters.getFirst(), ALL - figures)));
        int sum = figures + letters.getFirst();
        List<Integer> shares = new ArrayList<>(letters.stream().skip(1).map(n -> n * 100 / sum).toList());
        shares.addFirst(100 - shares.stream().mapToInt(Integer::intValue).sum());
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
