package se.vagval.report.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import se.vagval.report.ReportException;
import se.vagval.text.Texts;

/** Opens the file of a template, and says in words what is wrong with one that cannot be used. */
final class TemplateFile {
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final List<String> TYPES = List.of(MAIN + "document.main+xml", MAIN + "template.main+xml");
    /** Larger than any template of words and logos. */
    private static final long LARGEST = 64L << 20;

    private TemplateFile() {}

    /** What is made of a package and its main part. */
    interface Reading<T> {
        T of(OPCPackage parts, PackagePart main) throws IOException, InvalidFormatException;
    }

    /**
     * Reads a template.
     *
     * @throws ReportException
     *             with a sentence for the user when the file cannot be used
     */
    static <T> T read(Path file, Reading<T> reading) {
        byte[] bytes = bytes(file);
        refuseOthers(file, bytes);
        // Read as a stream, a package that is cut off after some of its parts passes for a whole one.
        try (ZipFile whole = new ZipFile(file.toFile())) {
            if (whole.getEntry("[Content_Types].xml") == null) { // of another kind, such as OpenDocument
                throw new ReportException(Texts.get("report.template.notWord", file.getFileName()));
            }
            OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes));
            try {
                return reading.of(parts, main(file, parts));
            } finally {
                parts.revert();
            }
        } catch (ReportException e) {
            throw e;
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            // POI tells of a damaged package by faults of many kinds.
            throw new ReportException(Texts.get("report.template.damaged", file.getFileName()), e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new ReportException(Texts.get("report.template.folder", file));
            }
            if (Files.size(file) > LARGEST) {
                throw new ReportException(Texts.get("report.template.large", file.getFileName(), LARGEST >> 20));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new ReportException(Texts.get("report.template.gone", file), e);
        } catch (IOException e) {
            throw new ReportException(Texts.get("report.template.unreadable", file), e);
        }
    }

    private static void refuseOthers(Path file, byte[] bytes) {
        switch (FileMagic.valueOf(bytes)) {
            case OOXML -> { /* A package, perhaps of Word. */ }
            case OLE2 -> throw new ReportException(
                    Texts.get(isEncrypted(bytes) ? "report.template.protected" : "report.template.old",
                            file.getFileName()));
            default -> throw new ReportException(Texts.get("report.template.notWord", file.getFileName()));
        }
    }

    private static boolean isEncrypted(byte[] bytes) {
        try (POIFSFileSystem old = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return old.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
        } catch (IOException | RuntimeException e) {
            return false; // neither a document of today's Word nor a whole one of the old
        }
    }

    private static PackagePart main(Path file, OPCPackage parts) throws InvalidFormatException {
        List<PackagePart> all = parts.getParts();
        if (all.stream().map(PackagePart::getContentType).anyMatch(t -> t.contains("macroEnabled")
                || t.contains("vbaProject"))) {
            throw new ReportException(Texts.get("report.template.macros", file.getFileName()));
        }
        for (PackageRelationship r : parts.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)) {
            PackagePart main = parts.getPart(r);
            if (main != null && TYPES.contains(main.getContentType())) {
                return main;
            }
        }
        throw new ReportException(Texts.get("report.template.notWord", file.getFileName()));
    }
}
