package se.vagval.report.excel;

import org.apache.poi.ss.usermodel.FormulaError;

import se.vagval.formula.Evaluation;
import se.vagval.formula.Missing;
import se.vagval.statement.Naming;

/**
 * The spreadsheet's errors that stand for a missing figure. They travel through formulas as the lack does in the graph, the
 * first from the left, so that a table can tell what was not stated from what cannot be decided.
 */
final class Lack {
    /** What ERROR.TYPE gives for {@link #UNDECIDED}. */
    static final int UNDECIDED_TYPE = 3;

    /** What ERROR.TYPE gives for a division by zero. */
    static final int INCALCULABLE_TYPE = 2;

    /** What ERROR.TYPE gives for a figure that is not stated. */
    static final int MISSING_TYPE = 7;

    /** Numbers alone cannot give this error, so nothing else in the graph does. */
    private static final FormulaError UNDECIDED = FormulaError.VALUE;

    private Lack() {}

    /** The error of a formula or leaf that has no value. */
    static FormulaError error(Evaluation evaluation, Naming naming, int node) {
        Missing why = evaluation.whyMissing(node);
        return switch (why.kind()) {
            case INPUT -> naming.isUndecided(why.node()) ? UNDECIDED : FormulaError.NA;
            case DIVISION_BY_ZERO -> FormulaError.DIV0;
            case OVERFLOW -> FormulaError.NUM;
        };
    }

    /** The formula of a leaf without a value. */
    static String formula(Naming naming, int leaf) {
        return naming.isUndecided(leaf) ? UNDECIDED.getString() : "NA()";
    }
}
