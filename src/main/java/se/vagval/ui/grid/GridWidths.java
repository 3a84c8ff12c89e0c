package se.vagval.ui.grid;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** How the width of a grid is shared: each column by what stands in it, the rest to the labels. */
final class GridWidths {
    /** Width of a letter of the table's type, on average and with some room. */
    private static final double LETTER = 7.4;
    private static final double PADDING = 22;
    private static final double LEAST = 62;
    private static final double MOST_WORDS = 230;
    private static final double MOST_LABEL = 330;
    private static final double LEAST_LABEL = 150;
    /** What labels give way to before other words do. */
    private static final double FAIR_LABEL = 220;

    private final GridSheet sheet;

    GridWidths(GridSheet sheet) {
        this.sheet = sheet;
    }

    double[] shared(double room) {
        double[] wanted = IntStream.rangeClosed(0, sheet.columns().size()).mapToDouble(this::wanted).toArray();
        double total = DoubleStream.of(wanted).sum();
        if (total <= room) {
            wanted[0] += Math.min(room - total, MOST_LABEL);
            wanted[wanted.length - 1] += Math.max(0, room - DoubleStream.of(wanted).sum());
            return wanted;
        }
        return narrowed(wanted, total - room);
    }

    /** Words give way before figures, which must be whole. */
    private double[] narrowed(double[] wanted, double over) {
        double[] widths = Arrays.copyOf(wanted, wanted.length);
        double fromLabels = Math.max(0, Math.min(over, widths[0] - FAIR_LABEL));
        widths[0] -= fromLabels;
        double left = over - fromLabels;
        for (int i = widths.length - 1; i >= 0 && left > 0; i--) {
            boolean figures = i > 0 && sheet.columns().get(i - 1).figures();
            double least = i == 0 ? LEAST_LABEL : figures ? widths[i] : LEAST + PADDING;
            double given = Math.max(0, Math.min(left, widths[i] - least));
            widths[i] -= given;
            left -= given;
        }
        return widths;
    }

    private double wanted(int column) {
        int letters = sheet.rows().stream().filter(r -> column > 0 || r.kind() != GridRow.Kind.GROUP)
                .mapToInt(r -> (column == 0 ? r.label() : r.cells().get(column - 1)).text().length()).max().orElse(0);
        String head = column == 0 ? sheet.corner() : sheet.columns().get(column - 1).title();
        double width = Math.max(LEAST, Math.max(letters, head.length()) * LETTER + PADDING);
        boolean figures = column > 0 && sheet.columns().get(column - 1).figures();
        return column == 0 ? Math.clamp(width, LEAST_LABEL, MOST_LABEL) : figures ? width : Math.min(width, MOST_WORDS);
    }
}
