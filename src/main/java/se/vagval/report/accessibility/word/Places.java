package se.vagval.report.accessibility.word;

import java.util.List;
import java.util.stream.Stream;

import org.w3c.dom.Element;

import se.vagval.report.accessibility.ooxml.Xml;
import se.vagval.report.accessibility.rule.Quoted;
import se.vagval.text.Texts;

/** Where something stands in a Word document, in words by which its reader finds it. */
final class Places {
    private Places() {}

    static String of(Paragraph paragraph) {
        return Texts.get("report.access.where.paragraph", Quoted.of(paragraph.text()));
    }

    /** A table by its caption, else by its first row. */
    static String ofTable(WordText text, Element table) {
        List<Element> blocks = text.blocks();
        int at = blocks.indexOf(table);
        if (at > 0 && blocks.get(at - 1).getLocalName().equals("p")) {
            Paragraph before = text.paragraph(blocks.get(at - 1));
            if (before.isCaption()) {
                return Texts.get("report.access.where.table", Quoted.of(before.text()));
            }
        }
        return Texts.get("report.access.where.tableBeginning", Quoted.of(row(text, table)));
    }

    private static String row(WordText text, Element table) {
        Stream<String> cells = Xml.children(table, "tr").limit(1).flatMap(r -> Xml.all(r, "p").stream())
                .map(p -> text.paragraph(p).text());
        return String.join(" ", cells.toList());
    }

    /** A picture by its name, and by the text before it. */
    static String ofPicture(WordText text, Element inside) {
        String name = Xml.all(inside, "docPr").stream().map(e -> Xml.attribute(e, "name")).findFirst().orElse("");
        return name.isBlank() ? after(text, inside) : Texts.get("report.access.where.picture", Quoted.of(name));
    }

    /** After the nearest text before an element. */
    static String after(WordText text, Element element) {
        String last = "";
        for (Element p : Xml.all(text.main(), "p")) {
            boolean before = (p.compareDocumentPosition(element) & org.w3c.dom.Node.DOCUMENT_POSITION_FOLLOWING) != 0;
            if (!before || p == element) {
                break;
            }
            String words = text.paragraph(p).text();
            last = words.isBlank() ? last : words;
        }
        return last.isEmpty() ? Texts.get("report.access.where.beginning")
                : Texts.get("report.access.where.after", Quoted.of(last));
    }
}
