package se.vagval.report.nativechart;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import se.vagval.chart.ChartData;
import se.vagval.chart.ChartData.Point;
import se.vagval.chart.ChartData.Role;
import se.vagval.chart.ChartData.Scale;
import se.vagval.chart.ChartData.Series;
import se.vagval.chart.ChartKind;
import se.vagval.report.Markup;
import se.vagval.theme.ColorToken;

/** Lying bars, one or more for each name, or stacked with their sum at the end. */
final class BarPlot implements Plot {
    private static final int NAMES = 111;
    private static final int VALUES = 112;
    /** Height of a row with one bar, and of each of several bars in a row and what is between rows, in lines of text. */
    private static final double ROW = 2.2;
    private static final double STACKED_ROW = 3;
    private static final double BESIDE = 1.15;
    private static final double BETWEEN = 0.8;
    /** How much of the width bars have beside their names, and how much room a figure needs beside its own. */
    private static final double BARS = 0.72;
    private static final double AIR = 1.15;
    /** The most of the width that is left for a figure after a bar. */
    private static final double MOST = 0.4;

    private final Markup xml;
    private final ChartData data;
    private final SeriesXml series;
    private final NativeLook look;
    private final Letters letters;

    BarPlot(Markup xml, ChartData data, SeriesXml series, NativeLook look) {
        this.xml = xml;
        this.data = data;
        this.series = series;
        this.look = look;
        this.letters = new Letters(xml, look);
    }

    /** Centimetres that the bars need, without a legend. */
    static double height(ChartData data, NativeLook look) {
        double row = isStacked(data) ? STACKED_ROW
                : isOverlaid(data) ? ROW : BESIDE * data.series().size() + BETWEEN;
        return look.line() * (row * data.categories().size() + 1);
    }

    private static boolean isStacked(ChartData data) {
        return data.kind() == ChartKind.FINANCING_STACKED;
    }

    /** The limit is drawn around the bar. */
    private static boolean isOverlaid(ChartData data) {
        return data.kind() == ChartKind.EQUITY_LADDER;
    }

    @Override
    public boolean needsLegend() {
        return !data.coloursAlternatives();
    }

    @Override
    public String legendSide() {
        return "t";
    }

    @Override
    public void placeLegend() {
        // Every program has room for it above the bars, whose plot it also places.
    }

    @Override
    public void write() {
        xml.empty("c:layout");
        xml.open("c:barChart").empty("c:barDir", "val", "bar").empty("c:grouping", "val",
                isStacked(data) ? "stacked" : "clustered").empty("c:varyColors", "val", "0");
        IntStream.range(0, data.series().size()).forEach(this::bar);
        xml.empty("c:gapWidth", "val", isStacked(data) ? "60" : "45");
        if (isStacked(data) || isOverlaid(data)) {
            xml.empty("c:overlap", "val", "100");
        }
        xml.empty("c:axId", "val", Integer.toString(NAMES)).empty("c:axId", "val", Integer.toString(VALUES)).close();
        Axes axes = new Axes(xml, data.kind() == ChartKind.MEASURES_PER_ALTERNATIVE ? data.withScale(roomy()) : data,
                look, true);
        axes.names(NAMES, VALUES, "l", true, true);
        axes.values(VALUES, NAMES, "t", false);
    }

    /** The axis with room for the figures after the bars, which would else stand over the names on its other side. */
    private Scale roomy() {
        double low = data.scale().low();
        double high = data.scale().high();
        for (Series shown : data.series()) {
            for (Point point : shown.points()) {
                double share = Math.min(MOST, AIR * look.widthOf(point.text()) / (BARS * look.width()));
                double value = point.value().orElse(0);
                if (value < 0) {
                    low = Math.min(low, (value - share * high) / (1 - share));
                } else {
                    high = Math.max(high, (value - share * low) / (1 - share));
                }
            }
        }
        return new Scale(low, high, data.scale().step());
    }

