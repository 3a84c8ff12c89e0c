package se.vagval.report.excel;

import java.util.List;
import java.util.Map;

/**
 * What a workbook holds beside what is calculated.
 *
 * @param tables
 *            each to have a sheet of its own, after the statements
 * @param alternatives
 *            text alternatives of charts that are not to have the program's, by the id of the statement
 * @param edition
 *            which version of the review it is of, printed at the foot of every sheet; "" for nothing
 */
public record Beside(List<TextTable> tables, Map<String, String> alternatives, String edition) {
    /** Nothing. */
    public static final Beside NOTHING = new Beside(List.of(), Map.of(), "");

    public Beside {
        tables = List.copyOf(tables);
        alternatives = Map.copyOf(alternatives);
    }
}
