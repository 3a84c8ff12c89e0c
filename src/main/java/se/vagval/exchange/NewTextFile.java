package se.vagval.exchange;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a text to a new file, all of it or nothing; a file of the same name is never touched. */
final class NewTextFile {
    private NewTextFile() {}

    static void write(Path file, String text) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw ExchangeException.of("exchange.error.noFolder", String.valueOf(folder));
        }
        if (Files.isDirectory(file)) {
            throw ExchangeException.of("exchange.error.isFolder", file.toString());
        }
        try {
            Files.writeString(file, "", StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw ExchangeException.caused(e, "exchange.error.exists", file.toString());
        } catch (IOException e) {
            throw ExchangeException.caused(e, "exchange.error.unwritable", file.toString());
        }
        fill(file, text);
    }

    private static void fill(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            ExchangeException failure = ExchangeException.caused(e, "exchange.error.unwritable", file.toString());
            try {
                Files.deleteIfExists(file);
            } catch (IOException left) {
                failure.addSuppressed(left);
            }
            throw failure;
        }
    }
}
