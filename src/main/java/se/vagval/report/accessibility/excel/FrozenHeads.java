package se.vagval.report.accessibility.excel;

import java.util.List;

import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.text.Texts;

/** The heads of a table stay in sight when its rows are scrolled. */
final class FrozenHeads implements Rule<WorkbookText> {
    @Override
    public String source() {
        return "WCAG 1.3.1; EN 301 549 10.1.3.1";
    }

    /** As many rows as a small window shows. */
    private static final int IN_SIGHT = 15;

    @Override
    public List<Finding> check(WorkbookText workbook) {
        return workbook.sheets().stream().flatMap(s -> s.tables().stream().limit(1)
                .filter(t -> t.lastRow() - t.firstRow() > IN_SIGHT && s.content().frozenRows() != t.firstRow() + 1)
                .map(t -> Finding.of(this, s.place(t), Texts.get("report.access.frozen", t.firstRow() + 1)))).toList();
    }
}
