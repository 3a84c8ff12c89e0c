package se.vagval.report.set;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

import se.vagval.report.accessibility.rule.Finding;

/** One of the documents of a set. It is written on a thread of its own, beside others of the same review. */
interface Document {
    /** What is done while it is written, in Swedish. */
    String doing();

    /** Where it is to go in a folder; several files only of what is written in several formats. */
    List<Path> files(Path folder);

    /** Whether somebody may have worked on one that is there, so that it is not replaced unasked. */
    default boolean isWorkedOn() {
        return true;
    }

    /**
     * Writes it, each file whole or not at all.
     *
     * @param files
     *            where, as many as it has
     * @param cancelled
     *            asked by one that takes long
     * @return false when it was cancelled; nothing is then written
     */
    boolean write(List<Path> files, BooleanSupplier cancelled);

    /** What it lacks that only the user can write, which the file itself does not show. */
    default List<Finding> lacking() {
        return List.of();
    }

    /** Tells in the document itself what remains to be done before it is accessible, where it has a place for that. */
    default void tell(Path file, List<String> remaining) {}
}
