package se.vagval.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

import org.jfree.chart.JFreeChart;

/** A chart as a picture: PNG for documents, SVG for those who work on. */
public final class ChartFiles {
    /** Layout pixels to the inch. */
    private static final int LAYOUT_DOTS = 96;

    private ChartFiles() {}

    /** The chart as an image; with scale 3, 600 × 300 becomes 1800 × 900 pixels of the same layout. */
    public static BufferedImage image(JFreeChart chart, int width, int height, double scale) {
        BufferedImage image = new BufferedImage((int) Math.round(width * scale), (int) Math.round(height * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        try {
            // The layout may end within the last row of pixels, which would be left half black.
            g2.setPaint(chart.getBackgroundPaint());
            g2.fillRect(0, 0, image.getWidth(), image.getHeight());
            g2.scale(scale, scale);
            chart.draw(g2, new Rectangle2D.Double(0, 0, width, height));
        } finally {
            g2.dispose();
        }
        return image;
    }

    /** The chart as a PNG file; with scale 3, 600 × 300 becomes 1800 × 900 pixels of the same layout. */
    public static byte[] png(JFreeChart chart, int width, int height, double scale) {
        return Png.of(image(chart, width, height, scale), scale * LAYOUT_DOTS);
    }

    /** The chart as an SVG document whose text is text, with a title and description for assistive technology. */
    public static String svg(JFreeChart chart, int width, int height) {
        return SvgDrawing.of(chart, width, height);
    }
}
