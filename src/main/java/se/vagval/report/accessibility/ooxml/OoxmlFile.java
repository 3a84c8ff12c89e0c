package se.vagval.report.accessibility.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of an Office document, read when they are asked for. */
public final class OoxmlFile implements AutoCloseable {
    private static final String CORE = "docProps/core.xml";

    private final ZipFile zip;
    private final DocumentBuilder parser;
    private final Map<String, Optional<Document>> read = new HashMap<>();

    /**
     * A part that another part refers to.
     *
     * @param id
     *            what the referring part calls it
     * @param type
     *            the last word of its kind, as "table" or "drawing"
     * @param part
     *            its name in the package, or an address when it is outside
     */
    public record Relation(String id, String type, String part) {}

    /**
     * Opens a document.
     *
     * @throws IOException
     *             when the file is not there or is no Office document; one that a password locks is none
     */
    public OoxmlFile(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newNSInstance();
            // A document that comes from elsewhere must not make us fetch or unfold anything.
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            // Every rule goes through the whole of it, so that making each element when it is first met only costs.
            parsers.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            parser = parsers.newDocumentBuilder(); // one for all parts: a document has some hundred
        } catch (ParserConfigurationException e) {
            zip.close();
            throw new IOException(e);
        }
    }

    /** The XML of a part, if the document has it. */
    public Optional<Document> part(String name) throws IOException {
        if (!read.containsKey(name)) {
            Optional<InputStream> stream = stream(name);
            read.put(name, stream.isEmpty() ? Optional.empty() : Optional.of(parse(stream.get())));
        }
        return read.get(name);
    }

    /** The XML of a part that the document cannot be without. */
    public Document needed(String name) throws IOException {
        return part(name).orElseThrow(() -> new IOException(zip.getName() + " has no " + name));
    }

    /** The bytes of a part, if the document has it, for one that is too large to be held as a whole. */
    public Optional<InputStream> stream(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
    }

    private Document parse(InputStream stream) throws IOException {
        try (InputStream in = stream) {
            return parser.parse(in);
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    /** What a part refers to, in the order it is listed. */
    public List<Relation> relations(String part) throws IOException {
        int folder = part.lastIndexOf('/') + 1;
        List<Relation> relations = new ArrayList<>();
        Optional<Document> list = part(part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels");
        if (list.isPresent()) {
            for (Element e : Xml.all(list.get(), "Relationship")) {
                String type = Xml.attribute(e, "Type");
                String target = Xml.attribute(e, "Target");
                boolean outside = Xml.attribute(e, "TargetMode").equals("External");
                relations.add(new Relation(Xml.attribute(e, "Id"), type.substring(type.lastIndexOf('/') + 1),
                        outside ? target : inside(part.substring(0, folder), target)));
            }
        }
        return relations;
    }

    private static String inside(String folder, String target) {
        return URI.create("/" + folder).resolve(target.replace(" ", "%20")).getPath().substring(1);
    }

    /** The names of the parts of one kind that a part refers to. */
    public List<String> related(String part, String type) throws IOException {
        return relations(part).stream().filter(r -> r.type().equals(type)).map(Relation::part).toList();
    }

    /** What the document says of itself, as "title" or "language"; "" where it does not. */
    public String property(String name) throws IOException {
        return part(CORE).flatMap(d -> Xml.all(d, name).stream().findFirst()).map(Element::getTextContent).orElse("")
                .strip();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
