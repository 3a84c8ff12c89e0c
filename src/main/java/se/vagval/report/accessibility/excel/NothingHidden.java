package se.vagval.report.accessibility.excel;

import java.util.List;

import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.text.Texts;

/** Nothing is hidden that a reader may need: no sheet, row or column. */
final class NothingHidden implements Rule<WorkbookText> {
    @Override
    public String source() {
        return "WCAG 1.3.2; EN 301 549 10.1.3.2";
    }

    @Override
    public List<Finding> check(WorkbookText workbook) {
        return workbook.sheets().stream().filter(s -> s.hidden() || s.content().hides)
                .map(s -> Finding.of(this, s.place(), Texts.get(s.hidden() ? "report.access.hiddenSheet"
                        : "report.access.hiddenRows")))
                .toList();
    }
}
