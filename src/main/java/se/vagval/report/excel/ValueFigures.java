package se.vagval.report.excel;

import org.apache.poi.xssf.usermodel.XSSFCell;

import se.vagval.statement.Cell;
import se.vagval.statement.Outcome;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;

/** Figures as the values they have now, in words where there is none; beside a formula, the value it has now. */
record ValueFigures(MoneyUnit unit) implements FigureCells {
    @Override
    public void write(XSSFCell cell, Statement statement, Cell.Number number) {
        statement.value(number).ifPresentOrElse(v -> cell.setCellValue(NumberFormats.shown(number, v, unit)),
                () -> cell.setCellValue(words(statement, number)));
    }

    private static String words(Statement statement, Cell.Number number) {
        return Outcome.of(statement.evaluation(), number.node())
                .orElseGet(() -> statement.isUndecided(number) ? Labels.undecided() : Labels.missing());
    }
}
