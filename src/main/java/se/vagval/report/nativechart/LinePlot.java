package se.vagval.report.nativechart;

import java.util.List;
import java.util.stream.IntStream;

import se.vagval.chart.ChartData;
import se.vagval.chart.ChartData.Point;
import se.vagval.chart.ChartData.Series;
import se.vagval.chart.Spread;
import se.vagval.report.Markup;
import se.vagval.theme.ColorToken;

/** A line for each alternative, named with its last figure where it ends, or in a legend where names are too long. */
final class LinePlot implements Plot {
    private static final int NAMES = 111;
    private static final int VALUES = 112;
    /** Height against width, of charts with few lines. */
    private static final double SHAPE = 0.36;
    /** The most of the width that names at the end of the lines may take. */
    private static final double WIDEST_NAMES = 0.42;
    /** Room of a label's key and margins, and heights, in lines of text. */
    private static final double KEY = 3;
    private static final double YEARS = 1.7;
    private static final double LABEL = 1.25;
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
                + KEY * look.line();
        double figures = IntStream.range(0, data.series().size()).mapToDouble(s -> look.widthOf(lastText(s))).max()
                .orElse(0) + look.line();
        this.direct = named <= WIDEST_NAMES * look.width();
        this.room = direct ? named : figures;
    }

    /** Centimetres that the lines need, with their legend. */
    static double height(ChartData data, NativeLook look) {
        return Math.max(SHAPE * look.width(), look.line() * (LABEL * data.series().size() + YEARS + 2));
    }

    @Override
    public boolean needsLegend() {
        return !direct;
    }

    @Override
    public void write() {
        double left = look.line() + look.widthOf(data.series().stream().flatMap(s -> s.points().stream())
                .map(Point::text).filter(t -> t.chars().anyMatch(Character::isDigit))
                .max((a, b) -> Integer.compare(a.length(), b.length())).orElse(""));
        double top = head + look.line() * 0.6;
        double bottom = look.line() * YEARS + (direct ? 0 : look.line() * 1.6 * legendLines());
        layout(left / look.width(), top / look.height(), 1 - (left + room) / look.width(),
                1 - (top + bottom) / look.height());
        xml.open("c:lineChart").empty("c:grouping", "val", "standard").empty("c:varyColors", "val", "0");
        double[] moved = moved(look.height() - top - bottom);
        IntStream.range(0, data.series().size()).forEach(s -> line(s, moved[s]));
        xml.empty("c:marker", "val", "1").empty("c:axId", "val", Integer.toString(NAMES)).empty("c:axId", "val",
                Integer.toString(VALUES)).close();
        Axes axes = new Axes(xml, data, look);
        axes.names(NAMES, VALUES, "b", false, true);
        axes.values(VALUES, NAMES, "l", true);
    }

    private double legendLines() {
        double wide = IntStream.range(0, data.series().size())
                .mapToDouble(s -> look.widthOf(names.series(s)) + KEY * look.line()).sum();
        return Math.ceil(wide / look.width());
    }

    private void layout(double x, double y, double width, double height) {
        xml.open("c:layout").open("c:manualLayout").empty("c:layoutTarget", "val", "inner").empty("c:xMode", "val",
                "edge").empty("c:yMode", "val", "edge").empty("c:x", "val", part(x)).empty("c:y", "val", part(y))
                .empty("c:w", "val", part(width)).empty("c:h", "val", part(height)).close(2);
    }

    private static String part(double share) {
        return Double.toString(Math.round(share * 10_000) / 10_000.0);
    }

    private void line(int index, double moved) {
        Series shown = data.series().get(index);
        series.open(index);
        SeriesLook.line(xml, shown);
        xml.open("c:dLbls");
        if (last(shown) >= 0) {
            label(last(shown), moved);
        }
        xml.empty("c:showLegendKey", "val", "0").empty("c:showVal", "val", "0").empty("c:showCatName", "val", "0")
                .empty("c:showSerName", "val", "0").empty("c:showPercent", "val", "0").empty("c:showBubbleSize", "val",
                        "0")
                .close();
        series.values(index);
        xml.empty("c:smooth", "val", "0").close();
    }

    private void label(int point, double moved) {
        xml.open("c:dLbl").empty("c:idx", "val", Integer.toString(point));
        if (Math.abs(moved) > 1e-4) {
            xml.open("c:layout").open("c:manualLayout").empty("c:x", "val", "0").empty("c:y", "val", part(moved))
                    .close(2);
        }
        xml.empty("c:numFmt", "formatCode", NumberFormat.of(data), "sourceLinked", "0");
        xml.open("c:spPr").empty("a:noFill");
        SeriesLook.noEdge(xml);
        xml.close();
        new Letters(xml, look).set(SeriesLook.hex(ColorToken.INK), 1, false, false);
        xml.empty("c:dLblPos", "val", "r");
        BarPlot.shows(xml, direct, direct);
        xml.open("c:separator").text(BETWEEN).close(2);
    }

    /** How far down each label is moved so that none covers another, as a part of the chart's height. */
    private double[] moved(double plot) {
        List<Series> all = data.series();
        double[] wishes = new double[all.size()];
        double[] sizes = new double[all.size()];
        double whole = data.scale().high() - data.scale().low();
        for (int s = 0; s < wishes.length; s++) {
            Point last = all.get(s).points().get(Math.max(last(all.get(s)), 0));
            wishes[s] = plot * (data.scale().high() - last.value().orElse(data.scale().low())) / whole + s * 1e-6;
            sizes[s] = look.line() * LABEL;
        }
        double[] middles = Spread.apart(wishes, sizes, -look.line() / 2, plot + look.line());
        for (int s = 0; s < wishes.length; s++) {
            middles[s] = (middles[s] - wishes[s]) / look.height();
        }
        return middles;
    }

    private String lastText(int index) {
        Series shown = data.series().get(index);
        return shown.points().get(Math.max(last(shown), 0)).text();
    }

    /** The last category with a figure; -1 where there is none. */
    private static int last(Series shown) {
        return IntStream.range(0, shown.points().size()).filter(i -> shown.points().get(i).value().isPresent()).max()
                .orElse(-1);
    }
}
