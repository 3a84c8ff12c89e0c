package se.vagval.ui.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/**
 * A properties file. One that cannot be read counts as empty, and one that cannot be written is left: losing the list of
 * recent files must not stop anybody from working.
 */
final class SettingsFile {
    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());

    private final Path file;

    SettingsFile(Path file) {
        this.file = file;
    }

    Properties read() {
        Properties values = new Properties();
        if (!Files.exists(file)) {
            return values;
        }
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(in);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "Settings not read: " + file, e);
            values.clear();
        }
        return values;
    }

    /** Writes beside the file and moves it into place, so that a crash leaves the old one whole. */
    void write(Properties values) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.getParent());
            try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
                values.store(out, null);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Settings not written: " + file, e);
        }
    }
}
