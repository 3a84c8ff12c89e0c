package se.vagval.report.excel;

import java.util.List;
import java.util.stream.IntStream;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.statement.CalculationNaming;
import se.vagval.statement.Statement;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;

/** What the workbook of the Jönköping review holds: every statement, and every formula. */
final class JonkopingWorkbook {
    private JonkopingWorkbook() {}

    static Calculation calculation() {
        return Calculation.of(Examples.open("jonkoping"));
    }

    static WorkbookContent content(Calculation calculation, MoneyUnit unit) {
        List<Statement> statements = Statements.of(calculation, View.of(calculation, unit)).calculated();
        List<Integer> all = IntStream.range(0, calculation.graph().size()).boxed().toList();
        return new WorkbookContent(calculation.review().commission().title(), "Utredaren", "", statements,
                calculation.evaluation(), all, new CalculationNaming(calculation), unit);
    }
}
