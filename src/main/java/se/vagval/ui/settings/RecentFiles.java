package se.vagval.ui.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The review files that were opened last, latest first. */
public final class RecentFiles {
    /** How many are remembered. */
    public static final int MOST = 8;

    /**
     * A file that was opened.
     *
     * @param title
     *            title of the review when it was last open
     */
    public record Recent(Path file, String title, LocalDateTime opened) {}

    private final SettingsFile file;
    private final List<Recent> files;

    /** Reads the list in a folder. */
    public RecentFiles(Path folder) {
        file = new SettingsFile(folder.resolve("recent.properties"));
        files = read(file.read());
    }

    /** The files, latest first. */
    public List<Recent> all() {
        return List.copyOf(files);
    }

    /** Puts a file first. */
    public void opened(Path path, String title, LocalDateTime at) {
        Path absolute = path.toAbsolutePath().normalize();
        files.removeIf(r -> r.file().equals(absolute));
        files.addFirst(new Recent(absolute, title, at));
        if (files.size() > MOST) {
            files.removeLast();
        }
        file.write(written());
    }

    /** Forgets a file. */
    public void forget(Path path) {
        files.removeIf(r -> r.file().equals(path));
        file.write(written());
    }

    private Properties written() {
        Properties values = new Properties();
        for (int i = 0; i < files.size(); i++) {
            Recent recent = files.get(i);
            values.setProperty(i + ".file", recent.file().toString());
            values.setProperty(i + ".title", recent.title());
            values.setProperty(i + ".opened", recent.opened().toString());
        }
        return values;
    }

    private static List<Recent> read(Properties values) {
        List<Recent> files = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            entry(values, i).ifPresent(files::add);
        }
        return files;
    }

    private static Optional<Recent> entry(Properties values, int i) {
        String path = values.getProperty(i + ".file");
        String opened = values.getProperty(i + ".opened");
        if (path == null || opened == null) {
            return Optional.empty();
        }
        try {
            return Optional
                    .of(new Recent(Path.of(path), values.getProperty(i + ".title", ""), LocalDateTime.parse(opened)));
        } catch (DateTimeException | InvalidPathException damagedByHand) {
            return Optional.empty();
        }
    }
}
