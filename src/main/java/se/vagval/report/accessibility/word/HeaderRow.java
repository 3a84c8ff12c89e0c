package se.vagval.report.accessibility.word;

import java.util.List;

import org.w3c.dom.Element;

import se.vagval.report.accessibility.ooxml.Xml;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.text.Texts;

/** The first row of a table is marked as its heads, which also repeats it on each page. */
final class HeaderRow implements Rule<WordText> {
    @Override
    public String source() {
        return "WCAG 1.3.1; EN 301 549 10.1.3.1; Office: tables specify column header information";
    }

    @Override
    public List<Finding> check(WordText document) {
        return document.tables().stream().filter(t -> !hasHeads(t)).map(t -> Finding.of(this,
                Places.ofTable(document, t), Texts.get("report.access.headerRow"))).toList();
    }

    private static boolean hasHeads(Element table) {
        return Xml.children(table, "tr").findFirst().flatMap(r -> Xml.at(r, "trPr", "tblHeader")).filter(Xml::isOn)
                .isPresent();
    }
}
