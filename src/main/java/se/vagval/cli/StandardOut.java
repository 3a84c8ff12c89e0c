package se.vagval.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What standard output leads to. */
final class StandardOut {
    private static final int KIND = 0170000;
    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    private StandardOut() {}

    /** Whether it is a pipe, by the file system; the text of a failed write depends on the system's language. */
    static boolean isPipe() {
        Path path = Path.of("/dev/stdout");
        try {
            int kind = (Integer) Files.getAttribute(path, "unix:mode") & KIND;
            return kind == PIPE || kind == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false; // Windows has neither the path nor the attribute, and then every failed write is told
        }
    }
}
