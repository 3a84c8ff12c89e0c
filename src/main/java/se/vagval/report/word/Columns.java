package se.vagval.report.word;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import se.vagval.text.SwedishNumbers;

/**
 * How wide the columns of a table are, in twentieths of a point.
 *
 * @param compact
 *            whether the table has so many columns that it is set in smaller type
 */
record Columns(int[] widths, boolean compact) {
    /** Size of the type, margins of a cell, and the narrowest columns. */
    private static final Measures ORDINARY = new Measures(180, 190, 1050, 2500);
    private static final Measures COMPACT = new Measures(160, 115, 850, 1900);
    private static final int WIDEST_FIGURE = 2300;
    private static final int WIDEST_LABEL = 4800;
    /** Beyond this the eye loses the line between label and figure. */
    private static final int ROOMY_FIGURE = 1900;
    /** Width of a word that is not bold, of that of one that is. */
    private static final double PLAIN = 0.92;
    private static final Pattern BREAKS = Pattern.compile("\\s+|(?<![0-9])[–-]|[–-](?![0-9])");
    /** One label of so many, or more, is a table of long labels. */
    private static final int MANY = 4;

    private record Measures(int type, int margins, int figure, int label) {
        /** What a column of words needs so that none of its words is broken. */
        int unbroken(Stream<String> cells) {
            double longest = cells.flatMap(BREAKS::splitAsStream).mapToDouble(Columns::letters).max().orElse(0);
            return (int) Math.ceil(longest * type) + margins;
        }

        /** What a column needs so that no word of it is broken: heads and sums are bold. */
        int least(Block.Table table, int column) {
            int plain = cells(table, column, true) - margins;
            return Math.max(Math.max(unbroken(Stream.of(table.heads().get(column).text())),
                    cells(table, column, false)), (int) Math.ceil(plain * PLAIN) + margins);
        }

        private int cells(Block.Table table, int column, boolean plain) {
            return unbroken(table.lines().stream().filter(l -> plain == (l.kind() == Block.Line.Kind.DETAIL))
                    .map(l -> l.cells().get(column)));
        }

        /** What a column needs so that none of its cells takes two lines. */
        int whole(Block.Table table, int column) {
            double longest = table.lines().stream().mapToDouble(l -> letters(l.cells().get(column))
                    * (l.kind() == Block.Line.Kind.DETAIL ? PLAIN : 1)).max().orElse(0);
            return (int) Math.ceil(longest * type) + margins;
        }

        /** Whether the columns of a table of words have room for the longest word of each. */
        boolean hold(Block.Table table, int page) {
            return IntStream.range(0, table.heads().size()).map(i -> least(table, i)).sum() <= page;
        }

        /** What a column needs: of figures so that none is broken, of words so that its cells stay on one line where it can. */
        int needed(Block.Table table, int column) {
            Stream<String> cells = table.lines().stream().map(l -> l.cells().get(column));
            double longest = (table.heads().get(column).figures()
                    ? cells.flatMap(BREAKS::splitAsStream).mapToDouble(Columns::figure)
                    : cells.mapToDouble(Columns::letters)).max().orElse(0);
            return Math.max(needed(table.heads().get(column).text()),
                    Math.min((int) Math.ceil(longest * type) + margins, WIDEST_FIGURE));
        }

        /** Whether the columns leave the labels room for their longest word. */
        boolean holds(Block.Table table, int page) {
            return IntStream.range(1, table.heads().size()).map(i -> needed(table, i)).sum() <= page
                    - unbroken(table.lines().stream().map(l -> l.cells().getFirst()));
        }

        /** What a figure column needs so that no word of its head is broken. */
        int needed(String head) {
            double longest = Arrays.stream(head.split("[\\s-]+")).mapToDouble(Columns::letters).max().orElse(0);
            return Math.clamp((int) Math.ceil(longest * type) + margins, figure, WIDEST_FIGURE);
        }

        /** What labels need so that most of them stay on one line. */
        int wanted(List<Block.Line> lines) {
            double longest = lines.stream().mapToDouble(l -> letters(l.cells().getFirst())).max().orElse(0);
            return Math.clamp((int) Math.ceil(longest * type) + margins, label, WIDEST_LABEL);
        }

        /** Lines that labels take beyond the first, beside figure columns of these heads. */
        int wrapped(List<Block.Line> lines, List<String> heads, int page) {
            int room = Math.min(page - heads.stream().mapToInt(this::needed).sum(), WIDEST_LABEL) - margins;
            return (int) lines.stream().filter(l -> letters(l.cells().getFirst()) * type * PLAIN > room).count();
        }

        boolean fit(List<String> heads, int page) {
            return heads.stream().mapToInt(this::needed).sum() <= page - label;
        }
    }

