package se.vagval.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.Size2D;

/** A title wrapped and shortened like all other text of a chart; JFreeChart's own cannot break a word too long for its line. */
final class WrappedTitle extends TextTitle {
    private final int lines;

    WrappedTitle(String text, Font font, Color color, int lines) {
        super(text, font);
        setPaint(color);
        this.lines = lines;
    }

    @Override
    public Size2D arrange(Graphics2D g2, RectangleConstraint constraint) {
        double width = constraint.getWidthRange() == null ? constraint.getWidth()
                : constraint.getWidthRange().getUpperBound();
        double height = wrapped(width).size() * Lettering.lineHeight(getFont());
        return new Size2D(width, calculateTotalHeight(height));
    }

    private List<String> wrapped(double width) {
        return Lettering.wrap(getText(), getFont(), width, lines);
    }

    @Override
    public Object draw(Graphics2D g2, Rectangle2D area, Object params) {
        List<String> text = wrapped(area.getWidth());
        double height = text.size() * Lettering.lineHeight(getFont());
        new Pen(g2).block(text, Pen.Side.LEFT, area.getX(), area.getY() + height / 2, getFont(), (Color) getPaint());
        return null;
    }
}
