package se.vagval.ui.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** Which templates of the organisation documents were last written in. */
public final class TemplateMemory {
    /** What a template is of. */
    public enum Kind {
        /** Word documents. */
        WORD("template"),
        /** Slides. */
        SLIDES("slide-template");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    private final SettingsFile file;
    private final Properties values;

    /** Reads the memory in a folder. */
    public TemplateMemory(Path folder) {
        file = new SettingsFile(folder.resolve("documents.properties"));
        values = file.read();
    }

    /** The template, which may have been moved since; empty for our own look. */
    public synchronized Optional<Path> template(Kind kind) {
        String kept = values.getProperty(kind.key, "");
        try {
            return kept.isEmpty() ? Optional.empty() : Optional.of(Path.of(kept));
        } catch (InvalidPathException damagedByHand) {
            return Optional.empty();
        }
    }

    /** Remembers a template, or that there is none. */
    public synchronized void template(Kind kind, Optional<Path> template) {
        template.ifPresentOrElse(t -> values.setProperty(kind.key, t.toAbsolutePath().toString()),
                () -> values.remove(kind.key));
        file.write(values);
    }
}
