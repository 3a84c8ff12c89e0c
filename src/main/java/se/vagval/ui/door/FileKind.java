package se.vagval.ui.door;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A kind of file to choose among.
 *
 * @param label
 *            what it is called in the file dialog, in Swedish
 * @param ending
 *            its ending with the dot, in lower case
 * @param others
 *            endings that may be chosen as well when a file is opened
 */
public record FileKind(String label, String ending, List<String> others) {
    public FileKind {
        others = List.copyOf(others);
    }

    /** A kind with one ending. */
    public FileKind(String label, String ending) {
        this(label, ending, List.of());
    }

    /** What the names of such files are like, as a file dialog asks for it. */
    public List<String> patterns() {
        return Stream.concat(Stream.of(ending), others.stream()).map(each -> "*" + each).toList();
    }

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
