package se.vagval.report.accessibility.word;

import java.util.List;

import org.w3c.dom.Element;

import se.vagval.report.accessibility.ooxml.Xml;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.report.accessibility.rule.Told;
import se.vagval.text.Texts;

/** A table has a text that says what is in it, for those who hear it before they decide to read it. */
final class TableAlternative implements Rule<WordText> {
    @Override
    public String source() {
        return "WCAG 1.1.1; EN 301 549 10.1.1.1; Office: missing alternative text";
    }

    @Override
    public List<Finding> check(WordText document) {
        return document.tables().stream().filter(t -> !isTold(t)).map(t -> Finding.of(this,
                Places.ofTable(document, t), Texts.get("report.access.tableAlternative"))).toList();
    }

    private static boolean isTold(Element table) {
        return Told.asAlternative(Xml.value(table, "val", "tblPr", "tblDescription"))
                || Told.asAlternative(Xml.value(table, "val", "tblPr", "tblCaption"));
    }
}
