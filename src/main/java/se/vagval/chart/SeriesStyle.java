package se.vagval.chart;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Dashes and markers that tell lines apart without colour. */
final class SeriesStyle {
    private static final float[][] DASHES = {{}, {7, 3}, {2, 3}, {10, 3, 2, 3}, {14, 4}, {5, 2, 2, 2, 2, 2}};
    private static final int SHAPES = 5;

    private SeriesStyle() {}

    static BasicStroke stroke(int series, double scale) {
        float[] dash = DASHES[(series + series / DASHES.length) % DASHES.length].clone();
        for (int i = 0; i < dash.length; i++) {
            dash[i] *= (float) scale;
        }
        return new BasicStroke((float) (2.2 * scale), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10,
                dash.length == 0 ? null : dash, 0);
    }

    static Shape marker(int series, double x, double y, double radius) {
        double r = radius;
        return switch (series % SHAPES) {
            case 0 -> new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
            case 1 -> new Rectangle2D.Double(x - r * 0.9, y - r * 0.9, 1.8 * r, 1.8 * r);
            case 2 -> turned(triangle(r), x, y, 0);
            case 3 -> turned(new Rectangle2D.Double(-r * 0.9, -r * 0.9, 1.8 * r, 1.8 * r), x, y, Math.PI / 4);
            default -> turned(triangle(r), x, y, Math.PI);
        };
    }

    private static Shape triangle(double r) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, -1.2 * r);
        path.lineTo(1.15 * r, 0.9 * r);
        path.lineTo(-1.15 * r, 0.9 * r);
        path.closePath();
        return path;
    }

    private static Shape turned(Shape shape, double x, double y, double angle) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(angle);
        return place.createTransformedShape(shape);
    }
}
