package se.vagval.report.accessibility.excel;

import java.util.List;

import se.vagval.report.accessibility.rule.Abbreviations;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.text.Texts;

/** An abbreviation of the field is spelled out where it is first used, or before. */
final class SpelledOut implements Rule<WorkbookText> {
    @Override
    public String source() {
        return "WCAG 3.1.4 (AAA, held here)";
    }

    @Override
    public List<Finding> check(WorkbookText workbook) {
        List<String> texts = workbook.sheets().stream().flatMap(s -> s.content().values().stream())
                .filter(v -> v.kind() == Value.Kind.WORDS).map(Value::text).toList();
        return Abbreviations.unexplained(texts).stream()
                .map(a -> Finding.of(this, Texts.get("report.access.where.abbreviation", a.abbreviation()),
                        Texts.get("report.access.abbreviation", a.meaning(), a.abbreviation())))
                .toList();
    }
}
