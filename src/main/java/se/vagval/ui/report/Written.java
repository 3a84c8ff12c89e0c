package se.vagval.ui.report;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.set.WrittenFile;

/**
 * Something that was written: a document, or a folder of pictures.
 *
 * @param files
 *            how many files it is; more than none makes it a folder
 * @param remaining
 *            what remains to be done in it before it is accessible
 */
public record Written(Path path, int files, List<Finding> remaining) {
    public Written {
        remaining = List.copyOf(remaining);
    }

    /** The documents of a folder one by one, and each folder in it once, in the order they were written. */
    static List<Written> of(Path folder, List<WrittenFile> files) {
        Map<Path, Written> all = new LinkedHashMap<>();
        for (WrittenFile file : files) {
            boolean direct = folder.equals(file.file().getParent());
            Written one = new Written(direct ? file.file() : file.file().getParent(), direct ? 0 : 1, file.remaining());
            all.merge(one.path(), one, Written::and);
        }
        return List.copyOf(all.values());
    }

    private Written and(Written other) {
        return new Written(path, files + other.files,
                Stream.concat(remaining.stream(), other.remaining.stream()).toList());
    }
}
