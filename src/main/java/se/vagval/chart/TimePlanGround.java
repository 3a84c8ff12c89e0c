package se.vagval.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;

import se.vagval.statement.TimePlan;
import se.vagval.text.Texts;
import se.vagval.theme.ColorToken;

/** Paints what a time plan stands on: its title, the year's occasions, the months, and today. */
final class TimePlanGround {
    private static final double MONTH = 23;
    private static final double HEAD = 4;

    private final Look look;
    private final TimePlanLayout at;
    private final TimePlan plan;
    private final Pen pen;

    TimePlanGround(Look look, TimePlanLayout layout, Pen pen) {
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

    /** A line from the name of an occasion leaves out the months, and so crosses none of their names. */
    private void occasions() {
        for (TimePlanLayout.Note note : at.notes()) {
            double from = at.x(note.of().from());
            double to = at.x(note.of().to());
            double y = at.noteTop() + (note.lane() + 0.5) * at.line();
            if (to - from > 1) {
                pen.bar(from, y + at.line() / 2, to, at.rowsEnd(), look.color(ColorToken.BACKGROUND));
            } else {
                Color color = look.color(ColorToken.LINE_STRONG);
                dashed(from, y + at.line() / 2, at.axis() - px(HEAD) - 2 * at.line(), color);
                dashed(from, at.axis(), at.rowsEnd(), color);
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
        pen.outline(new Line2D.Double(x, top, x, bottom), new BasicStroke((float) px(1),
                BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[]{(float) px(4), (float) px(3)}, 0), color);
    }

    /** Years above, and under them as many months as there is room for. */
    private void months() {
        pen.line(at.left(), at.axis(), at.daysEnd(), at.axis(), px(1), look.color(ColorToken.LINE_STRONG));
        pen.text(Texts.get("chart.timePlan.last"), Pen.Side.LEFT, at.lastDaysLeft(), monthMiddle(), look.small(),
                look.muted());
        double each = (at.daysEnd() - at.left()) / ChronoUnit.MONTHS.between(plan.from(), plan.to());
        int step = each >= px(MONTH) ? 1 : each * 3 >= px(MONTH) ? 3 : 12;
        double yearEnds = Double.NEGATIVE_INFINITY;
        for (LocalDate month = plan.from(); month.isBefore(plan.to()); month = month.plusMonths(1)) {
            boolean first = month.equals(plan.from()) || month.getMonthValue() == 1;
            if (first && at.x(month) >= yearEnds) {
                yearEnds = year(month);
            }
            if ((month.getMonthValue() - 1) % step == 0) {
                month(month, step < 12);
            }
        }
    }

    /** Writes the year of a day, and gives where the next has room. */
    private double year(LocalDate day) {
        Font font = look.strong().deriveFont(look.small().getSize2D());
        String year = Integer.toString(day.getYear());
        double width = Lettering.width(year, font);
        double left = Math.min(at.x(day) + px(2), at.daysEnd() - width);
        pen.text(year, Pen.Side.LEFT, left, monthMiddle() - at.line(), font, look.ink());
        return left + width + px(8);
    }

    private double monthMiddle() {
        return at.axis() - px(HEAD) - 0.5 * at.line();
    }

    private void month(LocalDate day, boolean named) {
        double x = at.x(day);
        pen.line(x, at.axis() - px(4), x, at.axis(), px(1), look.color(ColorToken.LINE_STRONG));
        String name = day.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Texts.SWEDISH).substring(0, 3);
        if (named && x + Lettering.width(name, look.small()) + px(2) <= at.daysEnd()) {
            pen.text(name, Pen.Side.LEFT, x + px(2), monthMiddle(), look.small(), look.muted());
        }
    }

    private void today(LocalDate day) {
        double x = at.x(day);
        pen.line(x, at.axis(), x, at.rowsEnd(), px(1.4), look.color(ColorToken.ASSUMPTION));
        pen.text(Texts.get("chart.timePlan.today"), Pen.Side.CENTER, x, at.rowsEnd() + at.line() / 2, look.small(),
                look.color(ColorToken.ASSUMPTION));
    }
}
