package se.vagval.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import org.jfree.chart.JFreeChart;
import org.jfree.svg.SVGGraphics2D;

import se.vagval.theme.FontFile;

/** A chart as a picture: PNG for documents, SVG for those who work on. */
public final class ChartFiles {
    private static final String FALLBACK = FontFile.REGULAR.family() + ", Noto Sans, Segoe UI, Arial, sans-serif";

    private ChartFiles() {}

    /** The chart as an image; with scale 3, 600 × 300 becomes 1800 × 900 pixels of the same layout. */
    public static BufferedImage image(JFreeChart chart, int width, int height, double scale) {
        BufferedImage image = new BufferedImage((int) Math.round(width * scale), (int) Math.round(height * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        try {
            g2.scale(scale, scale);
            chart.draw(g2, new Rectangle2D.Double(0, 0, width, height));
        } finally {
            g2.dispose();
        }
        return image;
    }

    /** The chart as a PNG file; with scale 3, 600 × 300 becomes 1800 × 900 pixels of the same layout. */
    public static byte[] png(JFreeChart chart, int width, int height, double scale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(chart, width, height, scale), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The chart as an SVG document whose text is text, with a title and description for assistive technology. */
    public static String svg(JFreeChart chart, int width, int height) {
        SVGGraphics2D g2 = new SVGGraphics2D(width, height);
        g2.setFontFunction(ChartFiles::families);
        g2.setDefsKeyPrefix("vagval-");
        chart.draw(g2, new Rectangle2D.Double(0, 0, width, height));
        String svg = g2.getSVGElement();
        int end = svg.indexOf('>', svg.indexOf("<svg"));
        String alternative = chart.getPlot() instanceof FigurePlot plot ? plot.alternative() : "";
        String title = chart.getTitle() == null ? alternative : chart.getTitle().getText();
        return svg.substring(0, end) + " viewBox=\"0 0 " + width + " " + height
                + "\" role=\"img\" xml:lang=\"sv-SE\" aria-labelledby=\"chart-title chart-desc\"><title id=\"chart-title\">"
                + escaped(title) + "</title><desc id=\"chart-desc\">" + escaped(alternative) + "</desc>"
                + svg.substring(
                        end + 1);
    }

    /** Names without quotes, since the library writes them in an attribute of its own; the weight follows where ours is missing. */
    private static String families(String family) {
        return family.equals(FontFile.SEMI_BOLD.family()) ? family + ", " + FALLBACK + "; font-weight: 600" : FALLBACK;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
