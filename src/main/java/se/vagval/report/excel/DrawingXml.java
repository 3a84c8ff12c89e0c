package se.vagval.report.excel;

import se.vagval.report.Markup;
import se.vagval.report.nativechart.NativeChart;

/** Writes the drawing of a sheet: one chart or picture with its text alternative, as large as it is whatever the cells are. */
final class DrawingXml {
    /** Id of the relation from the drawing to what it shows. */
    static final String SHOWN = "rIdShown";

    private static final String SHEET = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final double EMU_PER_CM = 360_000;

    private final Markup xml = new Markup();
    private final String width;
    private final String height;

    private DrawingXml(double width, double height) {
        this.width = Long.toString(Math.round(width * EMU_PER_CM));
        this.height = Long.toString(Math.round(height * EMU_PER_CM));
    }

    /** A chart of this size in centimetres, its upper edge at a row from zero. */
    static String chart(String name, String alternative, double width, double height, int row) {
        return new DrawingXml(width, height).chart(name, alternative, row);
    }

    /** A picture of this size in centimetres, its upper edge at a row from zero. */
    static String picture(String name, String alternative, double width, double height, int row) {
        return new DrawingXml(width, height).picture(name, alternative, row);
    }

    private String chart(String name, String alternative, int row) {
        anchor(row);
        xml.open("xdr:graphicFrame", "macro", "").open("xdr:nvGraphicFramePr");
        properties(name, alternative);
        xml.empty("xdr:cNvGraphicFramePr").close().open("xdr:xfrm");
        xml.empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", "0", "cy", "0").close();
        xml.open("a:graphic").open("a:graphicData", "uri", NativeChart.NAMESPACE);
        xml.empty("c:chart", "xmlns:c", NativeChart.NAMESPACE, "r:id", SHOWN).close(3);
        return end();
    }

    private String picture(String name, String alternative, int row) {
        anchor(row);
        xml.open("xdr:pic").open("xdr:nvPicPr");
        properties(name, alternative);
        xml.open("xdr:cNvPicPr").empty("a:picLocks", "noChangeAspect", "1").close(2);
        xml.open("xdr:blipFill").empty("a:blip", "r:embed", SHOWN).open("a:stretch").empty("a:fillRect").close(2);
        xml.open("xdr:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0")
                .empty("a:ext", "cx", width, "cy", height).close();
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close(3);
        return end();
    }

    private void anchor(int row) {
        xml.open("xdr:wsDr", "xmlns:xdr", SHEET, "xmlns:a", MAIN, "xmlns:r", RELATIONS).open("xdr:oneCellAnchor");
        xml.open("xdr:from").open("xdr:col").text("0").close().open("xdr:colOff").text("0").close();
        xml.open("xdr:row").text(Integer.toString(row)).close().open("xdr:rowOff").text("0").close(2);
        xml.empty("xdr:ext", "cx", width, "cy", height);
    }

    private void properties(String name, String alternative) {
        xml.empty("xdr:cNvPr", "id", "2", "name", name, "descr", alternative);
    }

    private String end() {
        return xml.empty("xdr:clientData").close(2).toString();
    }
}
