package se.vagval.report.accessibility.slides;

import java.util.List;
import java.util.Optional;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import se.vagval.report.accessibility.ooxml.Xml;
import se.vagval.text.Texts;

/**
 * A slide with what it takes from its layout and its master.
 *
 * @param number
 *            from 1
 * @param above
 *            its layout and its master, nearest first
 */
record Slide(int number, Document part, List<Document> above) {
    String place() {
        return Texts.get("report.access.where.slide", number);
    }

    /** Texts, pictures, charts and tables in the order they are read. */
    List<Element> shapes() {
        return Xml.all(part, "spTree").stream().flatMap(t -> Xml.children(t).stream())
                .filter(e -> List.of("sp", "pic", "graphicFrame", "grpSp").contains(e.getLocalName())).toList();
    }

    /** The kind of placeholder a shape fills; empty for what fills none, "body" where the kind is not given. */
    static Optional<String> placeholder(Element shape) {
        return Xml.all(shape, "nvPr").stream().limit(1).flatMap(e -> Xml.children(e, "ph")).findFirst()
                .map(e -> Xml.attribute(e, "type").isEmpty() ? "body" : Xml.attribute(e, "type"));
    }

    static boolean isTitle(Element shape) {
        return placeholder(shape).filter(t -> t.equals("title") || t.equals("ctrTitle")).isPresent();
    }

    /** Number, date and footer say nothing of what the slide is about. */
    static boolean isMargin(Element shape) {
        return placeholder(shape).filter(List.of("sldNum", "dt", "ftr")::contains).isPresent();
    }

    static String text(Element shape) {
        return String.join("", Xml.all(shape, "t").stream().map(Element::getTextContent).toList()).strip();
    }

    String title() {
        return shapes().stream().filter(Slide::isTitle).map(Slide::text).findFirst().orElse("");
    }

    /** The shapes of layout and master that a shape takes from, nearest first. */
    List<Element> models(Element shape) {
        Optional<Element> own = Xml.all(shape, "ph").stream().findFirst();
        return own.isEmpty() ? List.of()
                : above.stream().flatMap(d -> Xml.all(d, "sp").stream())
                        .filter(s -> Xml.all(s, "ph").stream().anyMatch(ph -> isSame(ph, own.get()))).toList();
    }

    private static boolean isSame(Element model, Element own) {
        String index = Xml.attribute(own, "idx");
        String type = Xml.attribute(own, "type");
        return !index.isEmpty() && index.equals(Xml.attribute(model, "idx"))
                || !type.isEmpty() && type.equals(Xml.attribute(model, "type"))
                || type.isEmpty() && Xml.attribute(model, "type").equals("body");
    }
}
