package se.vagval.ui.control;

import java.util.stream.IntStream;

import se.vagval.chart.ChartContext;
import org.jfree.chart.JFreeChart;

import se.vagval.chart.ChartKind;
import se.vagval.chart.ChartStyle;
import se.vagval.chart.ChartText;
import se.vagval.chart.Charts;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;

/** A chart to show: its kind, the figures it is drawn from, and what it is compared with. */
public record DrawnChart(ChartKind kind, Statement statement, ChartContext context) implements Drawing {
    @Override
    public String title() {
        return statement.title();
    }

    @Override
    public String finding(MoneyUnit unit) {
        return ChartText.subtitle(kind, statement, unit);
    }

    @Override
    public String alternative(MoneyUnit unit) {
        return ChartText.alternative(kind, statement, unit);
    }

    @Override
    public JFreeChart draw(ChartStyle style) {
        return Charts.draw(kind, statement, style, context);
    }

    @Override
    public boolean same(Drawing other) {
        return other instanceof DrawnChart chart && kind == chart.kind && statement.says(chart.statement)
                && context.alternatives().equals(chart.context.alternatives())
                && context.sameScale().size() == chart.context.sameScale().size()
                && IntStream.range(0, context.sameScale().size())
                        .allMatch(i -> context.sameScale().get(i).says(chart.context.sameScale().get(i)));
    }

    @Override
    public double height(ChartStyle style, double width) {
        return Charts.preferredHeight(kind, statement, style, width);
    }
}
