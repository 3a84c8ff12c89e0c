package se.vagval.ui.control;

import org.jfree.chart.JFreeChart;

import se.vagval.chart.ChartStyle;
import se.vagval.chart.TimePlanChart;
import se.vagval.statement.TimePlan;
import se.vagval.text.MoneyUnit;

/** The time plan of an alternative, to show and to save as a picture. */
public record DrawnPlan(TimePlan plan) implements Drawing {
    @Override
    public String title() {
        return plan.title();
    }

    @Override
    public String finding(MoneyUnit unit) {
        return plan.finding();
    }

    @Override
    public String alternative(MoneyUnit unit) {
        return TimePlanChart.alternative(plan);
    }

    @Override
    public JFreeChart draw(ChartStyle style) {
        return TimePlanChart.draw(plan, style);
    }

    @Override
    public double height(ChartStyle style, double width) {
        return TimePlanChart.preferredHeight(plan, style, width);
    }
}
