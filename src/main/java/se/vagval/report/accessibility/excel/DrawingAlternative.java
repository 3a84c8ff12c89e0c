package se.vagval.report.accessibility.excel;

import java.util.List;

import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Quoted;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.report.accessibility.rule.Told;
import se.vagval.text.Texts;

/** Every chart and picture says in words what it shows, or that it is only decoration. */
final class DrawingAlternative implements Rule<WorkbookText> {
    @Override
    public String source() {
        return "WCAG 1.1.1; EN 301 549 10.1.1.1; Office: missing alternative text";
    }

    @Override
    public List<Finding> check(WorkbookText workbook) {
        return workbook.sheets().stream().flatMap(s -> s.drawings().stream()
                .filter(d -> !d.decoration() && !Told.asAlternative(d.alternative()))
                .map(d -> Finding.of(this, Texts.get("report.access.where.sheetDrawing", s.name(), Quoted.of(d.name())),
                        Texts.get("report.access.pictureAlternative"))))
                .toList();
    }
}
