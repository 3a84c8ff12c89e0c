package se.vagval.report.accessibility.excel;

import java.util.List;

import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.text.Texts;

/** The first cell, where reading begins, says in words what the sheet holds. */
final class FirstCell implements Rule<WorkbookText> {
    @Override
    public String source() {
        return "WCAG 1.3.2, 2.4.6; EN 301 549 10.1.3.2, 10.2.4.6";
    }

    private static final int SHORTEST = 8;

    @Override
    public List<Finding> check(WorkbookText workbook) {
        return workbook.sheets().stream().filter(s -> !s.content().isEmpty() && !tells(s.content().at(0, 0)))
                .map(s -> Finding.of(this, s.place(), Texts.get("report.access.firstCell"))).toList();
    }

    private static boolean tells(Value value) {
        return value.kind() == Value.Kind.WORDS && value.text().strip().length() >= SHORTEST;
    }
}
