package se.vagval.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What makes an office program say that a document has content it cannot read: parts against the schemas of ECMA-376, the
 * package's own bookkeeping, and in Word what its schema cannot say ({@link WordSoundness}). Workbooks inside are looked
 * into as well.
 */
public final class Soundness {
    private static final String MAIN = "http://schemas.openxmlformats.org/";
    /** By the namespace of a part's first element. */
    private static final Map<String, String> SCHEMAS = Map.ofEntries(
            Map.entry(MAIN + "wordprocessingml/2006/main", "wml.xsd"),
            Map.entry(MAIN + "spreadsheetml/2006/main", "sml.xsd"),
            Map.entry(MAIN + "presentationml/2006/main", "pml.xsd"),
            Map.entry(MAIN + "drawingml/2006/main", "dml-main.xsd"),
            Map.entry(MAIN + "drawingml/2006/chart", "dml-chart.xsd"),
            Map.entry(MAIN + "drawingml/2006/spreadsheetDrawing", "dml-spreadsheetDrawing.xsd"),
            Map.entry(MAIN + "officeDocument/2006/extended-properties", "shared-documentPropertiesExtended.xsd"),
            Map.entry(MAIN + "officeDocument/2006/customXml", "shared-customXmlDataProperties.xsd"),
            Map.entry(MAIN + "package/2006/relationships", "opc-relationships.xsd"));
    /** Parts whose first element no schema of the standard describes, or that the package's reader has checked. */
    private static final List<String> WITHOUT_SCHEMA = List.of("http://purl.oclc.org/", "urn:vagval:",
            MAIN + "package/2006/metadata/core-properties", MAIN + "package/2006/content-types");

    /** What can be said of a font in a workbook, in the order Microsoft's implementation notes give. */
    private static final List<String> OF_FONTS = List.of("b", "i", "strike", "condense", "extend", "outline", "shadow",
            "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme");

    /** Excel's own workbooks say so of texts with line ends, though the schema has no place for it. */
    private static final String KEPT_SPACE = "Element 't' is a simple type, so it cannot have attributes, excepting those"
            + " whose namespace name is identical to 'http://www.w3.org/2001/XMLSchema-instance' and whose [local name] is"
            + " one of 'type', 'nil', 'schemaLocation' or 'noNamespaceSchemaLocation'. However, the attribute, 'xml:space'";

    private final String name;
    private final Map<String, byte[]> parts;
    private final List<String> faults = new ArrayList<>();

    private Soundness(String name, byte[] zip) throws IOException {
        this.name = name;
        this.parts = parts(zip);
    }

    /** One line for each fault, beginning with the part it is in. */
    public static List<String> faults(Path file) throws Exception {
        return new Soundness(file.getFileName().toString(), Files.readAllBytes(file)).look();
    }

