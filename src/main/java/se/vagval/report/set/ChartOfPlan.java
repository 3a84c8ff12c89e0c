package se.vagval.report.set;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import se.vagval.chart.ChartFiles;
import se.vagval.chart.ChartStyle;
import se.vagval.chart.TimePlanChart;
import se.vagval.statement.TimePlan;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;
import se.vagval.theme.Tokens;

/** The chart of a time plan, and its steps and occasions as a table. */
record ChartOfPlan(TimePlan plan, MoneyUnit unit) implements ChartContent {
    @Override
    public String title() {
        return plan.title();
    }

    @Override
    public Drawn drawn(int width, double scale) {
        ChartStyle style = new ChartStyle(Tokens.light(), unit, 1, true);
        int height = (int) Math.ceil(TimePlanChart.preferredHeight(plan, style, width));
        var chart = TimePlanChart.draw(plan, style);
        return new Drawn(ChartFiles.png(chart, width, height, scale), ChartFiles.svg(chart, width, height));
    }

    @Override
    public String table() {
        List<List<String>> rows = new ArrayList<>(List.of(List.of(Texts.get("report.word.head.step"),
                Texts.get("report.word.head.action"), Texts.get("report.set.plan.earliest"),
                Texts.get("report.set.plan.start"), Texts.get("report.word.head.latest"),
                Texts.get("report.word.head.after"), Texts.get("report.set.plan.slack"))));
        plan.bars().forEach(b -> rows.add(List.of(Integer.toString(b.number()), b.name(),
                SwedishDates.date(b.earliest()), SwedishDates.date(b.start()), SwedishDates.date(b.finish()),
                b.after().stream().map(i -> Integer.toString(plan.bars().get(i).number()))
                        .collect(Collectors.joining(", ")),
                b.slack())));
        plan.occasions().forEach(o -> rows.add(List.of("", o.name(), "", SwedishDates.date(o.from()),
                SwedishDates.date(o.to()), "", Texts.get("report.set.plan.occasion"))));
        return CsvText.of(rows.stream().map(r -> r.stream().map(CsvText::words).toList()).toList());
    }
}
