package se.vagval.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

import se.vagval.statement.TimePlan;
import se.vagval.text.Texts;
import se.vagval.theme.ColorToken;

/** Paints a time plan: on its ground what waits for what, then the steps, and the key below. */
final class TimePlanPainter {
    private static final double BAR = 11;
    private static final double LEAST = 3;
    private static final double ARROW = 3;

    private final Look look;
    private final TimePlanLayout at;
    private final TimePlan plan;
    private final Pen pen;

    TimePlanPainter(Look look, TimePlanLayout layout, Pen pen) {
        this.look = look;
        this.at = layout;
        this.plan = layout.plan();
        this.pen = pen;
    }

    void paint() {
        new TimePlanGround(look, at, pen).paint();
        for (int i = 0; i < plan.bars().size(); i++) {
            arrows(i);
        }
        for (int i = 0; i < plan.bars().size(); i++) {
            step(i);
        }
        key();
    }

    private double px(double length) {
        return look.px(length);
    }

    private double end(TimePlan.Bar bar) {
        return Math.max(at.x(bar.finish()), at.x(bar.start()) + (bar.milestone() ? 0 : px(LEAST)));
    }

    /** From the end of what comes first, down or up at the end of it, to the beginning of this. */
    private void arrows(int index) {
        TimePlan.Bar bar = plan.bars().get(index);
        for (int first : bar.after()) {
            TimePlan.Bar before = plan.bars().get(first);
            boolean strong = bar.critical() && before.critical();
            Color color = strong ? look.ink() : look.color(ColorToken.LINE_STRONG);
            double width = px(strong ? 1.4 : 0.8);
            double from = end(before);
            double to = at.x(bar.start()) - (bar.milestone() ? px(BAR) / 2 : 0);
            double turn = Math.max(from, Math.min(from + px(4), to - px(ARROW)));
            double y = at.middle(index);
            pen.line(from, at.middle(first), turn, at.middle(first), width, color);
            pen.line(turn, at.middle(first), turn, y, width, color);
            pen.line(turn, y, to, y, width, color);
        }
    }

    private void step(int index) {
        TimePlan.Bar bar = plan.bars().get(index);
        double y = at.middle(index);
        pen.line(at.area().getX(), at.top(index) - px(4), at.right(), at.top(index) - px(4), px(0.6),
                look.color(ColorToken.LINE));
        pen.block(at.name(index), Pen.Side.LEFT, at.area().getX(), y, look.small(), look.ink());
        pen.block(at.lastDay(index), Pen.Side.LEFT, at.lastDaysLeft(), y, look.small(), look.ink());
        slack(bar, y);
        shape(bar.milestone() ? diamond(at.x(bar.finish()), y) : box(bar, y), bar.critical());
    }

    /** A line that ends in a tick reaches back to the first day the step can be begun. */
    private void slack(TimePlan.Bar bar, double y) {
        double from = at.x(bar.earliest());
        if (from < at.x(bar.start()) - 1) {
            pen.line(from, y, at.x(bar.start()), y, px(1.2), look.color(ColorToken.ACCENT));
            pen.line(from, y - px(3), from, y + px(3), px(1.2), look.color(ColorToken.ACCENT));
        }
    }

    private Shape box(TimePlan.Bar bar, double y) {
        return new Rectangle2D.Double(at.x(bar.start()), y - px(BAR) / 2, end(bar) - at.x(bar.start()), px(BAR));
    }

    private Shape diamond(double x, double y) {
        Path2D path = new Path2D.Double();
        double half = px(BAR) / 2 + px(0.5);
        path.moveTo(x, y - half);
        path.lineTo(x + half, y);
        path.lineTo(x, y + half);
        path.lineTo(x - half, y);
        path.closePath();
        return path;
    }

    /** What cannot be put off is filled, the rest is hollow. */
    private void shape(Shape shape, boolean critical) {
        pen.fill(shape, look.color(critical ? ColorToken.ACCENT : ColorToken.PANEL));
        pen.outline(shape, new BasicStroke((float) px(1.4)), look.color(ColorToken.ACCENT));
    }

    private void key() {
        double y = at.keyTop() + px(6) + at.line() / 2;
        double x = at.area().getX();
        x = keyed(new Rectangle2D.Double(x, y - px(BAR) / 2, px(18), px(BAR)), true, x + px(24), y,
                Texts.get("chart.timePlan.critical"));
        if (x + px(26) + Lettering.width(Texts.get("chart.timePlan.slack"), look.small()) > at.right()) {
            x = at.area().getX();
            y += at.line();
        }
        pen.line(x, y, x + px(10), y, px(1.2), look.color(ColorToken.ACCENT));
        pen.line(x, y - px(3), x, y + px(3), px(1.2), look.color(ColorToken.ACCENT));
        x = keyed(new Rectangle2D.Double(x + px(10), y - px(BAR) / 2, px(14), px(BAR)), false, x + px(30), y,
                Texts.get("chart.timePlan.slack"));
        if (x + px(18) + Lettering.width(Texts.get("chart.timePlan.day"), look.small()) > at.right()) {
            x = at.area().getX();
            y += at.line();
        }
        keyed(diamond(x + px(BAR) / 2, y), false, x + px(18), y, Texts.get("chart.timePlan.day"));
    }

    private double keyed(Shape shape, boolean critical, double x, double y, String words) {
        shape(shape, critical);
        pen.text(words, Pen.Side.LEFT, x, y, look.small(), look.muted());
        return x + Lettering.width(words, look.small()) + px(18);
    }
}
