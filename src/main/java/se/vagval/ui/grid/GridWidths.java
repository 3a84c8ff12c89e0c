package se.vagval.ui.grid;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import se.vagval.ui.control.HeadLines;

/**
 * How the width of a grid is shared: each column by what stands in it. Where there is little room, heads break into more
 * lines, the type is set a size smaller, and words give way, in that order; figures are always whole.
 */
final class GridWidths {
    /** How closely a grid is set. */
    private enum Setting {
        OPEN(1, 13, 20), BROKEN(2, 13, 20), HIGH(3, 13, 20), CLOSE(3, 12, 14);

        private final int lines;
        private final double size;
        private final double padding;

        Setting(int lines, double size, double padding) {
            this.lines = lines;
            this.size = size;
            this.padding = padding;
        }
    }

    /** Size that the measure measures in, px. */
    static final double MEASURED = 13;
    private static final double LEAST = 56;
    private static final double SIGN = 32;
    /** Room between the figures of the last column and the edge of the table, beyond that of the others. */
    private static final double LAST = 7;
    private static final double MOST_WORDS = 260;
    private static final double MOST_LABEL = 340;
    private static final double LEAST_LABEL = 150;
    private static final double MOST_SENTENCE = 560;
    private static final double FAIR_SENTENCE = 300;
    private static final double MOST_BESIDE_SENTENCE = 280;
    /** A longer word is broken wherever it meets the edge. */
    private static final double LONGEST_WORD = 150;
    private static final double LEAST_WORDS = 96;
    private static final double FAIR_LABEL = 200;
    private static final double MOST_SPREAD = 40;
    private static final double MOST_SPREAD_LABEL = 160;
    /** Of so many of the longest texts in a column the widest is sought: a narrower letter may make a longer text shorter. */
    private static final int LONGEST = 8;
    /** A column that wants exactly JavaFX's default of 80 px is made as wide as its content when it is first seen. */
    private static final double NOT_DEFAULT = 0.01;

    private final GridSheet sheet;
    private final ToDoubleFunction<String> measure;
    private final double[] content;

    /**
     * @param measure
     *            width of a text in {@value #MEASURED} px type
     */
    GridWidths(GridSheet sheet, ToDoubleFunction<String> measure) {
        this.sheet = sheet;
        this.measure = measure;
        this.content = each(this::content);
    }

    /** Sets the columns in the most open way that has room for all, or else in the closest. */
    GridLayout shared(double room) {
        if (sheet.sentences()) {
            return sentences(room);
        }
        GridLayout layout = set(Setting.OPEN, room);
        for (Setting setting : Setting.values()) {
            layout = set(setting, room);
            if (!layout.wide()) {
                return spread(layout, room);
            }
        }
        return narrowed(layout, room);
    }

    private double[] each(IntToDoubleFunction of) {
        return IntStream.rangeClosed(0, sheet.columns().size()).mapToDouble(of).toArray();
    }

    private GridLayout set(Setting setting, double room) {
        List<String> heads = IntStream.rangeClosed(0, sheet.columns().size()).mapToObj(c -> HeadLines.broken(head(c),
                setting.lines, LEAST - setting.padding, measure)).toList();
        double scale = setting.size / MEASURED;
        double[] widths = each(c -> {
            double wanted = Math.max(content[c], measure.applyAsDouble(heads.get(c))) * scale + setting.padding;
            double most = c == 0 ? MOST_LABEL : words(c) ? MOST_WORDS : Double.MAX_VALUE;
            wanted += c > 0 && c == sheet.columns().size() && !words(c) ? LAST : 0;
            return Math.ceil(Math.clamp(wanted, c == 0 ? LEAST_LABEL : LEAST, most)) + NOT_DEFAULT;
        });
        return new GridLayout(widths, heads, setting == Setting.CLOSE, Arrays.stream(widths).sum() > room);
    }

    /** What is left goes evenly to all up to a point, and then to the words of the last column or to the labels. */
    private GridLayout spread(GridLayout layout, double room) {
        double[] widths = layout.widths().clone();
        double left = room - layout.total();
        double even = Math.floor(Math.min(MOST_SPREAD, left / widths.length));
        for (int i = 0; i < widths.length; i++) {
            widths[i] += even;
        }
        left -= even * widths.length;
        boolean lastIsWords = widths.length > 1 && words(widths.length - 1);
        double label = lastIsWords ? Math.min(left, MOST_SPREAD_LABEL) : left;
        widths[0] += Math.floor(label);
        widths[widths.length - 1] += lastIsWords ? Math.floor(left - label) : 0;
        return new GridLayout(widths, layout.heads(), layout.close(), false);
    }

    /** Labels give way to a fair width, then other words from the last, then labels again; the rest is scrolled to. */
    private GridLayout narrowed(GridLayout layout, double room) {
        double[] widths = layout.widths().clone();
        give(widths, room, 0, FAIR_LABEL);
        for (int c = widths.length - 1; c > 0; c--) {
            if (words(c)) {
                double head = measure.applyAsDouble(layout.heads().get(c)) * Setting.CLOSE.size / MEASURED;
                give(widths, room, c, Math.max(LEAST_WORDS, head + Setting.CLOSE.padding));
            }
        }
        give(widths, room, 0, LEAST_LABEL);
        return new GridLayout(widths, layout.heads(), layout.close(), Arrays.stream(widths).sum() > room);
    }

