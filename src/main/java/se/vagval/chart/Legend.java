package se.vagval.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Names with a square of their colour: above the parts of a bar where there is room, otherwise in lines from the left. */
final class Legend {
    private static final double SQUARE = 9;
    private static final double GAP = 5;
    private static final double BETWEEN = 16;

    private final Look look;
    private final List<String> names;
    private final List<Color> colors;

    Legend(Look look, List<String> names, List<Color> colors) {
        this.look = look;
        this.names = names;
        this.colors = colors;
    }

    private Font font() {
        return look.small();
    }

    private double width(int item, double widest) {
        return Math.min(look.px(SQUARE + GAP) + Lettering.width(names.get(item), font()), widest);
    }

    double lineHeight() {
        return look.px(20);
    }

    /** Where the names stand over the parts they name; empty where they would stand over another part. */
    double[] over(double[] starts, double[] ends, double right) {
        double[] at = new double[starts.length];
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < starts.length; i++) {
            at[i] = Math.max(starts[i], free);
            free = at[i] + width(i, right) + look.px(BETWEEN) * 0.75;
            boolean over = at[i] + look.px(SQUARE) <= ends[i];
            if (!over || free - look.px(BETWEEN) * 0.75 > right) {
                return new double[0];
            }
        }
        return at;
    }

    void draw(Pen pen, double[] at, double middle) {
        for (int i = 0; i < at.length; i++) {
            item(pen, i, at[i], middle, Double.MAX_VALUE);
        }
    }

    /** The height of the lines in a width. */
    double height(double width) {
        return flow(null, new Rectangle2D.Double(0, 0, width, 0));
    }

    /** Draws the lines from the top left of an area. */
    void draw(Pen pen, Rectangle2D area) {
        flow(pen, area);
    }

    private double flow(Pen pen, Rectangle2D area) {
        double x = area.getX();
        double y = area.getY();
        for (int i = 0; i < names.size(); i++) {
            double width = width(i, area.getWidth());
            if (x > area.getX() && x + width > area.getMaxX()) {
                x = area.getX();
                y += lineHeight();
            }
            if (pen != null) {
                item(pen, i, x, y + lineHeight() / 2, width);
            }
            x += width + look.px(BETWEEN);
        }
        return y + lineHeight() - area.getY();
    }

    private void item(Pen pen, int item, double x, double middle, double widest) {
        double size = look.px(SQUARE);
        pen.bar(x, middle - size / 2, x + size, middle + size / 2, colors.get(item));
        double left = x + look.px(SQUARE + GAP);
        pen.text(Lettering.shorten(names.get(item), font(), widest - look.px(SQUARE + GAP) + 1), Pen.Side.LEFT, left,
                middle, font(), look.muted());
    }
}
