package se.vagval.report.set;

import java.nio.file.Path;
import java.util.List;

import se.vagval.report.accessibility.rule.Finding;

/**
 * A file that was written.
 *
 * @param remaining
 *            what remains to be done before it is accessible; nothing also of a kind there are no rules for
 */
public record WrittenFile(Path file, List<Finding> remaining) {
    public WrittenFile {
        remaining = List.copyOf(remaining);
    }
}
