package se.vagval.report.accessibility.word;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import se.vagval.report.accessibility.ooxml.Xml;

/** A paragraph with what it takes from its styles. */
final class Paragraph {
    private static final int LEVELS = 9;

    private final Element element;
    private final WordStyles styles;
    private final String style;
    private String text;

    Paragraph(Element element, WordStyles styles) {
        this.element = element;
        this.styles = styles;
        this.style = Xml.value(element, "val", "pPr", "pStyle");
    }

    Element element() {
        return element;
    }

    WordStyles styles() {
        return styles;
    }

    /** Its text as it is read, without what has been struck out; gathered once, since many rules ask. */
    String text() {
        if (text == null) {
            StringBuilder gathered = new StringBuilder();
            gather(element, gathered);
            text = gathered.toString();
        }
        return text;
    }

    static void gather(Node from, StringBuilder text) {
        for (Element e : Xml.children(from)) {
            switch (e.getLocalName()) {
                case "t" -> text.append(e.getTextContent());
                case "tab", "br", "cr" -> text.append(' ');
                case "noBreakHyphen" -> text.append('-');
                case "del", "moveFrom", "txbxContent", "Fallback", "pPr", "rPr", "instrText" -> {}
                default -> gather(e, text);
            }
        }
    }

    String style() {
        return style;
    }

    /** The runs with letters in them. */
    List<Element> runs() {
        return Xml.all(element, "r").stream().filter(r -> Xml.children(r, "t").anyMatch(t -> !t.getTextContent()
                .isBlank())).toList();
    }

    /** From 1; empty for what is no heading. */
    OptionalInt headingLevel() {
        Optional<Element> level = Xml.at(element, "pPr", "outlineLvl")
                .or(() -> styles.ofParagraph(style, "outlineLvl"));
        int given = level.map(e -> Integer.parseInt(Xml.attribute(e, "val"))).orElse(LEVELS);
        return given < LEVELS ? OptionalInt.of(given + 1) : OptionalInt.empty();
    }

    boolean isHeading() {
        return headingLevel().isPresent();
    }

    /** Whether its style, or one that it is based on, has a name that matches. */
    boolean isNamed(String pattern) {
        return styles.isNamed(style, pattern);
    }

    boolean isCaption() {
        return isNamed("caption");
    }

    boolean isInTable() {
        return Xml.above(element, "tc").isPresent();
    }

    boolean isListItem() {
        return Xml.at(element, "pPr", "numPr").isPresent() || styles.ofParagraph(style, "numPr").isPresent();
    }

    /** Whether it shows something that is no text. */
    boolean hasPicture() {
        return !Xml.all(element, "drawing").isEmpty() || !Xml.all(element, "pict").isEmpty()
                || !Xml.all(element, "object").isEmpty();
    }

    /** A property of a run's letters: its own, else of its styles. */
    Optional<Element> ofLetters(Element run, String property) {
        String style = Xml.value(run, "val", "rPr", "rStyle");
        return Xml.at(run, "rPr", property)
                .or(() -> style.isEmpty() ? Optional.empty() : styles.ofLetters(style, property))
                .or(() -> styles.ofLetters(style, property));
    }

    boolean isBold(Element run) {
        return ofLetters(run, "b").filter(Xml::isOn).isPresent();
    }
}
