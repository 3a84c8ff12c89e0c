package se.vagval.ui.consequences;

import java.util.List;

import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.control.DrawnChart;

/**
 * What Konsekvenser shows at a moment.
 *
 * @param about
 *            year, unit and reference in a sentence
 */
public record Consequences(String about, MoneyUnit unit, List<Statement> tables, List<DrawnChart> charts) {
    public Consequences {
        tables = List.copyOf(tables);
        charts = List.copyOf(charts);
    }
}
