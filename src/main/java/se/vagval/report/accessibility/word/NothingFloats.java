package se.vagval.report.accessibility.word;

import java.util.List;
import java.util.stream.Stream;

import org.w3c.dom.Element;

import se.vagval.report.accessibility.ooxml.Xml;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.text.Texts;

/** What floats beside the text has no place in its order: pictures, frames, text boxes and tables stand in line. */
final class NothingFloats implements Rule<WordText> {
    @Override
    public String source() {
        return "WCAG 1.3.2; EN 301 549 10.1.3.2; Office: image or object not inline";
    }

    @Override
    public List<Finding> check(WordText document) {
        return Stream.of("anchor", "framePr", "txbxContent", "tblpPr")
                .flatMap(name -> Xml.all(document.main(), name).stream()).map(e -> finding(document, e)).toList();
    }

    private Finding finding(WordText document, Element element) {
        String where = switch (element.getLocalName()) {
            case "anchor" -> Places.ofPicture(document, element);
            case "framePr" -> Places.of(document.paragraph(Xml.above(element, "p").orElseThrow()));
            default -> Places.after(document, element);
        };
        return Finding.of(this, where, Texts.get("report.access.floating"));
    }
}
