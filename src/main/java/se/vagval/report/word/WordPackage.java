package se.vagval.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

import se.vagval.text.Texts;

/** Puts the parts of the document together into a .docx. */
final class WordPackage {
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final OPCPackage parts;

    private WordPackage(OPCPackage parts) {
        this.parts = parts;
    }

    static void write(OutputStream out, DocumentXml.Written document, String footer, String title, String author)
            throws IOException {
        // Created over a stream that is not the target: POI would close that one.
        try (OPCPackage parts = OPCPackage.create(OutputStream.nullOutputStream())) {
            new WordPackage(parts).fill(document, footer, title, author);
            parts.save(out);
            parts.revert();
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private void fill(DocumentXml.Written document, String footer, String title, String author)
            throws IOException, InvalidFormatException {
        properties(title, author);
        PackagePart main = part("/word/document.xml", TYPES + "document.main+xml", bytes(document.xml()));
        parts.addRelationship(main.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
        relate(main, part("/word/styles.xml", TYPES + "styles+xml", resource("styles.xml")), "styles", "rIdStyles");
        relate(main,
                part("/word/numbering.xml", TYPES + "numbering+xml",
                        NumberedLists.in(resource("numbering.xml"), document.lists())),
                "numbering",
                "rIdNumbering");
        relate(main, part("/word/settings.xml", TYPES + "settings+xml", resource("settings.xml")), "settings",
                "rIdSettings");
        relate(main, part("/word/footer1.xml", TYPES + "footer+xml", bytes(footer)), "footer", "rIdFooter");
        document.links().forEach((id, address) -> main.addExternalRelationship(address,
                Namespaces.RELATIONS + "/hyperlink", id));
        for (int i = 1; i <= document.figures().size(); i++) {
            PackagePart picture = part("/word/media/diagram" + i + ".png", "image/png",
                    document.figures().get(i - 1).picture().png());
            relate(main, picture, "image", PictureXml.relation(i));
        }
    }

    private void properties(String title, String author) throws InvalidFormatException {
        PackageProperties core = parts.getPackageProperties();
        core.setTitleProperty(Optional.of(title));
        core.setCreatorProperty(Optional.of(author));
        core.setLanguageProperty(Optional.of(Texts.SWEDISH.toLanguageTag()));
    }

    private PackagePart part(String name, String type, byte[] content) throws IOException, InvalidFormatException {
        PackagePart part = parts.createPart(PackagingURIHelper.createPartName(name), type);
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
        return part;
    }

    private static void relate(PackagePart from, PackagePart to, String type, String id) {
        from.addRelationship(to.getPartName(), TargetMode.INTERNAL, Namespaces.RELATIONS + "/" + type, id);
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = WordPackage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return in.readAllBytes();
        }
    }
}
