package se.vagval.report.control;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.apache.poi.ooxml.util.DocumentHelper;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

import se.vagval.text.MoneyUnit;

/** {@link WrittenDocument} as the XML of a custom part, which Word and LibreOffice keep as it is. */
public final class WrittenXml {
    /** The namespace of the part, by which it is found. */
    public static final String NAMESPACE = "urn:vagval:dokument";
    private static final int VERSION = 1;
    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String KEY = "key";

    private static final Pattern FORBIDDEN = Pattern
            .compile("[^\\t\\n\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private WrittenXml() {}

    /** The part, in UTF-8. */
    public static byte[] write(WrittenDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("vagval");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("version", Integer.toString(VERSION));
            attribute(xml, "kind", document.kind().name());
            attribute(xml, "title", document.title());
            attribute(xml, "area", document.area());
            attribute(xml, "caseNumber", document.caseNumber());
            attribute(xml, "unit", document.unit().name());
            attribute(xml, "date", document.date().toString());
            for (Control control : document.controls().values()) {
                write(control, xml);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // it is written to memory
        }
        return out.toByteArray();
    }

    private static void write(Control control, XMLStreamWriter xml) throws XMLStreamException {
        switch (control) {
            case Control.Text text -> {
                begin(xml, "text", control);
                words(xml, text.text());
            }
            case Control.Picture picture -> {
                begin(xml, "picture", control);
                attribute(xml, "check", picture.check());
                attribute(xml, "shape", Double.toString(picture.shape()));
                words(xml, picture.alternative());
            }
            case Control.Table table -> {
                begin(xml, "table", control);
                attribute(xml, "description", table.description());
                for (Control.Head head : table.heads()) {
                    element(xml, "head", head.key(), head.text());
                }
                for (Control.Row row : table.rows()) {
                    xml.writeStartElement("row");
                    attribute(xml, KEY, row.key());
                    attribute(xml, "kind", row.kind());
                    for (String cell : row.cells()) {
                        xml.writeStartElement("cell");
                        words(xml, cell);
                        xml.writeEndElement();
                    }
                    xml.writeEndElement();
                }
            }
        }
        xml.writeEndElement();
    }

    private static void begin(XMLStreamWriter xml, String element, Control control) throws XMLStreamException {
        xml.writeStartElement(element);
        attribute(xml, ID, control.id());
        attribute(xml, NAME, control.name());
    }

    private static void element(XMLStreamWriter xml, String name, String key, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        attribute(xml, KEY, key);
        words(xml, text);
        xml.writeEndElement();
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, allowed(value));
    }

    private static void words(XMLStreamWriter xml, String text) throws XMLStreamException {
        xml.writeCharacters(allowed(text));
    }

    /** What XML cannot hold is not in the document either. */
    private static String allowed(String text) {
        return FORBIDDEN.matcher(text).replaceAll("");
    }

    /**
     * What a part holds.
     *
     * @return empty where the part is somebody else's
     * @throws IOException
     *             when it is ours and cannot be read
     */
    public static Optional<WrittenDocument> read(byte[] part) throws IOException {
        try {
            Element root = DocumentHelper.readDocument(new ByteArrayInputStream(part)).getDocumentElement();
            if (!NAMESPACE.equals(root.getNamespaceURI())) {
                return Optional.empty();
            }
            if (!root.getAttribute("version").equals(Integer.toString(VERSION))) {
                throw new NewerException();
            }
            return Optional.of(read(root));
        } catch (SAXException | IllegalArgumentException | DateTimeParseException e) {
            throw new IOException(e);
        }
    }

    /** The part was written by a later version of the program. */
    public static final class NewerException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static WrittenDocument read(Element root) {
        Map<String, Control> controls = new LinkedHashMap<>();
        for (Element element : children(root)) {
            Control control = control(element);
            controls.put(control.id(), control);
        }
        return new WrittenDocument(WrittenDocument.Kind.valueOf(root.getAttribute("kind")),
                root.getAttribute("title"), root.getAttribute("area"), root.getAttribute("caseNumber"),
                MoneyUnit.valueOf(root.getAttribute("unit")), LocalDate.parse(root.getAttribute("date")), controls);
    }

    private static Control control(Element element) {
        String id = element.getAttribute(ID);
        String name = element.getAttribute(NAME);
        return switch (element.getLocalName()) {
            case "text" -> new Control.Text(id, name, element.getTextContent());
            case "picture" -> new Control.Picture(id, name, element.getTextContent(), element.getAttribute("check"),
                    Double.parseDouble(element.getAttribute("shape")));
            case "table" -> table(element, id, name);
            default -> throw new IllegalArgumentException(element.getLocalName());
        };
    }

    private static Control.Table table(Element table, String id, String name) {
        List<Control.Head> heads = new ArrayList<>();
        List<Control.Row> rows = new ArrayList<>();
        for (Element part : children(table)) {
            if (part.getLocalName().equals("head")) {
                heads.add(new Control.Head(part.getAttribute(KEY), part.getTextContent()));
            } else {
                rows.add(new Control.Row(part.getAttribute(KEY), part.getAttribute("kind"),
                        children(part).stream().map(Element::getTextContent).toList()));
            }
        }
        return new Control.Table(id, name, table.getAttribute("description"), heads, rows);
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
