package se.vagval.report.powerpoint;

import java.util.Optional;

import org.w3c.dom.Element;

/**
 * The colour of a text.
 *
 * @param element
 *            as DrawingML names it: {@code srgbClr} or {@code schemeClr}
 * @param value
 *            six digits, or the name in the theme
 */
record Ink(String element, String value) {
    /** That of a run's properties; empty where they name none, or one of a kind that text seldom has. */
    static Optional<Ink> of(Element properties) {
        return Xml.children(properties, Ooxml.DRAWING, "solidFill").findFirst()
                .flatMap(fill -> Xml.children(fill, Ooxml.DRAWING, "srgbClr", "schemeClr").findFirst())
                .map(colour -> new Ink(colour.getLocalName(), colour.getAttribute("val")));
    }
}
