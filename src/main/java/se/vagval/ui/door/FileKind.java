package se.vagval.ui.door;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A kind of file to choose among.
 *
 * @param label
 *            what it is called in the file dialog, in Swedish
 * @param ending
 *            its ending with the dot, in lower case
 */
public record FileKind(String label, String ending) {
    /** Whether a file's name has this ending. */
    public boolean has(Path file) {
        return file.getFileName() != null
                && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** The file with this ending, added where it is missing. */
    public Path ended(Path file) {
        return has(file) ? file : file.resolveSibling(file.getFileName() + ending);
    }
}
