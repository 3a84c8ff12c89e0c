package se.vagval.figurecheck.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements of WordprocessingML by local name, so that strict and transitional documents are read alike. */
final class Xml {
    /** What stands around content without being content. */
    private static final Set<String> WRAPPERS = Set.of("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag");
    private static final int MOST_COLUMNS = 200;

    private Xml() {}

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getLocalName() != null) {
                children.add(element);
            }
        }
        return children;
    }

    static Optional<Element> first(Element parent, String name) {
        return children(parent).stream().filter(e -> e.getLocalName().equals(name)).findFirst();
    }

    /** The elements of a name right under one, or with only wrappers between. */
    static List<Element> within(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(parent)) {
            if (child.getLocalName().equals(name)) {
                found.add(child);
            } else if (WRAPPERS.contains(child.getLocalName())) {
                found.addAll(within(child, name));
            }
        }
        return found;
    }

    /** The attribute {@code val}, or "". */
    static String value(Element element) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if ("val".equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }

    /** A property that is on when it is there, unless it says that it is not. */
    static boolean isOn(Element property) {
        return !Set.of("0", "false", "off").contains(value(property));
    }

    /** The whole number of a property, 0–200, or what it is when not said. */
    static int number(Element parent, String name, int otherwise) {
        return first(parent, name).map(Xml::value).filter(v -> v.matches("[0-9]{1,3}"))
                .map(v -> Math.min(Integer.parseInt(v), MOST_COLUMNS)).orElse(otherwise);
    }
}
