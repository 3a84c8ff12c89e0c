package se.vagval.report.accessibility.slides;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Element;

import se.vagval.report.accessibility.ooxml.Xml;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.text.Texts;

/** A table has a row of heads, and no merged cells. */
final class TableHeads implements Rule<SlideDeck> {
    @Override
    public String source() {
        return "WCAG 1.3.1; EN 301 549 10.1.3.1; Office: tables specify column header information";
    }

    @Override
    public List<Finding> check(SlideDeck deck) {
        return deck.slides().stream().flatMap(s -> Xml.all(s.part(), "tbl").stream().flatMap(t -> wrong(t).stream())
                .map(sentence -> Finding.of(this, s.place(), sentence))).toList();
    }

    private static List<String> wrong(Element table) {
        List<String> wrong = new ArrayList<>();
        if (!Xml.value(table, "firstRow", "tblPr").matches("1|true")) {
            wrong.add(Texts.get("report.access.slideTableHeads"));
        }
        if (Xml.all(table, "tc").stream().anyMatch(c -> !Xml.attribute(c, "gridSpan").isEmpty()
                || !Xml.attribute(c, "rowSpan").isEmpty())) {
            wrong.add(Texts.get("report.access.mergedCells"));
        }
        return wrong;
    }
}
