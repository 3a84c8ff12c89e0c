package se.vagval.report.refresh;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import se.vagval.report.ReportException;
import se.vagval.report.control.WrittenDocument;
import se.vagval.report.control.WrittenXml;
import se.vagval.text.Texts;

/** Refuses what cannot be refreshed, with a sentence that says why and what to do. */
final class Doors {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** Word before 2007, and a document that asks for a password, which is kept in the same kind of file. */
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    /** Word's mark that a document is open takes the place of the first two letters of names of eight letters or more. */
    private static final int LONG_NAME = 8;

    private Doors() {}

    static void check(Path document) {
        String name = String.valueOf(document.getFileName());
        if (!Files.exists(document)) {
            throw new ReportException(Texts.get("report.refresh.error.missing", document.toString()));
        }
        if (Files.isDirectory(document)) {
            throw new ReportException(Texts.get("report.refresh.error.folder", document.toString()));
        }
        byte[] first = first(document);
        if (starts(first, OLE)) {
            throw new ReportException(Texts.get(isEncrypted(document) ? "report.refresh.error.password"
                    : "report.refresh.error.old", name));
        }
        if (!starts(first, ZIP)) {
            throw new ReportException(Texts.get("report.refresh.error.notWord", name));
        }
        open(document).ifPresent(mark -> {
            throw new ReportException(
                    Texts.get("report.refresh.error.open", name, String.valueOf(mark.getFileName())));
        });
    }

    /** The mark that an office program sets beside a document it has open. */
    private static Optional<Path> open(Path document) {
        String name = String.valueOf(document.getFileName());
        int letters = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        String word = letters >= LONG_NAME ? name.substring(2) : letters == LONG_NAME - 1 ? name.substring(1) : name;
        return Arrays.asList("~$" + word, ".~lock." + name + "#").stream()
                .map(document.toAbsolutePath()::resolveSibling).filter(Files::exists).findFirst();
    }

    private static boolean isEncrypted(Path document) {
        try (POIFSFileSystem files = new POIFSFileSystem(document.toFile(), true)) {
            return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException e) {
            throw new ReportException(
                    Texts.get("report.refresh.error.damaged", String.valueOf(document.getFileName())), e);
        }
    }

    private static byte[] first(Path document) {
        try (InputStream in = Files.newInputStream(document)) {
            return in.readNBytes(ZIP.length);
        } catch (IOException e) {
            throw new ReportException(Texts.get("report.refresh.error.unreadable", document), e);
        }
    }

    private static boolean starts(byte[] bytes, byte[] with) {
        return Arrays.equals(bytes, with);
    }

    /** What a document remembers, if this part is that. */
    static Optional<WrittenDocument> memory(byte[] part, String name) {
        try {
            return WrittenXml.read(part);
        } catch (WrittenXml.NewerException e) {
            throw new ReportException(Texts.get("report.refresh.error.newer", name), e);
        } catch (IOException e) {
            throw new ReportException(Texts.get("report.refresh.error.memory", name), e);
        }
    }
}
