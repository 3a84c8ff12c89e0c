package se.vagval.report.accessibility.word;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Element;

import se.vagval.report.accessibility.ooxml.Xml;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.text.Texts;

/** A table is rows of as many cells, none of them merged, nested or empty, and it is not there for the sake of layout. */
final class TableShape implements Rule<WordText> {
    @Override
    public String source() {
        return "WCAG 1.3.1, 1.3.2; EN 301 549 10.1.3.1, 10.1.3.2; Office: simple table structure";
    }

    @Override
    public List<Finding> check(WordText document) {
        List<Finding> findings = new ArrayList<>();
        for (Element table : document.tables()) {
            wrong(document, table).forEach(
                    sentence -> findings.add(Finding.of(this, Places.ofTable(document, table), sentence)));
        }
        return findings;
    }

    private static List<String> wrong(WordText document, Element table) {
        List<String> wrong = new ArrayList<>();
        List<Element> rows = Xml.children(table, "tr").toList();
        List<Element> cells = rows.stream().flatMap(r -> Xml.children(r, "tc")).toList();
        if (Xml.above(table, "tbl").isPresent()) {
            wrong.add(Texts.get("report.access.nestedTable"));
        }
        if (rows.size() < 2 || cells.size() == rows.size()) {
            wrong.add(Texts.get("report.access.layoutTable"));
        }
        if (cells.stream().anyMatch(TableShape::isMerged)) {
            wrong.add(Texts.get("report.access.mergedCells"));
        }
        long empty = cells.stream().filter(c -> isEmpty(document, c)).count();
        if (empty > 0) {
            wrong.add(Texts.get("report.access.emptyCells", (int) empty));
        }
        return wrong;
    }

    private static boolean isMerged(Element cell) {
        String span = Xml.value(cell, "val", "tcPr", "gridSpan");
        return !span.isEmpty() && !span.equals("1") || Xml.at(cell, "tcPr", "vMerge").isPresent()
                || Xml.at(cell, "tcPr", "hMerge").isPresent();
    }

    private static boolean isEmpty(WordText document, Element cell) {
        return Xml.all(cell, "p").stream().map(document::paragraph)
                .allMatch(p -> p.text().isBlank() && !p.hasPicture());
    }
}
