package se.vagval.report.refresh;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import se.vagval.report.ReportException;
import se.vagval.text.Texts;

/** The parts of a Word document. What is not given anew is copied as it lies in the file, packed as it was. */
final class WordFile implements AutoCloseable {
    /** What a part points at, by a relation's id. */
    record Relation(String id, String type, String target) {}

    /** Unpacked; the longest reviews are some megabytes. */
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final int MOST_PARTS = 10_000;

    private final ZipFile zip;
    private final String name;
    private final Map<String, byte[]> changed = new LinkedHashMap<>();
    private final Set<String> dropped = new HashSet<>();

    private WordFile(ZipFile zip, String name) {
        this.zip = zip;
        this.name = name;
    }

    /**
     * Opens a package.
     *
     * @throws ReportException
     *             with a sentence for the user when it is damaged
     */
    static WordFile open(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            WordFile opened = new WordFile(ZipFile.builder().setPath(file).get(), name);
            if (Collections.list(opened.zip.getEntries()).size() > MOST_PARTS) {
                opened.close();
                throw opened.damaged(new IOException("Too many parts"));
            }
            return opened;
        } catch (IOException e) {
            throw new ReportException(Texts.get("report.refresh.error.damaged", name), e);
        }
    }

    /** The same sentence for whatever is not as it should be within the package. */
    ReportException damaged(Exception cause) {
        return new ReportException(Texts.get("report.refresh.error.damaged", name), cause);
    }

    /** The bytes of a part, as they are to be; empty where there is none of the name. */
    Optional<byte[]> bytes(String part) {
        if (changed.containsKey(part)) {
            return Optional.of(changed.get(part));
        }
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new ReportException(Texts.get("report.refresh.error.tooLarge", name));
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** Gives a part, new or not, other bytes. */
    void put(String part, byte[] bytes) {
        changed.put(part, bytes);
    }

    /** Gives a workbook other bytes, also where the package has none any more and does not say what one is. */
    void putWorkbook(String part, byte[] bytes) {
        put(part, bytes);
        type("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    /** The names of all parts. */
    List<String> parts() {
        List<String> parts = new ArrayList<>(
                Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName).toList());
        changed.keySet().stream().filter(p -> !parts.contains(p)).forEach(parts::add);
        parts.removeAll(dropped);
        return parts;
    }

    /** The part that holds the text. */
    String main() {
        boolean word = bytes("[Content_Types].xml").filter(t -> new String(t, StandardCharsets.UTF_8)
                .contains("wordprocessingml")).isPresent(); // and no workbook or presentation
        return relations("").stream().filter(r -> word && r.type().endsWith("/officeDocument")).map(Relation::target)
                .filter(p -> zip.getEntry(p) != null).findFirst()
                .orElseThrow(() -> new ReportException(Texts.get("report.refresh.error.notWord", name)));
    }

    /** What a part points at within the package, with whole names of parts; of "" what the package itself points at. */
    List<Relation> relations(String part) {
        Optional<byte[]> bytes = bytes(relationsPart(part));
        if (bytes.isEmpty()) {
            return List.of();
        }
        List<Relation> relations = new ArrayList<>();
        NodeList found = document(bytes.get()).getElementsByTagNameNS("*", "Relationship");
        for (int i = 0; i < found.getLength(); i++) {
            Element relation = (Element) found.item(i);
            if (!relation.getAttribute("TargetMode").equals("External")) {
                relations.add(new Relation(relation.getAttribute("Id"), relation.getAttribute("Type"),
                        whole(part, relation.getAttribute("Target"))));
            }
        }
        return relations;
    }

    /** The part that holds the relations of a part. */
    static String relationsPart(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    private String whole(String part, String target) {
        try {
            String path = URI.create("/" + part.replace(" ", "%20")).resolve(target.replace(" ", "%20")).getPath();
            return path.startsWith("/") ? path.substring(1) : path;
        } catch (IllegalArgumentException e) {
            throw damaged(e);
        }
    }

    private Document document(byte[] bytes) {
        try {
            return DocumentHelper.readDocument(new ByteArrayInputStream(bytes));
        } catch (SAXException | IOException e) {
            throw damaged(e);
        }
    }

    /** Adds a picture that a part shows, and gives the id of the relation to it. */
    String addPicture(String part, byte[] png) {
        List<String> taken = parts();
        int number = 1;
        while (taken.contains("word/media/vagval" + number + ".png")) {
            number++;
        }
        put("word/media/vagval" + number + ".png", png);
        type("png", "image/png");
        String relations = relationsPart(part);
        String id = freeId(part);
        String text = new String(bytes(relations).orElseThrow(), StandardCharsets.UTF_8);
        int end = text.lastIndexOf("</");
        put(relations, (text.substring(0, end) + "<Relationship Id=\"" + id + "\" Type=\""
                + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"/word/media/vagval"
                + number + ".png\"/>" + text.substring(end)).getBytes(StandardCharsets.UTF_8));
        return id;
    }

    /** Leaves a part out of what is written. */
    void drop(String part) {
        dropped.add(part);
        changed.remove(part);
    }

    private String freeId(String part) {
        List<String> ids = relations(part).stream().map(Relation::id).toList();
        int number = 1;
        while (ids.contains("rIdVagval" + number)) {
            number++;
        }
        return "rIdVagval" + number;
    }

    /** Says what files of an ending are, where the package does not. */
    private void type(String ending, String type) {
        String part = "[Content_Types].xml";
        String text = new String(bytes(part).orElseThrow(() -> damaged(new IOException(part))),
                StandardCharsets.UTF_8);
        if (!text.toLowerCase(Locale.ROOT).contains("extension=\"" + ending + "\"")) {
            int first = text.indexOf('>', text.indexOf("<Types")) + 1;
            put(part, (text.substring(0, first) + "<Default Extension=\"" + ending + "\" ContentType=\"" + type
                    + "\"/>" + text.substring(first)).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes the package, parts in the order they had, new ones last. */
    void write(OutputStream out) throws IOException {
        ZipArchiveOutputStream packed = new ZipArchiveOutputStream(out);
        List<String> added = new ArrayList<>(changed.keySet());
        for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
            if (dropped.contains(entry.getName())) {
                continue;
            }
            byte[] bytes = changed.get(entry.getName());
            if (bytes == null) {
                try (InputStream raw = zip.getRawInputStream(entry)) {
                    packed.addRawArchiveEntry(entry, raw);
                }
            } else if (added.remove(entry.getName())) {
                put(packed, entry.getName(), bytes);
            }
        }
        for (String part : added) {
            put(packed, part, changed.get(part));
        }
        packed.finish();
        packed.flush();
    }

    private static void put(ZipArchiveOutputStream packed, String part, byte[] bytes) throws IOException {
        packed.putArchiveEntry(new ZipArchiveEntry(part));
        packed.write(bytes);
        packed.closeArchiveEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
