package se.vagval.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;

import se.vagval.statement.TimePlan;
import se.vagval.text.Texts;
import se.vagval.theme.ColorToken;

/** Paints a time plan from behind: the year's occasions, the days, what waits for what, and then the steps. */
final class TimePlanPainter {
    private static final double BAR = 11;
    private static final double LEAST = 3;
    private static final double MONTH = 26;
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
        words();
        occasions();
        months();
        plan.today().ifPresent(this::today);
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

    private void words() {
        if (at.words().isEmpty()) {
            return;
        }
        double y = at.area().getY() + Lettering.lineHeight(look.title()) / 2;
        pen.text(plan.title(), Pen.Side.LEFT, at.area().getX(), y, look.title(), look.ink());
        y += (Lettering.lineHeight(look.title()) + Lettering.lineHeight(look.body())) / 2;
        for (String line : at.words()) {
            pen.text(line, Pen.Side.LEFT, at.area().getX(), y, look.body(), look.muted());
            y += Lettering.lineHeight(look.body());
        }
    }

    private void occasions() {
        for (TimePlanLayout.Note note : at.notes()) {
            double from = at.x(note.of().from());
            double to = at.x(note.of().to());
            double y = at.noteTop() + (note.lane() + 0.5) * at.line();
            if (to - from > 1) {
                pen.bar(from, y + at.line() / 2, to, at.rowsEnd(), look.color(ColorToken.BACKGROUND));
            } else {
                dashed(from, y + at.line() / 2, at.rowsEnd(), look.color(ColorToken.LINE_STRONG));
            }
        }
        for (TimePlanLayout.Note note : at.notes()) {
            double y = at.noteTop() + (note.lane() + 0.5) * at.line();
            double width = Lettering.width(note.text(), look.small());
            pen.bar(note.left() - px(2), y - at.line() / 2, note.left() + width + px(2), y + at.line() / 2,
                    look.color(ColorToken.PANEL));
            pen.text(note.text(), Pen.Side.LEFT, note.left(), y, look.small(), look.muted());
        }
    }

    private void dashed(double x, double top, double bottom, Color color) {
        pen.outline(new java.awt.geom.Line2D.Double(x, top, x, bottom), new BasicStroke((float) px(1),
                BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[]{(float) px(4), (float) px(3)}, 0), color);
    }

    /** Years above, and under them as many months as there is room for. */
    private void months() {
        double years = at.axis() - px(4) - 1.5 * at.line();
        double names = at.axis() - px(4) - 0.5 * at.line();
        pen.line(at.left(), at.axis(), at.right(), at.axis(), px(1), look.color(ColorToken.LINE_STRONG));
        long count = ChronoUnit.MONTHS.between(plan.from(), plan.to());
        double each = (at.right() - at.left()) / count;
        int step = each >= px(MONTH) ? 1 : each * 3 >= px(MONTH) ? 3 : 12;
        double yearEnds = Double.NEGATIVE_INFINITY;
        for (LocalDate month = plan.from(); month.isBefore(plan.to()); month = month.plusMonths(1)) {
            double x = at.x(month);
            boolean first = month.equals(plan.from()) || month.getMonthValue() == 1;
            String year = Integer.toString(month.getYear());
            if (first && x >= yearEnds) {
                double width = Lettering.width(year, look.strong());
                pen.text(year, Pen.Side.LEFT, Math.min(x + px(2), at.right() - width), years, look.strong().deriveFont(look.small().getSize2D()),
                        look.ink());
                yearEnds = x + Lettering.width(year, look.small()) + px(10);
            }
            if ((month.getMonthValue() - 1) % step == 0) {
                pen.line(x, at.axis() - px(4), x, at.axis(), px(1), look.color(ColorToken.LINE_STRONG));
                String name = YearMonth.from(month).getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Texts.SWEDISH)
                        .substring(0, 3);
                if (step < 12 && x + Lettering.width(name, look.small()) + px(2) <= at.right()) {
                    pen.text(name, Pen.Side.LEFT, x + px(2), names, look.small(), look.muted());
                }
            }
        }
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
        double name = at.top(index) + at.line() / 2;
        for (String line : at.name(index)) {
            pen.text(line, Pen.Side.LEFT, at.area().getX(), name, look.small(), look.ink());
            name += at.line();
        }
        slack(bar, y);
        shape(bar.milestone() ? diamond(at.x(bar.finish()), y) : box(bar, y), bar.critical());
        brief(bar, y);
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

    /** After the bar, or before it where there is no room after. */
    private void brief(TimePlan.Bar bar, double y) {
        double width = Lettering.width(bar.brief(), look.small());
        double after = end(bar) + px(bar.milestone() ? BAR : 5);
        boolean fits = after + width <= at.right();
        double before = Math.min(at.x(bar.earliest()), at.x(bar.start())) - px(bar.milestone() ? BAR : 5);
        double beside = before - width >= at.left() ? before : at.x(bar.start()) - px(5);
        double left = fits ? after : Math.max(at.left(), beside - width);
        pen.bar(left - px(1), y - at.line() / 2, left + width + px(1), y + at.line() / 2, look.color(ColorToken.PANEL));
        pen.text(bar.brief(), Pen.Side.LEFT, left, y, look.small(), look.muted());
    }

    private void today(LocalDate day) {
        double x = at.x(day);
        pen.line(x, at.axis(), x, at.rowsEnd(), px(1.4), look.color(ColorToken.ASSUMPTION));
        pen.text(Texts.get("chart.timePlan.today"), Pen.Side.CENTER, x, at.rowsEnd() + at.line() / 2, look.small(),
                look.color(ColorToken.ASSUMPTION));
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
