package se.vagval.report.nativechart;

import java.util.OptionalDouble;
import java.util.stream.IntStream;

import se.vagval.chart.ChartData;
import se.vagval.chart.ChartData.Role;
import se.vagval.chart.ChartData.Series;
import se.vagval.chart.ChartKind;
import se.vagval.report.Markup;
import se.vagval.theme.ColorToken;

/** Lying bars, one or more for each name, or stacked with their sum at the end. */
final class BarPlot implements Plot {
    private static final int NAMES = 111;
    private static final int VALUES = 112;
    private static final int TOTAL_NAMES = 113;
    private static final int TOTAL_VALUES = 114;
    /** Height of a row with one bar, and of each further bar beside it, in lines of text. */
    private static final double ROW = 2.5;
    private static final double STACKED_ROW = 3;
    private static final double BESIDE = 1.15;
    /** How much of the width bars have beside their names, and how much room a figure needs beside its own. */
    private static final double BARS = 0.72;
    private static final double AIR = 1.15;

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
                : isOverlaid(data) ? ROW : ROW + BESIDE * (data.series().size() - 1) - 0.6;
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
        return true;
    }

    @Override
    public void write() {
        xml.empty("c:layout");
        bars(Role.TOTAL, false, isStacked(data) ? "stacked" : "clustered", NAMES, VALUES);
        boolean total = data.series().stream().anyMatch(s -> s.role() == Role.TOTAL);
        if (total) {
            bars(Role.TOTAL, true, "clustered", TOTAL_NAMES, TOTAL_VALUES);
        }
        Axes axes = new Axes(xml, data, look);
        axes.names(NAMES, VALUES, "l", true, true);
        axes.values(VALUES, NAMES, "t", false);
        if (total) {
            // An axis of its own, on the same scale, since bars of one axis are either stacked or not.
            axes.names(TOTAL_NAMES, TOTAL_VALUES, "l", true, false);
            axes.values(TOTAL_VALUES, TOTAL_NAMES, "t", false);
        }
    }

    /** The series that have the role, or those that have not. */
    private void bars(Role role, boolean has, String grouping, int names, int values) {
        xml.open("c:barChart").empty("c:barDir", "val", "bar").empty("c:grouping", "val", grouping)
                .empty("c:varyColors", "val", "0");
        IntStream.range(0, data.series().size()).filter(s -> data.series().get(s).role() == role == has)
                .forEach(this::bar);
        xml.empty("c:gapWidth", "val", isStacked(data) ? "60" : "45");
        if (grouping.equals("stacked") || isOverlaid(data)) {
            xml.empty("c:overlap", "val", "100");
        }
        xml.empty("c:axId", "val", Integer.toString(names)).empty("c:axId", "val", Integer.toString(values)).close();
    }

    private void bar(int index) {
        Series shown = data.series().get(index);
        series.open(index);
        SeriesLook.bar(xml, shown);
        xml.empty("c:invertIfNegative", "val", "0");
        labels(shown);
        series.values(index);
        xml.close();
    }

    private void labels(Series shown) {
        if (shown.role() == Role.LIMIT) {
            return;
        }
        xml.open("c:dLbls");
        boolean within = shown.role() == Role.PARTY;
        IntStream.range(0, shown.points().size()).filter(i -> within && !hasRoom(shown, i)).forEach(i -> xml
                .open("c:dLbl").empty("c:idx", "val", Integer.toString(i)).empty("c:delete", "val", "1").close());
        xml.empty("c:numFmt", "formatCode", NumberFormat.of(data), "sourceLinked", "0").open("c:spPr");
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
        xml.empty("c:dLblPos", "val", within ? "ctr" : "outEnd");
        shows(xml, false, false);
        xml.close();
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
