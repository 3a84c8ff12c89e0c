package se.vagval.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** From where to where each step of a waterfall goes; a missing step leaves the level as it is. */
final class Waterfall {
    /** Bars that stand on a broken axis need the steps to be this small a share of them. */
    private static final double SMALL_STEPS = 0.45;
    private static final double FOOT = 0.5;

    private final Figures figures;
    private final double[] from;
    private final double[] to;
    private final List<Waterfall> together;

    Waterfall(Figures figures) {
        this(figures, List.of());
    }

    /** With those that are compared with it: all stand on the same axis. */
    Waterfall(Figures figures, List<Figures> beside) {
        this.together = beside.stream().filter(f -> !f.isEmpty()).map(Waterfall::new).toList();
        this.figures = figures;
        this.from = new double[figures.rowCount()];
        this.to = new double[figures.rowCount()];
        double level = 0;
        for (int step = 0; step < from.length; step++) {
            OptionalDouble value = figures.value(step, 0);
            from[step] = isWhole(step) ? 0 : level;
            to[step] = isWhole(step) ? value.orElse(level) : level + value.orElse(0);
            level = to[step];
        }
    }

    /** Whether the bar stands for a whole, at the beginning or end, and not for a step. */
    boolean isWhole(int step) {
        String key = figures.row(step).key();
        return key.equals(Selection.START) || key.equals(Selection.END);
    }

    boolean isMissing(int step) {
        return figures.value(step, 0).isEmpty();
    }

    double from(int step) {
        return isMissing(step) ? to[step] : from[step];
    }

    double to(int step) {
        return to[step];
    }

    boolean isFall(int step) {
        return figures.value(step, 0).orElse(0) < 0;
    }

    /** The figure with its sign where it is a step. */
    String text(int step) {
        String text = figures.text(step, 0);
        boolean plus = !isWhole(step) && figures.value(step, 0).orElse(0) > 0 && !text.startsWith("+");
        return plus ? "+" + text : text;
    }

    double high() {
        return Math.max(0, levels().max().orElse(0));
    }

    /** Where bars begin: zero, or just under the steps where these would else be too small to see. */
    double base() {
        double low = levels().min().orElse(0);
        if (low <= 0) {
            return low;
        }
        double steps = high() - low;
        boolean anyWhole = hasWhole() || together.stream().anyMatch(Waterfall::hasWhole);
        return anyWhole && steps > 0 && steps < SMALL_STEPS * high() ? Math.max(0, low - steps * FOOT) : 0;
    }

    private DoubleStream levels() {
        return DoubleStream.concat(DoubleStream.of(to), together.stream().flatMapToDouble(w -> DoubleStream.of(w.to)));
    }

    private boolean hasWhole() {
        return IntStream.range(0, to.length).anyMatch(s -> isWhole(s) && !isMissing(s));
    }

    boolean isCut() {
        return base() > 0;
    }
}
