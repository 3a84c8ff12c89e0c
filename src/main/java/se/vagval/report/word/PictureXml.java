package se.vagval.report.word;

import se.vagval.report.ChartPicture;
import se.vagval.report.Markup;

/** Writes a picture in the line of text, with its text alternative. */
final class PictureXml {
    private static final long EMU_PER_CM = 360_000;
    /** As wide as the text of an upright page of our own. */
    private static final double WIDTH = 17;
    private static final long UPRIGHT_HEIGHT = 20 * EMU_PER_CM;
    /** Leaves room for the caption on a page on its side. */
    private static final long SIDEWAYS_HEIGHT = 13 * EMU_PER_CM;
    /** Smaller than this share of its own size a picture cannot be read. */
    private static final double LEAST = 0.5;

    private PictureXml() {}

    static void write(Markup xml, ChartPicture picture, String caption, int number, boolean landscape,
            double widest) {
        double scale = scale(picture, landscape, widest);
        String width = Long.toString(Math.round(picture.width() * scale));
        String height = Long.toString(Math.round(picture.height() * scale));
        String id = Integer.toString(number);
        xml.open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", width, "cy", height);
        xml.empty("wp:docPr", "id", id, "name", caption, "descr", picture.alternative());
        xml.open("wp:cNvGraphicFramePr").empty("a:graphicFrameLocks", "noChangeAspect", "1").close();
        xml.open("a:graphic").open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/picture");
        xml.open("pic:pic").open("pic:nvPicPr");
        xml.empty("pic:cNvPr", "id", id, "name", caption, "descr", picture.alternative()).empty("pic:cNvPicPr").close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", relation(number)).open("a:stretch").empty("a:fillRect")
                .close(2);
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", width, "cy", height)
                .close().open("a:prstGeom", "prst", "rect").empty("a:avLst").close(2);
        xml.close(6);
    }

    /** Height of the picture on the page, in centimetres. */
    static double centimetres(ChartPicture picture, boolean landscape) {
        return picture.height() * scale(picture, landscape, WIDTH) / EMU_PER_CM;
    }

    /** Whether its text is not much smaller than that of the tables: a picture too high for the page is made smaller. */
    static boolean isLegible(ChartPicture picture, boolean landscape) {
        return picture.width() * scale(picture, landscape, WIDTH) >= LEAST * WIDTH * EMU_PER_CM;
    }

    private static double scale(ChartPicture picture, boolean landscape, double widest) {
        return Math.min(widest * EMU_PER_CM / picture.width(),
                (double) (landscape ? SIDEWAYS_HEIGHT : UPRIGHT_HEIGHT) / picture.height());
    }

    static String relation(int number) {
        return "rIdDiagram" + number;
    }
}
