package se.vagval.report.accessibility.excel;

import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;

import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.text.Texts;

/** No cells are merged but those of a title above the table. */
final class UnmergedCells implements Rule<WorkbookText> {
    @Override
    public String source() {
        return "WCAG 1.3.1, 1.3.2; EN 301 549 10.1.3.1, 10.1.3.2; Office: merged cells";
    }

    @Override
    public List<Finding> check(WorkbookText workbook) {
        return workbook.sheets().stream().flatMap(s -> s.content().merged().stream().filter(m -> !isTitle(s, m))
                .map(m -> Finding.of(this, s.place(), Texts.get("report.access.merged", m.formatAsString()))))
                .toList();
    }

    private static boolean isTitle(Sheet sheet, CellRangeAddress merged) {
        return merged.getFirstRow() == merged.getLastRow()
                && sheet.tables().stream().allMatch(t -> merged.getLastRow() < t.firstRow());
    }
}