    /** Columns for a page whose text is this wide. */
    static Columns of(Block.Table table, int page) {
        List<String> heads = table.heads().stream().skip(1).map(Block.Head::text).toList();
        if (!table.hasFigures()) {
            return ORDINARY.hold(table, page) ? new Columns(weighted(table, page, ORDINARY), false)
                    : new Columns(weighted(table, page, COMPACT), true);
        }
        boolean compact = !ORDINARY.fit(heads, page) || !ORDINARY.holds(table, page)
                || isLongWinded(table.lines(), heads, page);
        return new Columns(ofFigures(table, heads, page, compact ? COMPACT : ORDINARY), compact);
    }

    /** Whether many labels take two lines in ordinary type, and few of them in smaller type. */
    private static boolean isLongWinded(List<Block.Line> lines, List<String> heads, int page) {
        int ordinary = ORDINARY.wrapped(lines, heads, page);
        return ordinary * MANY >= lines.size() && COMPACT.wrapped(lines, heads, page) * 2 <= ordinary;
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
        int label = measures.wanted(table.lines());
        int needed = IntStream.range(1, table.heads().size()).map(i -> measures.needed(table, i)).max()
                .orElse(measures.figure());
        int equal = Math.max(needed, Math.min(ROOMY_FIGURE, (page - label) / Math.max(1, heads.size())));
        int[] widths = new int[heads.size() + 1];
        boolean roomy = page - equal * heads.size() >= label;
        for (int i = 1; i < widths.length; i++) {
            widths[i] = roomy ? equal : measures.needed(table, i);
        }
        if (page - Arrays.stream(widths).sum() < measures
                .unbroken(table.lines().stream().map(l -> l.cells().getFirst()))) {
            // Where there is no room for all, heads and names are whole, which are read first.
            for (int i = 1; i < widths.length; i++) {
                widths[i] = measures.needed(heads.get(i - 1));
            }
        }
        widths[0] = Math.min(page - Arrays.stream(widths).sum(), WIDEST_LABEL);
        return widths;
    }

    /** Width of a word in bold Arial, a little generously, where 1 is the size of the type. */
    private static double letters(String word) {
        return word.chars().mapToDouble(c -> "mMwW".indexOf(c) >= 0 ? 0.92
                : "ijlftrI.,()".indexOf(c) >= 0 ? 0.37
                        : Character.isUpperCase(c) ? 0.74 : 0.61)
                .sum();
    }

    /** Width of a figure in bold Arial; its groups of digits stand together. */
    private static double figure(String word) {
        return word.chars().anyMatch(Character::isLetter) ? letters(word)
                : word.chars().mapToDouble(c -> Character.isDigit(c) ? 0.57
                        : c == SwedishNumbers.SPACE || c == ',' ? 0.29 : c == '%' ? 0.9 : 0.6).sum();
    }

    /** By weight, but a column that would break a word takes what it needs from those that have room to spare. */
    private static int[] weighted(Block.Table table, int page, Measures measures) {
        List<Block.Head> heads = table.heads();
        int sum = heads.stream().mapToInt(Block.Head::weight).sum();
        int[] weighted = heads.stream().mapToInt(h -> page * h.weight() / sum).toArray();
        int[] least = IntStream.range(0, weighted.length).map(i -> measures.least(table, i)).toArray();
        int lacking = IntStream.range(0, least.length).map(i -> Math.max(0, least[i] - weighted[i])).sum();
        int spare = IntStream.range(0, least.length).map(i -> Math.max(0, weighted[i] - least[i])).sum();
        int[] unbroken = lacking > spare ? weighted
                : moved(weighted, IntStream.range(0, least.length).map(i -> least[i] - weighted[i]).toArray());
        return onOneLine(table, unbroken, least, measures);
    }

    /** Names beside figures stay on one line where the figures have room to spare. */
    private static int[] onOneLine(Block.Table table, int[] widths, int[] least, Measures measures) {
        int[] lacking = new int[widths.length];
        for (int i = 0; i < widths.length; i++) {
            int whole = measures.whole(table, i);
            lacking[i] = table.heads().get(i).figures() ? Math.min(0, least[i] - widths[i])
                    : whole > WIDEST_FIGURE ? 0 : Math.max(0, whole - widths[i]);
        }
        return -Arrays.stream(lacking).filter(l -> l < 0).sum() >= Arrays.stream(lacking).filter(l -> l > 0).sum()
                ? moved(widths, lacking)
                : widths;
    }

    /** What columns lack, taken from those that have room to spare (below zero), by how much they have. */
    private static int[] moved(int[] widths, int[] lacking) {
        int taken = Arrays.stream(lacking).filter(l -> l > 0).sum();
        if (taken == 0) {
            return widths;
        }
        int spare = -Arrays.stream(lacking).filter(l -> l < 0).sum();
        return IntStream.range(0, widths.length).map(i -> lacking[i] >= 0 ? widths[i] + lacking[i]
                : widths[i] - (int) Math.ceilDiv((long) taken * -lacking[i], spare)).toArray();
    }
}
