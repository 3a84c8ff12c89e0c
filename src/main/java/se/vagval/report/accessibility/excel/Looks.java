package se.vagval.report.accessibility.excel;

import java.util.List;
import java.util.Optional;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import se.vagval.report.accessibility.ooxml.Xml;
import se.vagval.report.accessibility.rule.TextColours;

/** The looks of cells, by their index. Only colours written as such are followed, not those of a theme. */
final class Looks {
    private static final String PAPER = "FFFFFF";
    private static final String INK = "000000";
    /** Red, green and blue, with or without what shines through before them. */
    private static final String COLOUR = "([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}";
    private static final int DIGITS = 6;

    private final List<Element> looks;
    private final List<Element> fonts;
    private final List<Element> fills;

    Looks(Optional<Document> part) {
        looks = part.map(p -> below(p, "cellXfs")).orElse(List.of());
        fonts = part.map(p -> below(p, "fonts")).orElse(List.of());
        fills = part.map(p -> below(p, "fills")).orElse(List.of());
    }

    private static List<Element> below(Document part, String list) {
        return Xml.at(part.getDocumentElement(), list).map(Xml::children).orElse(List.of());
    }

    TextColours of(int style) {
        if (style >= looks.size()) {
            return new TextColours(INK, PAPER, 11, false);
        }
        Element font = fonts.get(Integer.parseInt(Xml.attribute(looks.get(style), "fontId")));
        Element fill = fills.get(Integer.parseInt(Xml.attribute(looks.get(style), "fillId")));
        boolean filled = Xml.value(fill, "patternType", "patternFill").equals("solid");
        String size = Xml.value(font, "val", "sz");
        return new TextColours(hex(Xml.value(font, "rgb", "color"), INK),
                filled ? hex(Xml.value(fill, "rgb", "patternFill", "fgColor"), PAPER) : PAPER,
                size.isEmpty() ? 11 : Double.parseDouble(size), Xml.at(font, "b").filter(Xml::isOn).isPresent());
    }

    private static String hex(String rgb, String otherwise) {
        return rgb.matches(COLOUR) ? rgb.substring(rgb.length() - DIGITS) : otherwise;
    }
}
