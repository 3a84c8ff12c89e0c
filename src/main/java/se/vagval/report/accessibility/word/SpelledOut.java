package se.vagval.report.accessibility.word;

import java.util.List;

import se.vagval.report.accessibility.rule.Abbreviations;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.text.Texts;

/** An abbreviation of the field is spelled out where it is first used, or before. */
final class SpelledOut implements Rule<WordText> {
    @Override
    public String source() {
        return "WCAG 3.1.4 (AAA, held here)";
    }

    @Override
    public List<Finding> check(WordText document) {
        // The contents only repeat what stands further on.
        List<Paragraph> read = document.paragraphs().stream().filter(p -> !p.isNamed("toc .*")).toList();
        return Abbreviations.unexplained(read.stream().map(Paragraph::text).toList()).stream()
                .map(a -> Finding.of(this, Texts.get("report.access.where.abbreviation", a.abbreviation()),
                        Texts.get("report.access.abbreviation", a.meaning(), a.abbreviation())))
                .toList();
    }
}