    private void bar(int index) {
        Series shown = data.series().get(index);
        series.open(index);
        SeriesLook.bar(xml, shown);
        xml.empty("c:invertIfNegative", "val", "0");
        colours();
        labels(shown);
        series.values(index);
        xml.close();
    }

    /** The same colours as the lines of the alternatives; patterns are not needed beside their names. */
    private void colours() {
        for (int i = 0; i < data.categories().size(); i++) {
            OptionalInt alternative = data.categories().get(i).alternative();
            if (alternative.isPresent()) {
                xml.open("c:dPt").empty("c:idx", "val", Integer.toString(i)).empty("c:invertIfNegative", "val", "0")
                        .empty("c:bubble3D", "val", "0").open("c:spPr");
                SeriesLook.solid(xml, SeriesLook.hex(ColorToken.series(alternative.getAsInt())));
                xml.close(2);
            }
        }
    }

    private void labels(Series shown) {
        xml.open("c:dLbls");
        for (int i = 0; i < shown.points().size(); i++) {
            if (!isTold(shown, i)) {
                xml.open("c:dLbl").empty("c:idx", "val", Integer.toString(i)).empty("c:delete", "val", "1").close();
            } else if (isZeroWhenRounded(shown.points().get(i))) {
                xml.open("c:dLbl").empty("c:idx", "val", Integer.toString(i));
                label(shown, NumberFormat.unsigned(data));
                xml.close();
            }
        }
        label(shown, NumberFormat.of(data));
        xml.close();
    }

    /** Within a bar a figure needs room, and that of a limit a bar that goes on past it, so that the bar's own is not beside it. */
    private boolean isTold(Series shown, int point) {
        return switch (shown.role()) {
            case PARTY -> hasRoom(shown, point);
            case LIMIT -> hasRoom(shown, point) && data.series().getFirst().points().get(point).value()
                    .orElse(0) > shown.points().get(point).value().orElse(0);
            default -> true;
        };
    }

    /** A number format chooses the sign before it rounds. */
    private static boolean isZeroWhenRounded(ChartData.Point point) {
        return point.value().orElse(0) != 0 && point.text().chars().noneMatch(c -> c >= '1' && c <= '9');
    }

    private void label(Series shown, String format) {
        boolean within = shown.role() == Role.PARTY;
        xml.empty("c:numFmt", "formatCode", format, "sourceLinked", "0").open("c:spPr");
        if (within) {
            // Words have a ground of their own, also on a pattern.
            SeriesLook.solid(xml, SeriesLook.color(shown));
        } else {
            xml.empty("a:noFill");
        }
        SeriesLook.noEdge(xml);
        xml.close();
        letters.set(within ? SeriesLook.textOn(shown) : SeriesLook.hex(ColorToken.INK), 1,
                shown.role() == Role.TOTAL, false);
        // A sum is a bar without colour after its parts, of which the axis leaves room for the figure at its beginning.
        xml.empty("c:dLblPos", "val", switch (shown.role()) {
            case PARTY -> "ctr";
            case TOTAL -> "inBase";
            case LIMIT -> "inEnd";
            default -> "outEnd";
        });
        shows(xml, false, false);
    }

    /** What a label shows besides its figure. */
    static void shows(Markup xml, boolean key, boolean name) {
        xml.empty("c:showLegendKey", "val", key ? "1" : "0").empty("c:showVal", "val", "1")
                .empty("c:showCatName", "val", "0").empty("c:showSerName", "val", name ? "1" : "0")
                .empty("c:showPercent", "val", "0").empty("c:showBubbleSize", "val", "0");
    }

    /** Whether a part of a bar is wide enough for its figure. */
    private boolean hasRoom(Series shown, int point) {
        OptionalDouble value = shown.points().get(point).value();
        double whole = data.scale().high() - data.scale().low();
        return value.isPresent() && Math.abs(value.getAsDouble()) / whole * look.width() * BARS >= AIR
                * look.widthOf(shown.points().get(point).text());
    }
}
