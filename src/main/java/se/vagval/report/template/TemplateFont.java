package se.vagval.report.template;

import java.util.Optional;
import java.util.stream.Stream;

import org.w3c.dom.Element;

/** The font of running text, which charts are set in too. */
final class TemplateFont {
    /** The body font of the document's theme, as charts call it. */
    private static final String THEME = "+mn-lt";
    private static final String OWN = "Arial";

    private TemplateFont() {}

    static String of(Element styles, boolean hasTheme) {
        Optional<Element> normal = Xml.children(styles, "style").stream()
                .filter(s -> Xml.get(s, "type").equals("paragraph") && StyleNames.plain(Xml.value(s, "name")).equals(
                        "normal"))
                .findFirst();
        return Stream.of(normal.flatMap(n -> Xml.path(n, "rPr", "rFonts")),
                Xml.path(styles, "docDefaults", "rPrDefault", "rPr", "rFonts"))
                .flatMap(Optional::stream).map(f -> named(f, hasTheme)).filter(f -> !f.isEmpty()).findFirst()
                .orElse(OWN);
    }

    private static String named(Element fonts, boolean hasTheme) {
        String theme = Xml.get(fonts, "asciiTheme");
        if (hasTheme && !theme.isEmpty()) {
            return theme.startsWith("major") ? "+mj-lt" : THEME;
        }
        return Xml.get(fonts, "ascii");
    }
}
