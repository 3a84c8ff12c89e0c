package se.vagval.report.nativechart;

import java.util.stream.IntStream;

import se.vagval.chart.ChartData;

/**
 * Where the legend of lines stands and what it takes: right of them, where it takes nothing of their height; under them only
 * where names are so long or so many that it would be higher than the chart.
 */
final class LineLegend {
    /** Room of a key, centimetres in text of any size, and the most of the width that the legend takes beside the lines. */
    private static final double KEY = 2.2;
    private static final double WIDEST = 0.36;
    /** How much of the width LibreOffice lets it take under them. */
    private static final double ACROSS = 0.88;
    /** Height of a line beside the plot and under it, in lines of text. */
    private static final double BESIDE = 1.25;
    private static final double UNDER = 1.6;
    /** What lines need of the height at least, where the legend takes of it. */
    private static final double LEAST_PLOT = 0.4;

    private final double[] names;
    private final NativeLook look;

    LineLegend(ChartData data, ChartNames names, NativeLook look) {
        this.names = IntStream.range(0, data.series().size()).mapToDouble(s -> look.widthOf(names.series(s))).toArray();
        this.look = look;
    }

    /** Whether it stands beside the lines. */
    boolean isBeside() {
        return besideHeight() <= look.height() || look.height() - underHeight() < LEAST_PLOT * look.height();
    }

    /** Centimetres that it takes of the width, where it stands beside the lines. */
    double besideWidth() {
        double longest = IntStream.range(0, names.length).mapToDouble(i -> names[i]).max().orElse(0);
        return Math.min(longest + KEY, WIDEST * look.width());
    }

    /** Centimetres that it is high beside the lines, where long names take more lines than one. */
    double besideHeight() {
        double most = Math.max(besideWidth() - KEY, look.line());
        return look.line() * BESIDE * IntStream.range(0, names.length)
                .mapToDouble(i -> Math.max(1, Math.ceil(names[i] / most))).sum();
    }

    /** Centimetres that it takes of the height, where it stands under the lines. */
    double underHeight() {
        double wide = IntStream.range(0, names.length).mapToDouble(i -> names[i] + KEY).sum();
        return look.line() * UNDER * Math.ceil(wide / (ACROSS * look.width()));
    }
}