    private List<String> look() throws Exception {
        Map<String, Document> read = new TreeMap<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().endsWith(".xlsx")) {
                faults.addAll(new Soundness(name + " " + part.getKey(), part.getValue()).look());
            } else if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels")) {
                Document xml = parsed(part.getValue());
                read.put(part.getKey(), xml);
                schema(xml.getDocumentElement().getNamespaceURI()).ifPresent(s -> follows(s, part));
            }
        }
        contentTypes(read.get("[Content_Types].xml"));
        read.forEach(this::relationships);
        if (read.containsKey("word/document.xml")) {
            WordSoundness.faults(read).forEach(this::add);
        }
        if (read.containsKey("xl/styles.xml")) {
            fonts(read.get("xl/styles.xml"));
        }
        return faults;
    }

    /** The schema lets what is said of a font stand in any order; Microsoft's own validator, and so perhaps a later Excel, does not. */
    private void fonts(Document styles) {
        for (Element font : elements(styles, "font")) {
            List<Integer> places = new ArrayList<>();
            for (Node n = font.getFirstChild(); n != null; n = n.getNextSibling()) {
                places.add(OF_FONTS.indexOf(n.getLocalName()));
            }
            if (!places.equals(places.stream().sorted().toList())) {
                add("xl/styles.xml: what is said of a font is not in order");
            }
        }
    }

    private Optional<String> schema(String namespace) {
        if (WITHOUT_SCHEMA.stream().anyMatch(namespace::startsWith)) {
            return Optional.empty();
        }
        if (!SCHEMAS.containsKey(namespace)) {
            add("no schema is known for " + namespace);
        }
        return Optional.ofNullable(SCHEMAS.get(namespace));
    }

    private void follows(String schema, Map.Entry<String, byte[]> part) {
        try {
            OoxmlSchema.faults(schema, new String(part.getValue(), StandardCharsets.UTF_8)).stream()
                    .filter(f -> !f.contains(KEPT_SPACE)).forEach(f -> add(part.getKey() + ": " + f));
        } catch (SAXException | IOException e) {
            throw new IllegalStateException(part.getKey(), e);
        }
    }

    /** Each part has a kind, and no kind is told of a part that is not there. */
    private void contentTypes(Document types) {
        TreeSet<String> overridden = new TreeSet<>();
        TreeSet<String> extensions = new TreeSet<>();
        for (Element e : elements(types, "Override")) {
            String part = e.getAttribute("PartName").substring(1);
            if (!overridden.add(part) || !parts.containsKey(part)) {
                add("[Content_Types].xml: " + part + " is there twice or not at all");
            }
        }
        elements(types, "Default").forEach(e -> extensions.add(e.getAttribute("Extension")));
        for (String part : parts.keySet()) {
            String extension = part.substring(part.lastIndexOf('.') + 1);
            boolean plain = extension.equals("xml");
            if (!part.equals("[Content_Types].xml") && !overridden.contains(part)
                    && (!extensions.contains(extension) || plain && !part.startsWith("customXml/item"))) {
                add("[Content_Types].xml: no kind for " + part);
            }
        }
    }

    private void relationships(String part, Document xml) {
        if (part.endsWith(".rels")) {
            String folder = part.substring(0, part.indexOf("_rels/"));
            for (Element e : elements(xml, "Relationship")) {
                String target = e.getAttribute("Target");
                if (!e.getAttribute("TargetMode").equals("External") && !parts.containsKey(resolved(folder, target))) {
                    add(part + ": " + target + " is not there");
                }
            }
            return;
        }
        String beside = part.replaceFirst("([^/]+)$", "_rels/$1.rels");
        TreeSet<String> ids = new TreeSet<>();
        if (parts.containsKey(beside)) {
            elements(parsed(parts.get(beside)), "Relationship").forEach(e -> ids.add(e.getAttribute("Id")));
        }
        for (Element e : elements(xml, "*")) {
            for (int i = 0; i < e.getAttributes().getLength(); i++) {
                String namespace = e.getAttributes().item(i).getNamespaceURI();
                if ((MAIN + "officeDocument/2006/relationships").equals(namespace)
                        && !ids.contains(e.getAttributes().item(i).getNodeValue())) {
                    add(part + ": " + e.getNodeName() + " leads nowhere");
                }
            }
        }
    }

    private static String resolved(String folder, String target) {
        return target.startsWith("/") ? target.substring(1)
                : Path.of(folder).resolve(target).normalize().toString();
    }

    private void add(String fault) {
        faults.add(name + " " + fault);
    }

    static List<Element> elements(Document xml, String localName) {
        List<Element> found = new ArrayList<>();
        var nodes = xml.getElementsByTagNameNS("*", localName);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static Document parsed(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(new String(xml, 0, Math.min(200, xml.length), StandardCharsets.UTF_8), e);
        }
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && parts.put(entry.getName(), zip.readAllBytes()) != null) {
                    throw new IOException(entry.getName() + " is in the package twice");
                }
            }
        }
        return parts;
    }
}
