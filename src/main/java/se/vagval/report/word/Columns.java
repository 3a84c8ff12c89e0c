package se.vagval.report.word;

import java.util.Arrays;
import java.util.List;

/**
 * How wide the columns of a table are, in twentieths of a point.
 *
 * @param compact
 *            whether the table has so many columns that it is set in smaller type
 */
record Columns(int[] widths, boolean compact) {
    /** Widths of a bold letter, of the margins of a cell, and of the narrowest columns, in ordinary type. */
    private static final Measures ORDINARY = new Measures(104, 170, 1050, 2500);
    private static final Measures COMPACT = new Measures(91, 100, 850, 1900);
    private static final int WIDEST_FIGURE = 2300;
    private static final int WIDEST_LABEL = 4800;
    /** Beyond this the eye loses the line between label and figure. */
    private static final int ROOMY_FIGURE = 1900;

    private record Measures(int letter, int margins, int figure, int label) {
        /** What a figure column needs so that no word of its head is broken. */
        int needed(String head) {
            int longest = Arrays.stream(head.split("[\\s-]+")).mapToInt(String::length).max().orElse(0);
            return Math.clamp(longest * letter + margins, figure, WIDEST_FIGURE);
        }

        boolean fit(List<String> heads, int page) {
            return heads.stream().mapToInt(this::needed).sum() <= page - label;
        }
    }

    /** Columns for a page whose text is this wide. */
    static Columns of(Block.Table table, int page) {
        List<String> heads = table.heads().stream().skip(1).map(Block.Head::text).toList();
        if (!table.hasFigures()) {
            return new Columns(weighted(table.heads(), page), false);
        }
        boolean compact = !ORDINARY.fit(heads, page);
        return new Columns(ofFigures(table, heads, page, compact ? COMPACT : ORDINARY), compact);
    }

    /** Whether figure columns of these heads fit on a page beside the label. */
    static boolean fits(List<String> heads, int page) {
        return COMPACT.fit(heads, page);
    }

    /** How many of the columns, from the one given, fit on a page beside the label; at least one. */
    static int fitting(List<String> heads, int from, int page) {
        int count = 1;
        while (from + count < heads.size() && fits(heads.subList(from, from + count + 1), page)) {
            count++;
        }
        return count;
    }

    /** Equal widths where that leaves the labels the room they want, else each its own need. */
    private static int[] ofFigures(Block.Table table, List<String> heads, int page, Measures measures) {
        int longest = table.lines().stream().mapToInt(l -> l.cells().getFirst().length()).max().orElse(0);
        int label = Math.clamp(longest * measures.letter() + measures.margins(), measures.label(), WIDEST_LABEL);
        int needed = heads.stream().mapToInt(measures::needed).max().orElse(measures.figure());
        int equal = Math.max(needed, Math.min(ROOMY_FIGURE, (page - label) / Math.max(1, heads.size())));
        int[] widths = new int[heads.size() + 1];
        boolean roomy = page - equal * heads.size() >= label;
        for (int i = 1; i < widths.length; i++) {
            widths[i] = roomy ? equal : measures.needed(heads.get(i - 1));
        }
        widths[0] = Math.min(page - Arrays.stream(widths).sum(), WIDEST_LABEL);
        return widths;
    }

    private static int[] weighted(List<Block.Head> heads, int page) {
        int sum = heads.stream().mapToInt(Block.Head::weight).sum();
        return heads.stream().mapToInt(h -> page * h.weight() / sum).toArray();
    }
}
