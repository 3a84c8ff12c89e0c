package se.vagval.report.accessibility.word;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Element;

import se.vagval.report.accessibility.ooxml.Xml;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.text.Texts;

/** Every table and picture in the text has a numbered caption beside it, which the text can refer to. */
final class CaptionGiven implements Rule<WordText> {
    @Override
    public String source() {
        return "WCAG 1.3.1, 2.4.6; EN 301 549 10.1.3.1, 10.2.4.6";
    }

    @Override
    public List<Finding> check(WordText document) {
        List<Finding> findings = new ArrayList<>();
        List<Element> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Element block = blocks.get(i);
            boolean table = block.getLocalName().equals("tbl");
            boolean picture = !table && Xml.all(block, "drawing").stream().anyMatch(d -> !isDecoration(d));
            if ((table || picture) && !isCaption(document, blocks, i - 1) && !isCaption(document, blocks, i + 1)) {
                findings.add(Finding.of(this, table ? Places.ofTable(document, block)
                        : Places.ofPicture(document, block), Texts.get("report.access.caption")));
            }
        }
        return findings;
    }

    private static boolean isDecoration(Element drawing) {
        return Xml.all(drawing, "decorative").stream().anyMatch(Xml::isOn);
    }

    private static boolean isCaption(WordText document, List<Element> blocks, int index) {
        return index >= 0 && index < blocks.size() && blocks.get(index).getLocalName().equals("p")
                && document.paragraph(blocks.get(index)).isCaption();
    }
}
