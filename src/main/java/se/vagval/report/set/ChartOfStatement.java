package se.vagval.report.set;

import java.util.List;

import se.vagval.chart.ChartContext;
import se.vagval.chart.ChartFiles;
import se.vagval.chart.ChartKind;
import se.vagval.chart.ChartStyle;
import se.vagval.chart.Charts;
import se.vagval.report.ChartPictures;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.theme.Tokens;

/**
 * The chart of a statement.
 *
 * @param charted
 *            all that there is a chart of, with which it shares its scale
 */
record ChartOfStatement(Statement statement, List<Statement> charted, MoneyUnit unit) implements ChartContent {
    @Override
    public String title() {
        return statement.title();
    }

    @Override
    public Drawn drawn(int width, double scale) {
        ChartKind kind = ChartPictures.kind(statement).orElseThrow();
        ChartStyle style = new ChartStyle(Tokens.light(), unit, 1, true);
        int height = (int) Charts.preferredHeight(kind, statement, style, width);
        var chart = Charts.draw(kind, statement, style, new ChartContext(charted, List.of()));
        return new Drawn(ChartFiles.png(chart, width, height, scale), ChartFiles.svg(chart, width, height));
    }

    @Override
    public String table() {
        return ChartTable.of(statement, unit);
    }
}
