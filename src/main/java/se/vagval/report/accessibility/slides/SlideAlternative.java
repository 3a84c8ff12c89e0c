package se.vagval.report.accessibility.slides;

import java.util.List;

import org.w3c.dom.Element;

import se.vagval.report.accessibility.ooxml.Xml;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.report.accessibility.rule.Told;
import se.vagval.text.Texts;

/** Every picture, chart and table says in words what it shows, or that it is only decoration. */
final class SlideAlternative implements Rule<SlideDeck> {
    @Override
    public String source() {
        return "WCAG 1.1.1; EN 301 549 10.1.1.1; Office: missing alternative text";
    }

    @Override
    public List<Finding> check(SlideDeck deck) {
        return deck.slides().stream().flatMap(s -> s.shapes().stream()
                .filter(e -> !e.getLocalName().equals("sp") && !isTold(e))
                .map(e -> Finding.of(this, s.place(), Texts.get("report.access.pictureAlternative")))).toList();
    }

    private static boolean isTold(Element shape) {
        return Xml.all(shape, "cNvPr").stream().limit(1).anyMatch(p -> Told.asAlternative(Xml.attribute(p, "descr"))
                || Xml.all(p, "decorative").stream().anyMatch(Xml::isOn));
    }
}
