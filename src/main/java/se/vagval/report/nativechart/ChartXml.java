package se.vagval.report.nativechart;

import java.util.stream.IntStream;

import se.vagval.chart.ChartData;
import se.vagval.chart.ChartKind;
import se.vagval.report.Markup;
import se.vagval.statement.Format;
import se.vagval.theme.ColorToken;

/** Writes the chart part: title, plot, legend and look. */
final class ChartXml {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final double TITLE = 1.15;
    /** Room of a legend's key and its distance to the next, in lines. */
    private static final double KEY = 2.5;

    private final ChartData data;
    private final ChartNames names;
    private final String title;
    private final NativeLook look;
    private final Plot plot;
    private final Markup xml = new Markup();
    private final Letters letters;

    ChartXml(ChartData data, ChartNames names, References references, NativeLook given, String title) {
        this.data = data;
        this.names = names;
        this.title = title;
        SeriesXml series = new SeriesXml(xml, data, names, references);
        boolean lines = data.kind() == ChartKind.ACTIVITIES_PER_YEAR || data.kind() == ChartKind.CONTRIBUTION_PER_YEAR;
        double needed = given.height() > 0 ? given.height()
                : (lines ? LinePlot.height(data, names, given) : BarPlot.height(data, given) + legend(given))
                        + head(given);
        this.look = given.withHeight(needed);
        this.letters = new Letters(xml, look);
        this.plot = lines ? new LinePlot(xml, data, names, series, look, head(given))
                : new BarPlot(xml, data, series, look);
    }

    /** Height of the chart, centimetres. */
    double height() {
        return look.height();
    }

    private double head(NativeLook given) {
        return given.withTitle() ? given.line() * 2.2 : 0;
    }

    private double legend(NativeLook given) {
        double wide = IntStream.range(0, data.series().size())
                .mapToDouble(s -> given.widthOf(names.series(s)) + KEY * given.line()).sum();
        return Math.ceil(wide / given.width()) * given.line() * 1.2;
    }

    String write(boolean withWorkbook) {
        xml.open("c:chartSpace", "xmlns:c", NativeChart.NAMESPACE, "xmlns:a", DRAWING, "xmlns:r", RELATIONS);
        xml.empty("c:date1904", "val", "0").empty("c:lang", "val", "sv-SE").empty("c:roundedCorners", "val", "0");
        xml.open("c:chart");
        if (look.withTitle()) {
            xml.open("c:title");
            letters.title(titleWithUnit(), SeriesLook.hex(ColorToken.INK), TITLE);
            xml.empty("c:overlay", "val", "0").close();
        }
        xml.empty("c:autoTitleDeleted", "val", look.withTitle() ? "0" : "1");
        xml.open("c:plotArea");
        plot.write();
        xml.open("c:spPr").empty("a:noFill");
        SeriesLook.noEdge(xml);
        xml.close(2);
        if (plot.needsLegend()) {
            legend();
        }
        xml.empty("c:plotVisOnly", "val", "1").empty("c:dispBlanksAs", "val", "gap").close();
        xml.open("c:spPr");
        SeriesLook.solid(xml, SeriesLook.hex(ColorToken.PANEL));
        SeriesLook.noEdge(xml);
        xml.close();
        letters.set(SeriesLook.hex(ColorToken.INK), 1, false, true);
        if (withWorkbook) {
            xml.open("c:externalData", "r:id", NativeChart.WORKBOOK_RELATION).empty("c:autoUpdate", "val", "0").close();
        }
        return xml.close().toString();
    }

    private String titleWithUnit() {
        return data.format() == Format.MONEY ? title + ", " + data.unit().label() : title;
    }

    private void legend() {
        xml.open("c:legend").empty("c:legendPos", "val", plot.legendSide());
        plot.placeLegend();
        xml.empty("c:overlay", "val", "0");
        letters.set(SeriesLook.hex(ColorToken.INK), 1, false, true);
        xml.close();
    }
}
