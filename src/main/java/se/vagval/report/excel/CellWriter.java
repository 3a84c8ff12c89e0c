package se.vagval.report.excel;

import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;

import se.vagval.formula.Evaluation;
import se.vagval.statement.Cell;
import se.vagval.text.MoneyUnit;

/** Writes formulas together with the values the engine found, for viewers that do not calculate. */
final class CellWriter {
    private final Evaluation evaluation;

    CellWriter(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    void formula(XSSFCell cell, String formula, int node) {
        cell.setCellFormula(formula);
        if (evaluation.isMissing(node)) {
            cell.setCellErrorValue(error(node).getCode());
        } else {
            cell.setCellValue(evaluation.value(node));
        }
    }

    /** A formula whose cell says in words that the figure is missing. */
    void shown(XSSFCell cell, String formula, Cell.Number number, MoneyUnit unit) {
        cell.setCellFormula("IFERROR(" + formula + ",\"" + Labels.missing() + "\")");
        if (evaluation.isMissing(number.node())) {
            cell.setCellValue(Labels.missing());
        } else {
            cell.setCellValue(NumberFormats.shown(number, evaluation.value(number.node()), unit));
        }
    }

    private FormulaError error(int node) {
        return switch (evaluation.whyMissing(node).kind()) {
            case INPUT -> FormulaError.NA;
            case DIVISION_BY_ZERO -> FormulaError.DIV0;
            case OVERFLOW -> FormulaError.NUM;
        };
    }
}
