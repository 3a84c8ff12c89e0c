package se.vagval.report.accessibility.excel;

import java.util.ArrayList;
import java.util.List;

import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.report.accessibility.rule.TextColours;
import se.vagval.text.Texts;

/** Letters stand out from the colour of their cell. */
final class CellContrast implements Rule<WorkbookText> {
    @Override
    public String source() {
        return "WCAG 1.4.3; EN 301 549 10.1.4.3; Office: hard-to-read text contrast";
    }

    @Override
    public List<Finding> check(WorkbookText workbook) {
        List<Finding> findings = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            sheet.content().values().stream().mapToInt(Value::style).distinct().mapToObj(workbook.looks()::of)
                    .filter(TextColours::isWeak).limit(1).forEach(c -> findings.add(Finding.of(this, sheet.place(),
                            Texts.get("report.access.contrast", c.ratio(), c.least()))));
        }
        return findings;
    }
}
