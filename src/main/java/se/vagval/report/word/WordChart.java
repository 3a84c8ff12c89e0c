package se.vagval.report.word;

import java.util.Optional;

import se.vagval.chart.ChartContext;
import se.vagval.report.nativechart.NativeChart;
import se.vagval.report.nativechart.NativeLook;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;

/** Draws a chart that can be edited in Word, once font and width of the document are known. */
@FunctionalInterface
interface WordChart {
    /** What only a picture can show. */
    WordChart NONE = look -> Optional.empty();

    /** The chart; empty where a picture shows it better. */
    Optional<NativeChart> drawn(NativeLook look);

    /** Of a statement without gaps: a picture says in words what is missing, and Word leaves it blank. */
    static WordChart of(Statement statement, MoneyUnit unit, ChartContext context) {
        return look -> NativeChart.of(statement, unit, context, look).filter(c -> !c.hasGaps());
    }
}
