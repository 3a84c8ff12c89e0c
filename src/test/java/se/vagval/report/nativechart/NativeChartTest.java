package se.vagval.report.nativechart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.chart.ChartContext;
import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.report.OoxmlSchema;
import se.vagval.statement.Statement;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;

/** Charts that office programs draw, as they read them. */
class NativeChartTest {
    private static final NativeLook LOOK = new NativeLook("Arial", 9, 17, 0, false);

    static List<Statement> statements(String example) {
        Calculation calculation = Calculation.of(Examples.open(example));
        return Statements.of(calculation, View.of(calculation, MoneyUnit.TKR)).all();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jonkoping"})
    void everyChartPartFollowsTheSchema(String example) throws Exception {
        List<Statement> all = statements(example);
        ChartContext context = new ChartContext(all, List.of());
        for (Statement s : all) {
            Optional<NativeChart> chart = NativeChart.of(s, MoneyUnit.TKR, context, LOOK);
            if (chart.isPresent()) {
                assertEquals(List.of(), OoxmlSchema.faults("dml-chart.xsd", chart.get().xml()), s.id());
                System.out.println(s.id() + " " + chart.get().height() + " " + chart.get().hasGaps());
            }
        }
    }
}
