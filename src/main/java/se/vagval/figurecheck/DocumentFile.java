package se.vagval.figurecheck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import se.vagval.figurecheck.document.Block;
import se.vagval.figurecheck.document.DocumentException;
import se.vagval.figurecheck.document.TextDocument;
import se.vagval.figurecheck.word.WordDocument;

/** A document on disk: told by its first bytes what it is, whatever its name says, and read by the one who knows it. */
final class DocumentFile {
    /** The file itself; a review with its pictures is some tens of megabytes. */
    private static final int LARGEST = 128 * 1024 * 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] RTF = {'{', '\\', 'r', 't', 'f'};
    /** Word before 2007, and a Word document that asks for a password, which is kept in the same kind of file. */
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final Set<String> OLD = Set.of("doc", "dot", "xls", "ppt");

    private DocumentFile() {}

    static List<Block> read(Path file) {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = bytes(file, name);
        if (bytes.length == 0) {
            throw DocumentException.of("figurecheck.error.empty", name);
        }
        refuseForeign(bytes, name);
        return begins(bytes, ZIP) ? WordDocument.read(file) : text(bytes, name);
    }

    private static List<Block> text(byte[] bytes, String name) {
        if (ending(name).equals("docx")) {
            throw DocumentException.of("figurecheck.error.notWord", name);
        }
        return TextDocument.read(bytes, name);
    }

    private static void refuseForeign(byte[] bytes, String name) {
        if (begins(bytes, PDF)) {
            throw DocumentException.of("figurecheck.error.pdf", name);
        }
        if (begins(bytes, RTF)) {
            throw DocumentException.of("figurecheck.error.old", name);
        }
        if (begins(bytes, OLE)) {
            throw DocumentException.of(OLD.contains(ending(name)) ? "figurecheck.error.old"
                    : "figurecheck.error.password", name);
        }
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private static byte[] bytes(Path file, String name) {
        if (Files.isDirectory(file)) {
            throw DocumentException.of("figurecheck.error.folder", file.toString());
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw DocumentException.of("figurecheck.error.tooLarge", name);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw DocumentException.caused(e, "figurecheck.error.missing", file.toString());
        } catch (IOException e) {
            throw DocumentException.caused(e, "figurecheck.error.unreadable", file.toString());
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
