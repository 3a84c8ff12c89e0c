package se.vagval.report.word;

import se.vagval.report.Markup;
import se.vagval.report.nativechart.NativeChart;

/** Writes the frame of a chart of Word's own in the line of text, with its text alternative. */
final class ChartFrameXml {
    private static final double EMU_PER_CM = 360_000;

    private ChartFrameXml() {}

    static void write(Markup xml, NativeChart chart, String caption, int number) {
        xml.open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", emu(chart.width()), "cy", emu(chart.height()));
        xml.empty("wp:docPr", "id", Integer.toString(number), "name", caption, "descr", chart.alternative());
        xml.empty("wp:cNvGraphicFramePr");
        xml.open("a:graphic").open("a:graphicData", "uri", NativeChart.NAMESPACE);
        xml.empty("c:chart", "xmlns:c", NativeChart.NAMESPACE, "r:id", PictureXml.relation(number));
        xml.close(5);
    }

    private static String emu(double centimetres) {
        return Long.toString(Math.round(centimetres * EMU_PER_CM));
    }
}
