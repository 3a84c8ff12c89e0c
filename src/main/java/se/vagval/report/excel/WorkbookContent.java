package se.vagval.report.excel;

import java.util.List;
import java.util.stream.IntStream;

import se.vagval.report.Reach;
import se.vagval.report.Waterfalls;
import se.vagval.statement.Naming;
import se.vagval.formula.Evaluation;
import se.vagval.formula.Graph;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;

/**
 * What a workbook is to hold.
 *
 * @param title
 *            name of the review
 * @param author
 *            who made it; "" where not stated
 * @param description
 *            a sentence or two on the first sheet, such as area, date and diary number; "" for none
 * @param statements
 *            one sheet each, in this order, where there is something to show; those that point at another graph than this
 *            have values instead of formulas
 * @param evaluation
 *            the values of the graph
 * @param more
 *            formulas to write beside those that the statements rest on
 * @param naming
 *            what the formulas are called
 * @param unit
 *            the unit amounts are shown in on the sheets of statements
 */
public record WorkbookContent(String title, String author, String description, List<Statement> statements,
        Evaluation evaluation, List<Integer> more, Naming naming, MoneyUnit unit) {
    public WorkbookContent {
        statements = List.copyOf(statements);
        more = List.copyOf(more);
    }

    /** The graph the workbook is read out of. */
    Graph graph() {
        return evaluation.graph();
    }

    /** The statements that have a sheet: those with something to show. */
    List<Statement> sheets() {
        return statements.stream()
                .filter(s -> !s.rows().isEmpty() && !s.columns().isEmpty() && !Waterfalls.isStill(s)).toList();
    }

    /** Whether the figures of a statement are formulas of the workbook. */
    boolean isLive(Statement statement) {
        return statement.evaluation().graph() == graph();
    }

    /** The formulas that statements show, in no particular order. */
    int[] shown() {
        return statements.stream().filter(this::isLive).flatMapToInt(Reach::shown).toArray();
    }

    /** The formulas that are asked for, shown in a table or not. */
    private int[] roots() {
        return IntStream.concat(IntStream.of(shown()), more.stream().mapToInt(n -> n)).toArray();
    }

    /** Which nodes the tables rest on as things are. */
    boolean[] live() {
        return Reach.live(evaluation, shown());
    }

    /** All formulas and leaves that are to be in the workbook, or that those rest on, oldest first. */
    int[] reachable() {
        return Reach.below(graph(), IntStream.of(roots()));
    }
}
