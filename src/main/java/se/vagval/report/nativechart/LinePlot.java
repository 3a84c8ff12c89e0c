package se.vagval.report.nativechart;

import java.util.List;
import java.util.stream.IntStream;

import se.vagval.chart.ChartData;
import se.vagval.chart.ChartData.Point;
import se.vagval.chart.ChartData.Series;
import se.vagval.report.Markup;
import se.vagval.theme.ColorToken;

/**
 * A line for each alternative, named with its last figure where it ends; where names are too long or lines end so close to
 * each other that their names would meet, named in a legend, with figures at the ends that have room.
 */
final class LinePlot implements Plot {
    private static final int NAMES = 111;
    private static final int VALUES = 112;
    /** Height against width, of the chart and at least of its plot. */
    private static final double SHAPE = 0.36;
    private static final double LEAST_PLOT = 0.2;
    /** The most of the width that names at the end of the lines may take. */
    private static final double WIDEST_NAMES = 0.42;
    /** Room of a legend's key, centimetres in text of any size, and how much of the width LibreOffice lets it take. */
    private static final double KEY = 2.2;
    private static final double LEGEND_WIDTH = 0.88;
    /** Room of the years, of a line of the legend and of half a label above the plot, in lines of text. */
    private static final double YEARS = 1.7;
    private static final double LEGEND = 1.6;
    private static final double ABOVE = 0.6;
    private static final String BETWEEN = "\u2002";

    private final Markup xml;
    private final ChartData data;
    private final ChartNames names;
    private final SeriesXml series;
    private final NativeLook look;
    private final double head;
    private final boolean direct;
    private final double room;

    /**
     * @param head
     *            room of the title, centimetres
     */
    LinePlot(Markup xml, ChartData data, ChartNames names, SeriesXml series, NativeLook look, double head) {
        this.xml = xml;
        this.data = data;
        this.names = names;
        this.series = series;
        this.look = look;
        this.head = head;
        double named = IntStream.range(0, data.series().size())
                .mapToDouble(s -> look.widthOf(names.series(s) + BETWEEN + lastText(s))).max().orElse(0)
                + look.line();
        double figures = IntStream.range(0, data.series().size()).mapToDouble(s -> look.widthOf(lastText(s))).max()
                .orElse(0) + look.line();
        this.direct = named <= WIDEST_NAMES * look.width()
                && new LineEnds(data, look.line(), plot(0)).isApart();
        this.room = direct ? named : figures;
    }

    /** Centimetres that the lines need, with a legend. */
    static double height(ChartData data, ChartNames names, NativeLook look) {
        return Math.max(SHAPE * look.width(), LEAST_PLOT * look.width()
                + look.line() * (YEARS + ABOVE + LEGEND * legendLines(data, names, look)));
    }

    @Override
    public boolean needsLegend() {
        return !direct;
    }

    @Override
    public void write() {
        double left = 1.5 * look.line() + look.widthOf(data.series().stream().flatMap(s -> s.points().stream())
                .map(Point::text).filter(t -> t.chars().anyMatch(Character::isDigit))
                .max((a, b) -> Integer.compare(a.length(), b.length())).orElse(""));
        double plot = plot(direct ? 0 : look.line() * LEGEND * legendLines(data, names, look));
        layout(left / look.width(), (head + look.line() * ABOVE) / look.height(), 1 - (left + room) / look.width(),
                plot / look.height());
        xml.open("c:lineChart").empty("c:grouping", "val", "standard").empty("c:varyColors", "val", "0");
        List<LineEnds.Place> places = new LineEnds(data, look.line(), plot).places();
        IntStream.range(0, data.series().size()).forEach(s -> line(s, places.get(s)));
        xml.empty("c:marker", "val", "1").empty("c:axId", "val", Integer.toString(NAMES)).empty("c:axId", "val",
                Integer.toString(VALUES)).close();
        Axes axes = new Axes(xml, data, look, false);
        axes.names(NAMES, VALUES, "b", false, true);
        axes.values(VALUES, NAMES, "l", true);
    }

    /** Centimetres between the highest and the lowest value. */
    private double plot(double legend) {
        return look.height() - head - look.line() * (ABOVE + YEARS) - legend;
    }

    private static double legendLines(ChartData data, ChartNames names, NativeLook look) {
        double wide = IntStream.range(0, data.series().size())
                .mapToDouble(s -> look.widthOf(names.series(s)) + KEY).sum();
        return Math.ceil(wide / (LEGEND_WIDTH * look.width()));
    }

    private void layout(double x, double y, double width, double height) {
        xml.open("c:layout").open("c:manualLayout").empty("c:layoutTarget", "val", "inner").empty("c:xMode", "val",
                "edge").empty("c:yMode", "val", "edge").empty("c:x", "val", part(x)).empty("c:y", "val", part(y))
                .empty("c:w", "val", part(width)).empty("c:h", "val", part(height)).close(2);
    }

    private static String part(double share) {
        return Double.toString(Math.round(share * 10_000) / 10_000.0);
    }

    private void line(int index, LineEnds.Place place) {
        Series shown = data.series().get(index);
        series.open(index);
        SeriesLook.line(xml, shown);
        xml.open("c:dLbls");
        if (place != LineEnds.Place.NONE) {
            label(LineEnds.last(shown), place);
        }
        xml.empty("c:showLegendKey", "val", "0").empty("c:showVal", "val", "0").empty("c:showCatName", "val", "0")
                .empty("c:showSerName", "val", "0").empty("c:showPercent", "val", "0").empty("c:showBubbleSize", "val",
                        "0")
                .close();
        series.values(index);
        xml.empty("c:smooth", "val", "0").close();
    }

    /** Never moved from its line: a program may then draw a line from one to the other. */
    private void label(int point, LineEnds.Place place) {
        xml.open("c:dLbl").empty("c:idx", "val", Integer.toString(point));
        xml.empty("c:numFmt", "formatCode", NumberFormat.of(data), "sourceLinked", "0");
        xml.open("c:spPr").empty("a:noFill");
        SeriesLook.noEdge(xml);
        xml.close();
        new Letters(xml, look).set(SeriesLook.hex(ColorToken.INK), 1, false, false);
        xml.empty("c:dLblPos", "val", switch (place) {
            case ABOVE -> "t";
            case BELOW -> "b";
            case BESIDE, NONE -> "r";
        });
        BarPlot.shows(xml, false, direct);
        xml.open("c:separator").text(BETWEEN).close(2);
    }

    private String lastText(int index) {
        Series shown = data.series().get(index);
        return shown.points().get(Math.max(LineEnds.last(shown), 0)).text();
    }
}
