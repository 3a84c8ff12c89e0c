package se.vagval.report.accessibility.word;

import java.util.List;

import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.text.Texts;

/** A short line that is all bold is a heading to the eye, and to nobody else. */
final class PosingHeading implements Rule<WordText> {
    private static final int LONGEST = 120;
    /** Styles that are bold and yet say what they are, by Word's own names. */
    private static final String KNOWN = "title|subtitle|caption|toc .*|toc heading|table of figures|footer|header|list .*";

    @Override
    public String source() {
        return "WCAG 1.3.1; EN 301 549 10.1.3.1";
    }

    @Override
    public List<Finding> check(WordText document) {
        return document.paragraphs().stream().filter(p -> !p.isInTable() && !p.isHeading() && !p.isListItem())
                .filter(this::poses)
                .map(p -> Finding.of(this, Places.of(p), Texts.get("report.access.posingHeading"))).toList();
    }

    private boolean poses(Paragraph paragraph) {
        String text = paragraph.text().strip();
        return !text.isEmpty() && text.length() <= LONGEST && !text.endsWith(".") && !paragraph.isNamed(KNOWN)
                && !paragraph.runs().isEmpty() && paragraph.runs().stream().allMatch(paragraph::isBold);
    }
}
