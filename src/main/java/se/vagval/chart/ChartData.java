package se.vagval.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import se.vagval.statement.Format;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;

/**
 * The figures of a chart as categories and series, for those who draw it by other means than {@link Charts}: the same
 * rows and columns of the statement, in the same order.
 *
 * @param header
 *            what the categories are
 * @param unit
 *            the unit of money amounts
 * @param format
 *            what all figures are counted in
 * @param signed
 *            whether they are differences, whose gains have a plus sign
 * @param scale
 *            the axis of this chart and of all it is compared with
 */
public record ChartData(ChartKind kind, String header, List<Category> categories, List<Series> series, MoneyUnit unit,
        Format format, boolean signed, Scale scale) {
    /** What a series stands for, by which it gets its look. */
    public enum Role {
        /** What the state, the regions and the municipalities pay; the place is their order. */
        PARTY,
        /** The sum of the parties before it. */
        TOTAL,
        /** An alternative; the place is that among all alternatives of the review. */
        ALTERNATIVE,
        /** A measure of alternatives; the place is 0 for what is asked about, 1 for what stands before it, and so on. */
        MEASURE,
        /** Equity as a share. */
        SHARE,
        /** The highest recommended share. */
        LIMIT,
        /** Women; the place is 0 for the latest, 1 for what was before it, and so on. */
        WOMEN,
        /** Men; the place as for women. */
        MEN
    }

    /**
     * A category.
     *
     * @param line
     *            its row in the statement, or its column where series stand in rows
     * @param alternative
     *            the place among all alternatives of the review of the one whose colour its bars have, where a chart has one
     *            bar for each and few of them
     */
    public record Category(String name, int line, OptionalInt alternative) {
        /** A category whose bars have the colours of their series. */
        public Category(String name, int line) {
            this(name, line, OptionalInt.empty());
        }
    }

    /**
     * A series.
     *
     * @param line
     *            its column in the statement, or its row where series stand in rows
     * @param points
     *            one for each category
     */
    public record Series(String name, Role role, int place, int line, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * A figure.
     *
     * @param value
     *            in the unit it is printed in, a share as a fraction; empty where it is missing
     * @param text
     *            as the statement prints it
     */
    public record Point(OptionalDouble value, String text) {}

    /** The ends of an axis that holds zero, and the step between its numbers, in the unit of the figures. */
    public record Scale(double low, double high, double step) {}

    public ChartData {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /** The same figures on another axis. */
    public ChartData withScale(Scale other) {
        return new ChartData(kind, header, categories, series, unit, format, signed, other);
    }

    /** The figures of a chart that can be drawn as categories and series; empty where it cannot or none is known. */
    public static Optional<ChartData> of(ChartKind kind, Statement statement, MoneyUnit unit, ChartContext context) {
        return switch (kind) {
            case WATERFALL, LEAVING_MATRIX -> Optional.empty();
            default -> {
                Figures figures = Selection.of(kind, statement, unit);
                yield figures.values().length == 0 ? Optional.empty()
                        : Optional.of(new DataOfChart(kind, statement, figures, unit, context).data());
            }
        };
    }

    /** Whether series are rows of the statement and categories its columns. */
    public boolean seriesInRows() {
        return switch (kind) {
            case FINANCING_STACKED, ACTIVITIES_PER_YEAR, CONTRIBUTION_PER_YEAR -> true;
            default -> false;
        };
    }

    /** Whether every bar has the colour of its alternative, whose name stands beside it. */
    public boolean coloursAlternatives() {
        return categories.stream().anyMatch(c -> c.alternative().isPresent());
    }

    /** Whether any figure is missing or told in words. */
    public boolean hasGaps() {
        return series.stream().flatMap(s -> s.points().stream()).anyMatch(p -> p.value().isEmpty());
    }
}
