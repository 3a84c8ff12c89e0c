package se.vagval.report.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** WordprocessingML as a tree: children by their names, and the attribute {@code w:val}. */
final class Xml {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Xml() {}

    /** Reads a part; one that declares entities is refused. */
    static Document read(byte[] part) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(new ByteArrayInputStream(part));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    /** What cannot be read is told by its exception, and not printed. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // Nothing that hinders reading.
        }

        @Override
        public void error(SAXParseException e) throws SAXParseException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXParseException {
            throw e;
        }
    }

    static byte[] write(Document document) throws IOException {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            document.setXmlStandalone(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    /** Children of Word's namespace with a name. */
    static List<Element> children(Node parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e && WORD.equals(e.getNamespaceURI()) && name.equals(e.getLocalName())) {
                found.add(e);
            }
        }
        return found;
    }

    static Optional<Element> child(Node parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** Follows names from an element downwards. */
    static Optional<Element> path(Element from, String... names) {
        Optional<Element> at = Optional.of(from);
        for (String name : names) {
            at = at.flatMap(e -> child(e, name));
        }
        return at;
    }

    /** All elements of Word's namespace with a name, below another. */
    static List<Element> all(Element from, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = from.getElementsByTagNameNS(WORD, name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /** An attribute of Word's namespace; "" where there is none. */
    static String get(Element element, String attribute) {
        return element.getAttributeNS(WORD, attribute);
    }

    static void set(Element element, String attribute, String value) {
        element.setAttributeNS(WORD, "w:" + attribute, value);
    }

    /** {@code w:val} of a child; "" where there is none. */
    static String value(Element parent, String child) {
        return child(parent, child).map(e -> get(e, "val")).orElse("");
    }

    /** Whether a property that is on by being there is on. */
    static boolean isOn(Element parent, String child) {
        return child(parent, child).filter(e -> !List.of("0", "false", "off").contains(get(e, "val"))).isPresent();
    }
}
