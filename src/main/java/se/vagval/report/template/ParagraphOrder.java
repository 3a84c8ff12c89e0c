package se.vagval.report.template;

import java.util.List;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The order that properties of a paragraph must stand in (ISO/IEC 29500-1, 17.3.1.26); Word refuses a file with another. */
final class ParagraphOrder {
    private static final List<String> ORDER = List.of("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr",
            "widowControl", "numPr", "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku",
            "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd",
            "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc",
            "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr",
            "pPrChange");

    private ParagraphOrder() {}

    /** Puts a property that is not there in its place among the others, and returns it. */
    static Element insert(Element paragraph, String property) {
        Element made = paragraph.getOwnerDocument().createElementNS(Xml.WORD, "w:" + property);
        Node before = paragraph.getFirstChild();
        while (before != null && !(before instanceof Element e && ORDER.indexOf(e.getLocalName()) > ORDER.indexOf(
                property))) {
            before = before.getNextSibling();
        }
        paragraph.insertBefore(made, before);
        return made;
    }
}
