package se.vagval.report.excel;

import org.apache.poi.xssf.usermodel.XSSFCell;

import se.vagval.formula.Evaluation;
import se.vagval.statement.Naming;

/** Writes formulas together with the values the engine found, for viewers that do not calculate. */
record CellWriter(Evaluation evaluation, Naming naming) {
    void formula(XSSFCell cell, String formula, int node) {
        cell.setCellFormula(formula);
        if (evaluation.isMissing(node)) {
            cell.setCellErrorValue(Lack.error(evaluation, naming, node).getCode());
        } else {
            cell.setCellValue(evaluation.value(node));
        }
    }
}
