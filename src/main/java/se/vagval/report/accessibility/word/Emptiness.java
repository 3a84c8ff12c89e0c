package se.vagval.report.accessibility.word;

import java.util.List;
import java.util.regex.Pattern;

import se.vagval.report.accessibility.ooxml.Xml;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.text.Texts;

/** Space is made by styles: empty paragraphs are read out as "empty", and rows of spaces part what belongs together. */
final class Emptiness implements Rule<WordText> {
    private static final Pattern SPACED_OUT = Pattern.compile(" {4,}|\t{2,}");

    @Override
    public String source() {
        return "WCAG 1.3.2; EN 301 549 10.1.3.2; Office: repeated blank characters";
    }

    @Override
    public List<Finding> check(WordText document) {
        return document.paragraphs().stream().filter(p -> isEmpty(p) || SPACED_OUT.matcher(p.text()).find())
                .map(p -> isEmpty(p)
                        ? Finding.of(this, Places.after(document, p.element()),
                                Texts.get("report.access.emptyParagraph"))
                        : Finding.of(this, Places.of(p), Texts.get("report.access.spacedOut")))
                .toList();
    }

    /** A paragraph that holds the end of a section or a picture is there for something; a cell must hold one. */
    private static boolean isEmpty(Paragraph paragraph) {
        return paragraph.text().isBlank() && !paragraph.isInTable() && !paragraph.hasPicture()
                && Xml.at(paragraph.element(), "pPr", "sectPr").isEmpty() && !paragraph.isHeading()
                && Xml.all(paragraph.element(), "fldChar").isEmpty();
    }
}
