package se.vagval.figurecheck.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidOperationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

import se.vagval.figurecheck.document.Block;
import se.vagval.figurecheck.document.DocumentException;

/**
 * A Word document's passages and tables. POI opens the package and guards against bombs; its paragraphs and cells leave
 * out content controls and do not tell what has been deleted, so the text is read from the document itself.
 */
public final class WordDocument {
    /** Unpacked; the longest reviews are some megabytes. */
    private static final int LARGEST = 64 * 1024 * 1024;

    private WordDocument() {}

    /**
     * The blocks of a document. Its list of contents, which stands last, is looked at first: POI does without it where it
     * is gone, and would read half of a document that is cut off.
     *
     * @param path
     *            a package, told by its first bytes
     */
    public static List<Block> read(Path path) {
        String file = String.valueOf(path.getFileName());
        try (ZipFile whole = new ZipFile(path.toFile())) {
            if (whole.size() == 0) {
                throw DocumentException.of("figurecheck.error.damaged", file);
            }
            if (whole.getEntry("[Content_Types].xml") == null) { // of another kind, such as OpenDocument
                throw DocumentException.of("figurecheck.error.notWord", file);
            }
            try (OPCPackage opened = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
                Document text = DocumentHelper.readDocument(new ByteArrayInputStream(text(main(opened, file), file)));
                return new WordBlocks().read(text.getDocumentElement());
            }
        } catch (OpenXML4JException | POIXMLException | UnsupportedFileFormatException | EmptyFileException
                | InvalidOperationException | SAXException | IllegalStateException | IOException e) {
            // All that POI and the reader of XML say of a package that is not whole, an illegal state of its parts included.
            throw DocumentException.caused(e, "figurecheck.error.damaged", file);
        }
    }

    private static PackagePart main(OPCPackage opened, String file) throws InvalidFormatException {
        var found = opened.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (found.isEmpty()) {
            found = opened.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT);
        }
        PackagePart part = found.isEmpty() ? null : opened.getPart(found.getRelationship(0));
        if (part == null || !part.getContentType().contains("wordprocessingml")) {
            throw DocumentException.of("figurecheck.error.notWord", file);
        }
        return part;
    }

    private static byte[] text(PackagePart part, String file) throws IOException {
        try (InputStream in = part.getInputStream()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw DocumentException.of("figurecheck.error.tooLarge", file);
            }
            return bytes;
        }
    }
}
