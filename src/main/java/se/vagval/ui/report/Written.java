package se.vagval.ui.report;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that was written: a document, or a folder of pictures.
 *
 * @param files
 *            how many files it is; more than none makes it a folder
 */
public record Written(Path path, int files) {
    /** The documents of a folder one by one, and each folder in it once, in the order they were written. */
    static List<Written> of(Path folder, List<Path> files) {
        Map<Path, Integer> counted = new LinkedHashMap<>();
        for (Path file : files) {
            boolean direct = folder.equals(file.getParent());
            counted.merge(direct ? file : file.getParent(), direct ? 0 : 1, Integer::sum);
        }
        return counted.entrySet().stream().map(e -> new Written(e.getKey(), e.getValue())).toList();
    }
}
