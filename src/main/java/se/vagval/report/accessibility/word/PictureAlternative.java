package se.vagval.report.accessibility.word;

import java.util.List;

import org.w3c.dom.Element;

import se.vagval.report.accessibility.ooxml.Xml;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.report.accessibility.rule.Told;
import se.vagval.text.Texts;

/** Every picture, chart and shape says in words what it shows, or that it is only decoration. */
final class PictureAlternative implements Rule<WordText> {
    @Override
    public String source() {
        return "WCAG 1.1.1; EN 301 549 10.1.1.1; Office: missing alternative text";
    }

    @Override
    public List<Finding> check(WordText document) {
        return document.everywhere().stream().flatMap(d -> Xml.all(d, "drawing").stream())
                .filter(d -> Xml.all(d, "docPr").stream().noneMatch(PictureAlternative::isTold))
                .map(d -> Finding.of(this, Places.ofPicture(document, d),
                        Texts.get("report.access.pictureAlternative")))
                .toList();
    }

    private static boolean isTold(Element picture) {
        return Told.asAlternative(Xml.attribute(picture, "descr"))
                || Xml.all(picture, "decorative").stream().anyMatch(Xml::isOn);
    }
}
