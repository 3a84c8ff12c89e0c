package se.vagval.report.powerpoint;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads and changes the parts of a template, which may come from anywhere: nothing outside the part is read. */
final class Xml {
    private Xml() {}

    /**
     * The part as a tree.
     *
     * @throws IOException
     *             when it is not XML, or has a document type
     */
    static Document read(byte[] bytes) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    static byte[] write(Document document) {
        try {
            document.setXmlStandalone(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document),
                    new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The elements of a name anywhere below, in the order of the file. */
    static List<Element> all(Node node, String namespace, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName())) {
                    found.add(element);
                }
                found.addAll(all(element, namespace, name));
            }
        }
        return found;
    }

    /** The elements right below that have one of the names. */
    static Stream<Element> children(Node node, String namespace, String... names) {
        NodeList below = node.getChildNodes();
        return IntStream.range(0, below.getLength()).mapToObj(below::item).filter(Element.class::isInstance)
                .map(Element.class::cast).filter(e -> namespace.equals(e.getNamespaceURI())
                        && List.of(names).contains(e.getLocalName()));
    }

    static Optional<Element> first(Node node, String namespace, String name) {
        return all(node, namespace, name).stream().findFirst();
    }
}
