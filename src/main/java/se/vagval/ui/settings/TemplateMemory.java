package se.vagval.ui.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** Which Word template of the organisation reports were last written in. */
public final class TemplateMemory {
    private static final String TEMPLATE = "template";

    private final SettingsFile file;
    private final Properties values;

    /** Reads the memory in a folder. */
    public TemplateMemory(Path folder) {
        file = new SettingsFile(folder.resolve("documents.properties"));
        values = file.read();
    }

    /** The template, which may have been moved since; empty for our own look. */
    public synchronized Optional<Path> template() {
        String kept = values.getProperty(TEMPLATE, "");
        try {
            return kept.isEmpty() ? Optional.empty() : Optional.of(Path.of(kept));
        } catch (InvalidPathException damagedByHand) {
            return Optional.empty();
        }
    }

    /** Remembers a template, or that there is none. */
    public synchronized void template(Optional<Path> template) {
        template.ifPresentOrElse(t -> values.setProperty(TEMPLATE, t.toAbsolutePath().toString()),
                () -> values.remove(TEMPLATE));
        file.write(values);
    }
}
