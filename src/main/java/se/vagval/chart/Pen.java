package se.vagval.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws text and plain shapes; text is placed by its middle height. */
final class Pen {
    /** Share of the font size from the middle of the capitals and digits down to the base line. */
    private static final double BASE_LINE = 0.35;

    private final Graphics2D g2;

    Pen(Graphics2D g2) {
        this.g2 = g2;
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** Which part of a text stands at its x. */
    enum Side {
        LEFT(0), CENTER(0.5), RIGHT(1);

        private final double share;

        Side(double share) {
            this.share = share;
        }
    }

    void text(String text, Side side, double x, double middle, Font font, Color color) {
        if (text.isEmpty()) {
            return;
        }
        g2.setFont(font);
        g2.setPaint(color);
        double left = x - side.share * Lettering.width(text, font);
        g2.drawString(text, (float) left, (float) (middle + BASE_LINE * font.getSize2D()));
    }

    /** Lines of text around a middle height. */
    void block(List<String> lines, Side side, double x, double middle, Font font, Color color) {
        double height = Lettering.lineHeight(font);
        double at = middle - (lines.size() - 1) * height / 2;
        for (String line : lines) {
            text(line, side, x, at, font, color);
            at += height;
        }
    }

    /** A bar between two corners in any order. */
    void bar(double x1, double y1, double x2, double y2, Color color) {
        fill(new Rectangle2D.Double(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)), color);
    }

    void fill(Shape shape, Color color) {
        g2.setPaint(color);
        g2.fill(shape);
    }

    void line(double x1, double y1, double x2, double y2, double width, Color color) {
        outline(new Line2D.Double(x1, y1, x2, y2), new BasicStroke((float) width, BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_MITER), color);
    }

    void outline(Shape shape, Stroke stroke, Color color) {
        g2.setPaint(color);
        g2.setStroke(stroke);
        g2.draw(shape);
    }
}
