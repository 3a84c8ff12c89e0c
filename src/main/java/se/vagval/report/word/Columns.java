package se.vagval.report.word;

import java.util.Arrays;
import java.util.List;

/** How wide the columns of a table are, in twentieths of a point. */
final class Columns {
    /** A bold letter of table text, at most, and the margins of a cell. */
    private static final int LETTER = 112;
    private static final int MARGINS = 200;
    private static final int NARROWEST_FIGURE = 1050;
    private static final int WIDEST_FIGURE = 2300;
    private static final int NARROWEST_LABEL = 2500;
    private static final int WIDEST_LABEL = 4800;
    /** Beyond this the eye loses the line between label and figure. */
    private static final int ROOMY_FIGURE = 1900;

    private Columns() {}

    /** Widths for a page whose text is this wide. */
    static int[] widths(Block.Table table, int page) {
        List<Block.Head> heads = table.heads();
        return heads.stream().skip(1).allMatch(Block.Head::figures) ? ofFigures(heads, page) : weighted(heads, page);
    }

    /** What a figure column needs so that no word of its head is broken. */
    static int needed(String head) {
        int longest = Arrays.stream(head.split("[\\s-]+")).mapToInt(String::length).max().orElse(0);
        return Math.clamp(longest * LETTER + MARGINS, NARROWEST_FIGURE, WIDEST_FIGURE);
    }

    /** How many of the columns, from the one given, fit on a page beside the label. */
    static int fitting(List<String> heads, int from, int page) {
        int left = page - NARROWEST_LABEL;
        int count = 0;
        while (from + count < heads.size() && (count == 0 || left >= needed(heads.get(from + count)))) {
            left -= needed(heads.get(from + count));
            count++;
        }
        return count;
    }

    private static int[] ofFigures(List<Block.Head> heads, int page) {
        int count = heads.size() - 1;
        int needed = heads.stream().skip(1).mapToInt(h -> needed(h.text())).max().orElse(NARROWEST_FIGURE);
        int room = count == 0 ? 0 : (page - NARROWEST_LABEL) / count;
        int figure = Math.min(Math.max(needed, Math.min(ROOMY_FIGURE, (page - 3400) / Math.max(1, count))), room);
        int[] widths = new int[heads.size()];
        Arrays.fill(widths, figure);
        widths[0] = Math.min(page - count * figure, WIDEST_LABEL);
        return widths;
    }

    private static int[] weighted(List<Block.Head> heads, int page) {
        int sum = heads.stream().mapToInt(Block.Head::weight).sum();
        return heads.stream().mapToInt(h -> page * h.weight() / sum).toArray();
    }
}
