package se.vagval.report.excel;

import org.apache.poi.xssf.usermodel.XSSFCell;

import se.vagval.formula.Evaluation;
import se.vagval.formula.Missing;
import se.vagval.statement.Naming;

/** Writes formulas together with the values the engine found, for viewers that do not calculate. */
record CellWriter(Evaluation evaluation, Naming naming, Incalculable incalculable) {
    void formula(XSSFCell cell, String formula, int node) {
        cell.setCellFormula(formula);
        if (incalculable.has(node) && evaluation.whyMissing(node).kind() == Missing.Kind.DIVISION_BY_ZERO) {
            cell.setCellValue(Labels.notAsked());
        } else if (evaluation.isMissing(node)) {
            cell.setCellErrorValue(Lack.error(evaluation, naming, node).getCode());
        } else {
            cell.setCellValue(evaluation.value(node));
        }
    }
}
