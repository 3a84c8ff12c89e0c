package se.vagval.report.accessibility.word;

import java.util.ArrayList;
import java.util.List;

import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.text.Texts;

/** The document has headings, they begin at level 1, and none is more than one level below the one before it. */
final class HeadingOrder implements Rule<WordText> {
    @Override
    public String source() {
        return "WCAG 1.3.1, 2.4.6; EN 301 549 10.1.3.1, 10.2.4.6";
    }

    @Override
    public List<Finding> check(WordText document) {
        List<Finding> findings = new ArrayList<>();
        int above = 0;
        for (Paragraph paragraph : document.paragraphs().stream().filter(Paragraph::isHeading).toList()) {
            int level = paragraph.headingLevel().orElseThrow();
            if (paragraph.text().isBlank()) {
                findings.add(Finding.of(this, Places.after(document, paragraph.element()),
                        Texts.get("report.access.emptyHeading")));
            } else if (level > above + 1) {
                findings.add(Finding.of(this, Texts.get("report.access.where.heading",
                        se.vagval.report.accessibility.rule.Quoted.of(paragraph.text())),
                        Texts.get("report.access.headingOrder", level, above + 1)));
            }
            above = level;
        }
        if (above == 0) {
            findings.add(Finding.of(this, Texts.get("report.access.where.document"),
                    Texts.get("report.access.noHeading")));
        }
        return findings;
    }
}
