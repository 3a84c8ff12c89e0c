package se.vagval.report.excel;

import org.apache.poi.xssf.usermodel.XSSFCell;

import se.vagval.report.Reach;
import se.vagval.statement.Cell;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;

/** Figures as formulas that point at the calculation and say in words that a figure is missing, and which kind of missing. */
final class LiveFigures implements FigureCells {
    private final Addresses addresses;
    private final MoneyUnit unit;
    private final boolean[] undecided;

    LiveFigures(WorkbookContent content, Addresses addresses) {
        this.addresses = addresses;
        this.unit = content.unit();
        this.undecided = Reach.undecided(content.graph(), content.naming());
    }

    @Override
    public void write(XSSFCell cell, Statement statement, Cell.Number number) {
        String source = addresses.withSheet(number.node());
        cell.setCellFormula("IFERROR(" + NumberFormats.formula(number, source, unit) + "," + words(number, source)
                + ")");
        new ValueFigures(unit).write(cell, statement, number);
    }

    /** What the cell says when there is no figure. */
    private String words(Cell.Number number, String source) {
        String missing = quoted(Labels.missing());
        return undecided[number.node()]
                ? "IF(ERROR.TYPE(" + source + ")=" + Lack.UNDECIDED_TYPE + "," + quoted(Labels.undecided()) + ","
                        + missing + ")"
                : missing;
    }

    private static String quoted(String words) {
        return "\"" + words + "\"";
    }
}
