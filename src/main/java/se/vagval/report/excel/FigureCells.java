package se.vagval.report.excel;

import org.apache.poi.xssf.usermodel.XSSFCell;

import se.vagval.statement.Cell;
import se.vagval.statement.Statement;

/** Fills the cells of a statement's figures: with formulas, or with values. */
@FunctionalInterface
interface FigureCells {
    /** Writes a figure to a cell that has its style already. */
    void write(XSSFCell cell, Statement statement, Cell.Number number);
}
