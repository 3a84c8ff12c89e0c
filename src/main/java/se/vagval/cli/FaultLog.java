package se.vagval.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;

/**
 * The file that unforeseen faults are written to, for whoever is to mend them: the newest last, at most two files of about
 * a megabyte.
 */
record FaultLog(Path file) {
    private static final long LARGEST = 1 << 20;

    /** Adds a fault, with what the program was asked to do. */
    void add(Throwable fault, List<String> arguments) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        if (Files.exists(file) && Files.size(file) > LARGEST) {
            Files.move(file, folder.resolve(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(file, entry(fault, arguments), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static String entry(Throwable fault, List<String> arguments) {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        lines.println(Instant.now() + " vagval " + Version.packaged().orElse("(unpackaged)") + ", Java "
                + Runtime.version() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.version"));
        lines.println("arguments: " + arguments);
        fault.printStackTrace(lines);
        lines.println();
        lines.flush();
        return text.toString();
    }
}
