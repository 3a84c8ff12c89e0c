package se.vagval.store;

import java.nio.file.Path;
import java.util.Optional;

import se.vagval.model.History;
import se.vagval.model.Review;

/**
 * An open review file. What {@link #save} has returned from is on the disk; until something is saved the file is not
 * touched. All failures are {@link StoreException}. Saving from a thread that is interrupted while it saves closes the
 * file's channel: save on a thread of your own.
 */
public final class ReviewFile implements AutoCloseable {
    /** Ending of a review file's name, without the point. */
    public static final String EXTENSION = "vagval";

    private final Path path;
    private final Optional<SavedFile> file;
    private History history;
    private boolean closed;

    private ReviewFile(Path path, Optional<SavedFile> file, History history) {
        this.path = path;
        this.file = file;
        this.history = history;
    }

    /** Makes a new file that holds the review, and opens it; the name must be free. */
    public static ReviewFile create(Path path, Review review) {
        NewFile.create(path, History.of(review), Schema.CURRENT);
        return open(path);
    }

    /**
     * Opens a file to work in, and keeps others from writing to it. One of an older version is upgraded when it is first
     * saved to, after a copy of it is kept.
     */
    public static ReviewFile open(Path path) {
        return open(path, Schema.CURRENT);
    }

    static ReviewFile open(Path path, Schema schema) {
        Path real = FileChecks.existing(path);
        FileChecks.writable(real);
        HeldFile held = OpenFiles.hold(real);
        try {
            Contents contents = Contents.of(real, held.bytes(), schema);
            if (contents.version() < schema.version()) {
                FileChecks.folderWritable(real);
            }
            return new ReviewFile(real, Optional.of(new SavedFile(held, contents, schema)), contents.history());
        } catch (RuntimeException | Error e) {
            held.close();
            throw e;
        }
    }

    /** Reads a file as it is at this moment, whoever has it open; it is not held, and cannot be saved to. */
    public static ReviewFile openReadOnly(Path path) {
        return openReadOnly(path, Schema.CURRENT);
    }

    static ReviewFile openReadOnly(Path path, Schema schema) {
        Path real = FileChecks.existing(path);
        return new ReviewFile(real, Optional.empty(), Contents.of(real, OpenFiles.bytes(real), schema).history());
    }

    /** The file's real path. */
    public Path path() {
        return path;
    }

    /** Whether the file was opened only to be read. */
    public boolean readOnly() {
        return file.isEmpty();
    }

    /** The copy kept of the file as it was, when saving to it has upgraded it. */
    public synchronized Optional<Path> keptCopy() {
        return file.flatMap(SavedFile::keptCopy);
    }

    /** The review as it was last opened or saved. */
    public synchronized Review review() {
        return history.now();
    }

    /**
     * The review as it was last opened or saved, with what can be undone and done again and the named versions. A review
     * other than the present one that was kept is read when it is first asked for, and fails then if it is damaged.
     */
    public synchronized History history() {
        return history;
    }

    /** Saves a review and forgets what could be undone; named versions that it still lists are kept. */
    public synchronized int save(Review next) {
        return save(history.startedAnew(next));
    }

    /**
     * Writes what differs between what was last saved and {@code next}, all of it or nothing.
     *
     * @return number of rows of the review that were written
     */
    public synchronized int save(History next) {
        if (closed) {
            throw new IllegalStateException("saved to a closed file");
        }
        SavedFile target = file
                .orElseThrow(() -> new StoreException(StoreError.READ_ONLY, path, "opened read-only"));
        int written = target.save(next);
        history = next;
        return written;
    }

    /**
     * Writes the review with its history to another file, which takes the place of one of the same name, and opens it. This one stays
     * open, and unchanged, until it is closed.
     */
    public ReviewFile saveAs(Path target) {
        return saveAs(target, history());
    }

    /** As {@link #saveAs(Path)}, with a review and a history that are perhaps not saved in this file. */
    public ReviewFile saveAs(Path target, History next) {
        NewFile.replace(target, next, Schema.CURRENT);
        return open(target);
    }

    /** Closes the file, and makes it small if it has been saved to; harmless when done twice. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            file.ifPresent(SavedFile::close);
        }
    }
}
