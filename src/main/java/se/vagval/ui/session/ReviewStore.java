package se.vagval.ui.session;

import java.nio.file.Path;
import java.util.Optional;

import se.vagval.model.History;

/** Where a session's review is kept; called by one thread at a time, never the window's. */
public interface ReviewStore {
    /** Name of the file without folder, as shown to the user. */
    String name();

    /** The file itself. */
    Path file();

    /** Whether the file can only be read; then {@link #save} is never called. */
    boolean readOnly();

    /**
     * Commits the review with its history; durable when this returns.
     *
     * @throws StoreFailure
     *             when it could not be saved; what was there before remains
     */
    void save(History history) throws StoreFailure;

    /** The copy that was kept of the file when saving to it made it one of this version. */
    Optional<Path> keptCopy();

    /**
     * Writes the review with its history to a new file and keeps that one from now on.
     *
     * @throws StoreFailure
     *             when the new file could not be written; the old one is then still in use
     */
    void saveAs(Path target, History history) throws StoreFailure;

    /** Lets go of the file. */
    void close() throws StoreFailure;
}
