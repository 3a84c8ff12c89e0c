package se.vagval.report.accessibility.excel;

import java.util.List;

import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.text.Texts;

/** A sheet's name says what is on it. */
final class SheetNamed implements Rule<WorkbookText> {
    @Override
    public String source() {
        return "WCAG 2.4.6; EN 301 549 10.2.4.6; Office: default sheet names";
    }

    @Override
    public List<Finding> check(WorkbookText workbook) {
        return workbook.sheets().stream()
                .filter(s -> s.name().matches("(?i)(" + Texts.get("report.access.words.sheets") + ")\\s*\\d*"))
                .map(s -> Finding.of(this, s.place(), Texts.get("report.access.sheetName"))).toList();
    }
}
