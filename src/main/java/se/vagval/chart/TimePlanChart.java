package se.vagval.chart;

import java.util.stream.Collectors;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.ui.RectangleInsets;

import se.vagval.statement.TimePlan;
import se.vagval.text.Texts;
import se.vagval.theme.ColorToken;

/** Draws a time plan: a bar for each step at its last days, what each waits for, and the year's occasions behind. */
public final class TimePlanChart {
    private static final double MARGIN = 16;

    private TimePlanChart() {}

    /** The chart. */
    public static JFreeChart draw(TimePlan plan, ChartStyle style) {
        Look look = new Look(style);
        JFreeChart chart = new JFreeChart(null, null,
                new TimePlanPlot(look, plan, style.withTitle(), alternative(plan)), false);
        chart.setBackgroundPaint(look.color(ColorToken.PANEL));
        chart.setBorderVisible(false);
        double margin = margin(style, look);
        chart.setPadding(new RectangleInsets(margin, margin, margin, margin));
        return chart;
    }

    private static double margin(ChartStyle style, Look look) {
        return style.withTitle() ? look.px(MARGIN) : look.px(1);
    }

    /** The height it needs at a width. */
    public static double preferredHeight(TimePlan plan, ChartStyle style, double width) {
        Look look = new Look(style);
        double margin = 2 * margin(style, look);
        return Math.ceil(new TimePlanPlot(look, plan, style.withTitle(), "").height(width - margin) + margin);
    }

    /** All it shows, in Swedish sentences. */
    public static String alternative(TimePlan plan) {
        return Texts.get("chart.timePlan.alternative", plan.title(), plan.finding(),
                plan.bars().stream().map(TimePlan.Bar::words).collect(Collectors.joining(" ")));
    }
}