    private static void give(double[] widths, double room, int column, double least) {
        double over = Arrays.stream(widths).sum() - room;
        widths[column] -= Math.max(0, Math.min(Math.ceil(over), widths[column] - least));
    }

    /** Heads break before words do, and the type is a size smaller when both are not enough. */
    private GridLayout sentences(double room) {
        GridLayout layout = sentences(Setting.OPEN, room);
        for (Setting setting : Setting.values()) {
            layout = sentences(setting, room);
            if (layout.widths()[0] >= FAIR_SENTENCE) {
                return layout;
            }
        }
        GridLayout high = sentences(Setting.HIGH, room);
        return high.wide() ? layout : high;
    }

    /** Words stand in several lines: columns give way down to their longest word. */
    private GridLayout sentences(Setting setting, double room) {
        GridLayout heads = set(setting, Double.MAX_VALUE);
        double[] least = each(c -> Math.ceil(setting.padding
                + leastOfSentences(c, heads.heads().get(c)) * setting.size / MEASURED));
        double[] wanted = each(c -> Math.max(least[c],
                Math.min(wantedOfSentences(c) * setting.size / MEASURED + setting.padding,
                        c == 0 ? MOST_SENTENCE : words(c) ? MOST_BESIDE_SENTENCE : 0)));
        double tight = Arrays.stream(least).sum();
        double open = Arrays.stream(wanted).sum();
        double part = open <= tight ? 1
                : Math.clamp((room - NOT_DEFAULT * least.length - tight) / (open - tight), 0, 1);
        double[] widths = each(c -> Math.floor(least[c] + (wanted[c] - least[c]) * part) + NOT_DEFAULT);
        widths[0] += Math.max(0, Math.floor(room - Arrays.stream(widths).sum()));
        return new GridLayout(widths, broken(setting, widths), setting == Setting.CLOSE,
                Arrays.stream(widths).sum() > room);
    }

    /** The heads in as few lines as the widths leave room for. */
    private List<String> broken(Setting setting, double[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(c -> HeadLines.broken(head(c), setting.lines,
                        (widths[c] - setting.padding) * MEASURED / setting.size, measure))
                .toList();
    }

    /** As much as its texts are wide in the mean, so that one that is filled here and there leaves the room to others. */
    private double wantedOfSentences(int column) {
        double mean = entries(column).mapToDouble(c -> measure.applyAsDouble(c.text())).average().orElse(0);
        double word = words(entries(column)).max().orElse(0);
        return Math.max(mean, word);
    }

    private Stream<GridCell> entries(int column) {
        return sheet.rows().stream().filter(r -> r.kind() == GridRow.Kind.ENTRY).map(r -> cell(r, column));
    }

    private DoubleStream words(Stream<GridCell> cells) {
        return cells.flatMap(c -> Stream.of(c.text().split("[ \n]"))).distinct().mapToDouble(measure);
    }

    private double leastOfSentences(int column, String head) {
        if (column > 0 && !words(column)) {
            return Math.max(content[column], measure.applyAsDouble(head));
        }
        double word = words(sheet.rows().stream().filter(r -> column > 0 || r.kind() != GridRow.Kind.GROUP)
                .map(r -> cell(r, column))).max().orElse(0);
        double narrowest = column == 0 ? LEAST_LABEL : LEAST - Setting.OPEN.padding;
        return Math.max(narrowest, Math.max(Math.min(word, LONGEST_WORD), measure.applyAsDouble(head)));
    }

    private boolean words(int column) {
        return column > 0 && !sheet.columns().get(column - 1).figures();
    }

    private String head(int column) {
        return column == 0 ? sheet.corner() : sheet.columns().get(column - 1).head();
    }

    private double content(int column) {
        int most = 0;
        for (GridRow row : sheet.rows()) {
            most = Math.max(most, letters(row, column));
        }
        double widest = 0;
        int measured = 0;
        for (int r = 0; r < sheet.rows().size() && measured < LONGEST && most > 0; r++) {
            if (letters(sheet.rows().get(r), column) >= most - 1) {
                GridCell cell = cell(sheet.rows().get(r), column);
                widest = Math.max(widest, measure.applyAsDouble(cell.text()) + (signed(cell) ? SIGN : 0));
                measured++;
            }
        }
        return widest;
    }

    private static GridCell cell(GridRow row, int column) {
        return column == 0 ? row.label() : row.cells().get(column - 1);
    }

    private static boolean signed(GridCell cell) {
        return cell.wrong() || !cell.mark().isEmpty() || !cell.note().isEmpty();
    }

    /** How long it is, in letters; the heading of a group goes on over the columns beside it. */
    private static int letters(GridRow row, int column) {
        if (column == 0 && row.kind() == GridRow.Kind.GROUP) {
            return 0;
        }
        GridCell cell = cell(row, column);
        return cell.text().length() + (signed(cell) ? 4 : 0);
    }
}
