package se.vagval.report.accessibility.word;

import java.util.List;

import org.w3c.dom.Element;

import se.vagval.report.accessibility.ooxml.Xml;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Quoted;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.report.accessibility.rule.Told;
import se.vagval.text.Texts;

/** The words of a link say where it goes, since links are also read in a list of their own. */
final class TellingLink implements Rule<WordText> {
    @Override
    public String source() {
        return "WCAG 2.4.4; EN 301 549 10.2.4.4";
    }

    @Override
    public List<Finding> check(WordText document) {
        return document.everywhere().stream().flatMap(d -> Xml.all(d, "hyperlink").stream()).map(TellingLink::words)
                .filter(words -> !Told.asLink(words)).map(words -> Finding.of(this,
                        Texts.get("report.access.where.link", Quoted.of(words)), Texts.get("report.access.link")))
                .toList();
    }

    private static String words(Element link) {
        StringBuilder text = new StringBuilder();
        Paragraph.gather(link, text);
        return text.toString();
    }
}
