package se.vagval.report.excel;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.vagval.report.ChartPicture;
import se.vagval.statement.Statement;

/**
 * What a workbook holds beside what is calculated.
 *
 * @param tables
 *            each to have a sheet of its own, after the statements
 * @param alternatives
 *            text alternatives of charts that are not to have the program's, by the id of the statement
 * @param sources
 *            lines on where the figures of statements come from that their formulas do not tell, by the id of the statement
 * @param pictures
 *            of charts of its statements, drawn for other documents too; those that are not among them are drawn for it
 * @param edition
 *            which version of the review it is of, printed at the foot of every sheet; "" for nothing
 */
public record Beside(List<TextTable> tables, Map<String, String> alternatives, Map<String, String> sources,
        List<ChartPicture> pictures, String edition) {
    /** Nothing. */
    public static final Beside NOTHING = new Beside(List.of(), Map.of(), Map.of(), List.of(), "");

    public Beside {
        tables = List.copyOf(tables);
        alternatives = Map.copyOf(alternatives);
        sources = Map.copyOf(sources);
        pictures = List.copyOf(pictures);
    }

    /** The line on where a statement's figures come from. */
    String source(Statement statement) {
        String told = sources.get(statement.id());
        return told == null ? SourceLine.withInputs(statement) : told;
    }

    /** The picture of a statement's chart, if it is drawn already. */
    Optional<ChartPicture> picture(Statement statement) {
        return pictures.stream().filter(p -> p.statementId().equals(statement.id())).findFirst();
    }
}
