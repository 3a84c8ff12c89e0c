package se.vagval.report.powerpoint;

import java.util.Optional;
import java.util.stream.Stream;

import org.w3c.dom.Element;

/**
 * How text in a place of a template looks.
 *
 * @param size
 *            hundredths of a point, 0 where the file does not say
 * @param ink
 *            its colour, if the file says
 * @param inherited
 *            whether a slide's text has it by itself. Impress writes the look on the sample text only, which nothing inherits.
 */
record TextLook(int size, Optional<Ink> ink, boolean inherited) {
    static final TextLook UNSAID = new TextLook(0, Optional.empty(), true);

    /** That of the first level of a shape's own list of levels. */
    static TextLook ofList(Element shape) {
        return Xml.all(shape, Ooxml.DRAWING, "lstStyle").stream().findFirst().map(TextLook::ofLevels).orElse(UNSAID);
    }

    /** That of the first level. */
    static TextLook ofLevels(Element list) {
        return Xml.children(list, Ooxml.DRAWING, "lvl1pPr")
                .flatMap(level -> Xml.children(level, Ooxml.DRAWING, "defRPr")).findFirst().map(p -> of(p, true))
                .orElse(UNSAID);
    }

    /** That of a shape's sample text. */
    static TextLook ofSample(Element shape) {
        return Stream.of("rPr", "endParaRPr").flatMap(name -> Xml.all(shape, Ooxml.DRAWING, name).stream()).findFirst()
                .map(p -> of(p, false)).orElse(UNSAID);
    }

    private static TextLook of(Element properties, boolean inherited) {
        String size = properties.getAttribute("sz").strip();
        return new TextLook(size.matches("[0-9]{3,6}") ? Integer.parseInt(size) : 0, Ink.of(properties), inherited);
    }

    /** What this does not say, as the other says it. */
    TextLook or(TextLook other) {
        return equals(UNSAID) ? other : new TextLook(size > 0 ? size : other.size, ink.or(other::ink), inherited);
    }
}
