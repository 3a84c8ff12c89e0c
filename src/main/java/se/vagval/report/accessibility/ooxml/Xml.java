package se.vagval.report.accessibility.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements and attributes by their names without prefix. */
public final class Xml {
    /** Word writes what it shows once more for older programs; only the first is read. */
    private static final String FOR_OLDER_PROGRAMS = "Fallback";

    private Xml() {}

    /** All elements below a node, in reading order. */
    public static List<Element> all(Node root, String name) {
        List<Element> found = new ArrayList<>();
        gather(root, name, found);
        return found;
    }

    private static void gather(Node root, String name, List<Element> found) {
        for (Node n = root.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e && !e.getLocalName().equals(FOR_OLDER_PROGRAMS)) {
                if (e.getLocalName().equals(name)) {
                    found.add(e);
                }
                gather(e, name, found);
            }
        }
    }

    /** The elements directly below. */
    public static List<Element> children(Node parent) {
        List<Element> found = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e) {
                found.add(e);
            }
        }
        return found;
    }

    /** The elements of a name directly below. */
    public static Stream<Element> children(Node parent, String name) {
        return children(parent).stream().filter(e -> e.getLocalName().equals(name));
    }

    /** The element at the end of these names, each directly below the one before; the first where there are several. */
    public static Optional<Element> at(Node from, String... names) {
        Node node = from;
        for (int i = 0; i < names.length && node != null; i++) {
            node = first(node, names[i]);
        }
        return node instanceof Element e ? Optional.of(e) : Optional.empty();
    }

    /** A rule asks this some thousand times of a document, so nothing is gathered on the way. */
    private static Node first(Node parent, String name) {
        Node n = parent.getFirstChild();
        while (n != null && !(n instanceof Element e && e.getLocalName().equals(name))) {
            n = n.getNextSibling();
        }
        return n;
    }

    /** The value of an attribute; "" where it is not given. */
    public static String attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getValue();
            }
        }
        return "";
    }

    /** The value of an attribute of the element at the end of these names; "" where there is none. */
    public static String value(Node from, String attribute, String... names) {
        return at(from, names).map(e -> attribute(e, attribute)).orElse("");
    }

    /** Whether a switch such as bold is on: it is when it stands there without a value. */
    public static boolean isOn(Element element) {
        return !List.of("0", "false", "off", "none").contains(attribute(element, "val"));
    }

    /** The nearest element of a name above. */
    public static Optional<Element> above(Element element, String name) {
        for (Node n = element.getParentNode(); n instanceof Element e; n = n.getParentNode()) {
            if (e.getLocalName().equals(name)) {
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }
}
