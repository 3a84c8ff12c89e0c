package se.vagval.report.accessibility.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.text.Texts;

/** What stands in rows and columns is a table object with a row of heads. */
final class TableObject implements Rule<WorkbookText> {
    @Override
    public String source() {
        return "WCAG 1.3.1; EN 301 549 10.1.3.1; Office: tables specify column header information";
    }

    private static final int ROWS = 3;

    @Override
    public List<Finding> check(WorkbookText workbook) {
        List<Finding> findings = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            List<Integer> outside = sheet.content().rowsOf(2).stream()
                    .filter(r -> sheet.tables().stream().noneMatch(t -> r >= t.firstRow() && r <= t.lastRow()))
                    .toList();
            if (outside.size() >= ROWS) {
                findings.add(Finding.of(this, sheet.place(), Texts.get("report.access.noTableObject",
                        outside.getFirst() + 1)));
            }
            sheet.tables().stream().filter(t -> !hasHeads(sheet, t)).forEach(t -> findings.add(
                    Finding.of(this, sheet.place(t), Texts.get("report.access.tableHeads"))));
        }
        return findings;
    }

    private static boolean hasHeads(Sheet sheet, Area table) {
        return table.heads() && IntStream.rangeClosed(table.firstColumn(), table.lastColumn())
                .allMatch(c -> sheet.content().at(table.firstRow(), c).kind() == Value.Kind.WORDS);
    }
}
