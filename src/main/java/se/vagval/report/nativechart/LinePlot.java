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
    /** Height against width, of the chart. */
    private static final double SHAPE = 0.36;
    /** The most of the width that names at the end of the lines may take. */
    private static final double WIDEST_NAMES = 0.42;
    /** Room of the years, of half a label above the plot and around years that read upwards, in lines of text. */
    private static final double YEARS = 1.7;
    private static final double ABOVE = 0.6;
    private static final double AROUND = 0.9;
    private static final String BETWEEN = "\u2002";

    private final Markup xml;
    private final ChartData data;
    private final ChartNames names;
    private final SeriesXml series;
    private final NativeLook look;
    private final LineLegend legend;
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
        this.legend = new LineLegend(data, names, look);
        this.head = head;
        double named = widest(true);
        double beside = look.width() - left() - named;
        this.direct = named <= WIDEST_NAMES * look.width()
                && new LineEnds(data, look.line(), beside, plot(0, beside), s -> wide(s, true)).isApart();
        this.room = direct ? named : widest(false) + (legend.isBeside() ? legend.besideWidth() : 0);
    }

    /** Centimetres that the lines need, with a legend. */
    static double height(ChartData data, ChartNames names, NativeLook look) {
        return Math.max(SHAPE * look.width(), new LineLegend(data, names, look).besideHeight());
    }

    @Override
    public boolean needsLegend() {
        return !direct;
    }

    @Override
    public String legendSide() {
        return legend.isBeside() ? "r" : "b";
    }

    @Override
    public void placeLegend() {
        if (legend.isBeside()) {
            double high = Math.min(legend.besideHeight(), look.height() - head);
            double top = Math.max(head, head + look.line() * ABOVE + (plot(0, wide()) - high) / 2);
            layout("", 1 - legend.besideWidth() / look.width(), Math.min(top, look.height() - high) / look.height(),
                    legend.besideWidth() / look.width(), high / look.height());
        }
    }

    @Override
    public void write() {
        double wide = wide();
        double plot = plot(direct || legend.isBeside() ? 0 : legend.underHeight(), wide);
        layout("inner", left() / look.width(), (head + look.line() * ABOVE) / look.height(), wide / look.width(),
                plot / look.height());
        xml.open("c:lineChart").empty("c:grouping", "val", "standard").empty("c:varyColors", "val", "0");
        List<LineEnds.Place> places = new LineEnds(data, look.line(), wide, plot, s -> wide(s, direct)).places();
        IntStream.range(0, data.series().size()).forEach(s -> line(s, places.get(s)));
        xml.empty("c:marker", "val", "1").empty("c:axId", "val", Integer.toString(NAMES)).empty("c:axId", "val",
                Integer.toString(VALUES)).close();
        Axes axes = new Axes(xml, data, look, false);
        axes.names(NAMES, VALUES, "b", false, true, isUpwards(wide));
        axes.values(VALUES, NAMES, "l", true);
    }

    /** Whether the years have no room beside each other. */
    private boolean isUpwards(double wide) {
        return (widestYear() + look.widthOf(BETWEEN)) * (data.categories().size() - 1) > wide;
    }

    private double widestYear() {
        return IntStream.range(0, data.categories().size()).mapToDouble(y -> look.widthOf(names.category(y))).max()
                .orElse(0);
    }

    /** Centimetres for the figures of the axis. */
    private double left() {
        return 1.5 * look.line() + look.widthOf(data.series().stream().flatMap(s -> s.points().stream())
                .map(Point::text).filter(t -> t.chars().anyMatch(Character::isDigit))
                .max((a, b) -> Integer.compare(a.length(), b.length())).orElse(""));
    }

    private double widest(boolean named) {
        return IntStream.range(0, data.series().size()).mapToDouble(s -> wide(s, named)).max().orElse(0)
                + look.line();
    }

    private double wide(int index, boolean named) {
        return look.widthOf(named ? names.series(index) + BETWEEN + lastText(index) : lastText(index));
    }

    /** Centimetres between the first year and the last. */
    private double wide() {
        return look.width() - left() - room;
    }

    /** Centimetres between the highest and the lowest value, where years are so far from each other. */
    private double plot(double under, double wide) {
        double years = isUpwards(wide) ? widestYear() + look.line() * AROUND : look.line() * YEARS;
        return look.height() - head - look.line() * ABOVE - years - under;
    }

    private void layout(String target, double x, double y, double width, double height) {
        xml.open("c:layout").open("c:manualLayout");
        if (!target.isEmpty()) {
            xml.empty("c:layoutTarget", "val", target);
        }
        xml.empty("c:xMode", "val", "edge").empty("c:yMode", "val", "edge").empty("c:x", "val", part(x))
                .empty("c:y", "val", part(y)).empty("c:w", "val", part(width)).empty("c:h", "val", part(height))
                .close(2);
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
