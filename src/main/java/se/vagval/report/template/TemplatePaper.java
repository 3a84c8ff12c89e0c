package se.vagval.report.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Element;

/** Reads the paper of a template's last section, with the headers and footers it has or takes over from those before. */
final class TemplatePaper {
    private static final Paper OWN = Paper.own("");

    private final List<Element> sections;

    TemplatePaper(Element document) {
        this.sections = Xml.all(document, "sectPr");
    }

    /** Size and margins; our own where the template gives none that can be used. */
    Paper paper() {
        if (sections.isEmpty()) {
            return OWN;
        }
        Paper paper = given();
        return paper.isUsable() ? paper : OWN.with(isFirstApart(), List.of());
    }

    /** Whether the template's paper, where it gives any, is what the report gets. */
    boolean isUsed() {
        return sections.isEmpty() || given().isUsable();
    }

    /** Whether all its pages lie on their side. */
    boolean isOnItsSide() {
        return !sections.isEmpty() && sections.stream()
                .allMatch(s -> number(s, "pgSz", "w", OWN.shorter()) > number(s, "pgSz", "h", OWN.longer()));
    }

    private Paper given() {
        Element last = sections.getLast();
        int width = number(last, "pgSz", "w", OWN.shorter());
        int height = number(last, "pgSz", "h", OWN.longer());
        return new Paper(Math.min(width, height), Math.max(width, height), margin(last, "top", OWN.top()),
                margin(last, "right", OWN.right()), margin(last, "bottom", OWN.bottom()),
                margin(last, "left", OWN.left()), margin(last, "header", OWN.header()),
                margin(last, "footer", OWN.footer()), margin(last, "gutter", 0), isFirstApart(), List.of());
    }

    private boolean isFirstApart() {
        return !sections.isEmpty() && (Xml.isOn(sections.getLast(), "titlePg") || Xml.isOn(sections.getFirst(),
                "titlePg"));
    }

    /** Ids of relations by what they are, such as {@code headerReference default}. */
    Map<String, String> references() {
        Map<String, String> found = new LinkedHashMap<>();
        for (Element section : sections) {
            for (String element : List.of("headerReference", "footerReference")) {
                for (Element reference : Xml.children(section, element)) {
                    String type = Xml.get(reference, "type");
                    found.put(element + " " + (type.isEmpty() ? "default" : type), reference.getAttributeNS(
                            Xml.RELATIONS, "id"));
                }
            }
        }
        return found;
    }

    /** The same as references of a document, in the order that the schema wants them. */
    static List<Paper.Reference> references(Map<String, String> relations) {
        List<Paper.Reference> all = new ArrayList<>();
        relations.forEach((what, id) -> all.add(new Paper.Reference("w:" + what.split(" ")[0], what.split(" ")[1],
                id)));
        return all;
    }

    /** A margin; a negative one, which keeps a header from pushing the text down, as long. */
    private static int margin(Element section, String name, int otherwise) {
        return Math.abs(number(section, "pgMar", name, otherwise));
    }

    private static int number(Element section, String child, String attribute, int otherwise) {
        return Xml.child(section, child).map(e -> Xml.get(e, attribute)).filter(t -> t.matches("-?\\d{1,6}"))
                .map(Integer::parseInt).orElse(otherwise);
    }
}
