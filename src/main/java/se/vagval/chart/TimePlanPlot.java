package se.vagval.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

import se.vagval.statement.TimePlan;

/** The drawing of a time plan inside JFreeChart's frame. */
final class TimePlanPlot extends Plot implements Described {
    private final transient Look look;
    private final transient TimePlan plan;
    private final boolean withWords;
    private final String alternative;

    TimePlanPlot(Look look, TimePlan plan, boolean withWords, String alternative) {
        this.look = look;
        this.plan = plan;
        this.withWords = withWords;
        this.alternative = alternative;
        setBackgroundPaint(null);
        setOutlineVisible(false);
    }

    @Override
    public String alternative() {
        return alternative;
    }

    @Override
    public String title() {
        return plan.title();
    }

    @Override
    public String getPlotType() {
        return getClass().getSimpleName();
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area, Point2D anchor, PlotState parentState, PlotRenderingInfo info) {
        if (area.isEmpty()) {
            return;
        }
        Graphics2D own = (Graphics2D) g2.create();
        try {
            new TimePlanPainter(look, new TimePlanLayout(look, plan, withWords, area), new Pen(own)).paint();
        } finally {
            own.dispose();
        }
    }

    double height(double width) {
        return new TimePlanLayout(look, plan, withWords, new Rectangle2D.Double(0, 0, width, 0)).bottom();
    }
}
