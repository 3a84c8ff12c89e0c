package se.vagval.report.accessibility.excel;

import java.util.List;

import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.text.Texts;

/** No sheet is empty. */
final class SheetFilled implements Rule<WorkbookText> {
    @Override
    public String source() {
        return "WCAG 2.4.6; EN 301 549 10.2.4.6";
    }

    @Override
    public List<Finding> check(WorkbookText workbook) {
        return workbook.sheets().stream().filter(s -> s.content().isEmpty() && s.drawings().isEmpty())
                .map(s -> Finding.of(this, s.place(), Texts.get("report.access.emptySheet"))).toList();
    }
}
