package se.vagval.report.nativechart;

import se.vagval.chart.ChartData;
import se.vagval.report.Markup;
import se.vagval.theme.ColorToken;

/** Writes axes. Values begin at zero, or reach below it where some do; all that is compared has one scale. */
final class Axes {
    private static final double SMALL = 0.95;

    /** Two figures wide. */
    private static final String AFTER = "\u2002\u2002";

    private final Markup xml;
    private final ChartData data;
    private final Letters letters;
    private final boolean isBars;

    /**
     * @param isBars
     *            whether names need the width of a bar
     */
    Axes(Markup xml, ChartData data, NativeLook look, boolean isBars) {
        this.xml = xml;
        this.data = data;
        this.letters = new Letters(xml, look);
        this.isBars = isBars;
    }

    /**
     * The axis of names.
     *
     * @param position
     *            side of the plot: b, l
     * @param turned
     *            whether the first name stands at the top
     */
    void names(int id, int crossed, String position, boolean turned, boolean shown) {
        names(id, crossed, position, turned, shown, false);
    }

    /**
     * The same, whose names have room beside each other only when they read upwards: all programs then show them all, and
     * none breaks them over lines.
     */
    void names(int id, int crossed, String position, boolean turned, boolean shown, boolean upwards) {
        begin("c:catAx", id, turned, null, shown, position);
        xml.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
        ticks(shown ? "low" : "none");
        line(ColorToken.LINE_STRONG, shown);
        if (shown && upwards) {
            letters.upwards(SeriesLook.hex(ColorToken.INK), 1);
        } else if (shown) {
            letters.set(SeriesLook.hex(ColorToken.INK), 1, false, true);
        }
        xml.empty("c:crossAx", "val", Integer.toString(crossed)).empty("c:crosses", "val", "autoZero");
        xml.empty("c:auto", "val", "0").empty("c:lblAlgn", "val", "ctr").empty("c:lblOffset", "val", "100");
        if (upwards) {
            xml.empty("c:tickLblSkip", "val", "1");
        }
        xml.empty("c:noMultiLvlLbl", "val", "1").close();
    }

    /** The axis of values with thin lines across, or hidden where every bar has its figure. */
    void values(int id, int crossed, String position, boolean shown) {
        begin("c:valAx", id, false, data.scale(), shown, position);
        if (shown) {
            xml.open("c:majorGridlines").open("c:spPr");
            SeriesLook.edge(xml, SeriesLook.hex(ColorToken.LINE), 0.75);
            xml.close(2);
        }
        xml.empty("c:numFmt", "formatCode", NumberFormat.ofAxis(data, isBars ? "" : AFTER), "sourceLinked", "0");
        ticks(shown ? "nextTo" : "none");
        line(ColorToken.LINE_STRONG, false);
        if (shown) {
            letters.set(SeriesLook.hex(ColorToken.INK_MUTED), SMALL, false, true);
        }
        xml.empty("c:crossAx", "val", Integer.toString(crossed)).empty("c:crosses", "val", "autoZero");
        // Lines end where the grid ends, so that what stands after them is not crossed by it.
        xml.empty("c:crossBetween", "val", isBars ? "between" : "midCat")
                .empty("c:majorUnit", "val", number(data.scale().step())).close();
    }

    private void begin(String element, int id, boolean turned, ChartData.Scale scale, boolean shown, String position) {
        xml.open(element).empty("c:axId", "val", Integer.toString(id)).open("c:scaling");
        xml.empty("c:orientation", "val", turned ? "maxMin" : "minMax");
        if (scale != null) {
            xml.empty("c:max", "val", number(scale.high())).empty("c:min", "val", number(scale.low()));
        }
        xml.close().empty("c:delete", "val", shown ? "0" : "1").empty("c:axPos", "val", position);
    }

    private void ticks(String labels) {
        xml.empty("c:majorTickMark", "val", "none").empty("c:minorTickMark", "val", "none").empty("c:tickLblPos", "val",
                labels);
    }

    private void line(ColorToken color, boolean drawn) {
        xml.open("c:spPr");
        if (drawn) {
            SeriesLook.edge(xml, SeriesLook.hex(color), 1);
        } else {
            SeriesLook.noEdge(xml);
        }
        xml.close();
    }

    private static String number(double value) {
        return Double.toString(value == 0 ? 0 : value);
    }
}
