package se.vagval.report.excel;

import org.apache.poi.xssf.usermodel.XSSFCell;

import se.vagval.formula.Graph;
import se.vagval.formula.Op;
import se.vagval.report.Reach;
import se.vagval.statement.Cell;
import se.vagval.statement.Naming;
import se.vagval.statement.Outcome;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;

/** Figures as formulas that point at the calculation and say in words that a figure is missing, and which kind of missing. */
final class LiveFigures implements FigureCells {
    private final Addresses addresses;
    private final MoneyUnit unit;
    private final Graph graph;
    private final Naming naming;
    private final boolean[] undecided;
    private final boolean[] known;
    private final boolean[] divides;
    private final Incalculable incalculable;

    LiveFigures(WorkbookContent content, Addresses addresses, Incalculable incalculable) {
        this.addresses = addresses;
        this.unit = content.unit();
        this.graph = content.graph();
        this.naming = content.naming();
        this.undecided = Reach.undecided(graph, naming);
        this.known = Reach.outcomes(graph, naming);
        this.divides = Reach.dividing(graph);
        this.incalculable = incalculable;
    }

    @Override
    public void write(XSSFCell cell, Statement statement, Cell.Number number) {
        String source = addresses.withSheet(number.node());
        String figure = incalculable.has(number.node())
                ? "IF(ISTEXT(" + source + ")," + quoted(Outcome.incalculable()) + "," + source + ")"
                : NumberFormats.formula(number, source, unit);
        cell.setCellFormula("IFERROR(" + figure + "," + words(number, source) + ")");
        new ValueFigures(unit).write(cell, statement, number);
    }

    /** The words of a choice between results, told by what it chooses by; where that is lacking, so is the figure. */
    private String outcome(int node) {
        if (graph.op(node) == Op.MISSING) {
            return quoted(naming.outcome(node).orElseGet(Labels::missing));
        }
        return known[node] && graph.op(node) == Op.CHOOSE
                ? "IF(" + compared(graph.operand(node, 0)) + "<=" + compared(graph.operand(node, 1)) + ","
                        + outcome(graph.operand(node, 2)) + ","
                        + outcome(graph.operand(node, 3)) + ")"
                : quoted(Labels.missing());
    }

    private String compared(int node) {
        return graph.op(node) == Op.CONSTANT && !addresses.has(node) ? FormulaText.literal(graph.leafValue(node))
                : addresses.withSheet(node);
    }

    /** What the cell says when there is no figure. */
    private String words(Cell.Number number, String source) {
        String missing = quoted(Labels.missing());
        String stated = divides[number.node()] ? told(source, Lack.MISSING_TYPE, missing,
                quoted(Outcome.incalculable())) : missing;
        String lacking = undecided[number.node()]
                ? told(source, Lack.UNDECIDED_TYPE, quoted(Labels.undecided()), stated)
                : stated;
        return known[number.node()] ? "IFERROR(" + outcome(number.node()) + "," + lacking + ")" : lacking;
    }

    private static String told(String source, int error, String words, String otherwise) {
        return "IF(ERROR.TYPE(" + source + ")=" + error + "," + words + "," + otherwise + ")";
    }

    private static String quoted(String words) {
        return "\"" + words + "\"";
    }
}
