package se.vagval.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import se.vagval.model.Review;
import se.vagval.store.rows.BrokenRow;
import se.vagval.store.rows.ReviewRows;
import se.vagval.store.rows.RowChange;
import se.vagval.store.rows.Rows;

/**
 * An open review file. What {@link #save} has returned from is on the disk. All failures are {@link StoreException}.
 * Saving from a thread that is interrupted while it saves closes the file's channel: save on a thread of your own.
 */
public final class ReviewFile implements AutoCloseable {
    /** Ending of a review file's name, without the point. */
    public static final String EXTENSION = "vagval";

    private final Path path;
    private final OpenFiles.Claim claim;
    private final Connection connection;
    private final Optional<Path> keptCopy;
    private Review review;
    private Rows saved;
    private boolean closed;

    private ReviewFile(Path path, OpenFiles.Claim claim, Connection connection, Optional<Path> keptCopy, Rows saved) {
        this.path = path;
        this.claim = claim;
        this.connection = connection;
        this.keptCopy = keptCopy;
        this.saved = saved;
        this.review = Unchanged.review(path, saved);
    }

    /** Makes a new file that holds the review, and opens it; the name must be free. */
    public static ReviewFile create(Path path, Review review) {
        NewFile.create(path, review, Schema.CURRENT);
        return open(path);
    }

    /** Opens a file to work in. One of an older version is upgraded after a copy of it is kept. */
    public static ReviewFile open(Path path) {
        return open(path, Schema.CURRENT);
    }

    static ReviewFile open(Path path, Schema schema) {
        Path file = FileChecks.existing(path);
        OpenFiles.Claim claim = OpenFiles.claim(file);
        try {
            int version = FileInspection.version(file, schema);
            FileChecks.writable(file);
            Unchanged.review(file, Unchanged.rows(file, version, schema)); // so that a damaged file is found before it is touched
            Optional<Path> kept = version < schema.version() ? Optional.of(Migration.upgrade(file, version, schema))
                    : Optional.empty();
            return connected(file, claim, kept);
        } catch (RuntimeException | Error e) {
            claim.close();
            throw e;
        }
    }

    private static ReviewFile connected(Path file, OpenFiles.Claim claim, Optional<Path> kept) {
        Connection connection = null;
        try {
            connection = Database.open(file);
            Rows rows = RowStore.load(connection);
            connection.setAutoCommit(false);
            return new ReviewFile(file, claim, connection, kept, rows);
        } catch (SQLException | StoreException | BrokenRow e) {
            throw SqlErrors.opening(file, e, connection);
        }
    }

    /** Reads a file without changing it; it is not held open, and cannot be saved to. */
    public static ReviewFile openReadOnly(Path path) {
        return openReadOnly(path, Schema.CURRENT);
    }

    static ReviewFile openReadOnly(Path path, Schema schema) {
        Path file = FileChecks.existing(path);
        try (OpenFiles.Claim _ = OpenFiles.claim(file)) {
            int version = FileInspection.version(file, schema);
            return new ReviewFile(file, null, null, Optional.empty(), Unchanged.rows(file, version, schema));
        }
    }

    /** The file's real path. */
    public Path path() {
        return path;
    }

    /** Whether the file was opened only to be read. */
    public boolean readOnly() {
        return connection == null;
    }

    /** The copy kept of the file as it was, when opening it upgraded it. */
    public Optional<Path> keptCopy() {
        return keptCopy;
    }

    /** The review as it was last opened or saved. */
    public synchronized Review review() {
        return review;
    }

    /**
     * Writes what differs between the review last saved and {@code next}, all of it or nothing.
     *
     * @return number of rows written
     */
    public synchronized int save(Review next) {
        if (closed) {
            throw new IllegalStateException("saved to a closed file");
        }
        if (readOnly()) {
            throw new StoreException(StoreError.READ_ONLY, path, "opened read-only");
        }
        Rows rows = ReviewRows.of(next);
        List<RowChange> changes = RowChange.between(saved, rows);
        int written = changes.isEmpty() ? 0 : commit(changes);
        saved = rows;
        review = next;
        return written;
    }

    private int commit(List<RowChange> changes) {
        boolean interrupted = Thread.interrupted(); // it would close the file in the middle of the write
        try {
            int written = RowStore.write(connection, changes);
            connection.commit();
            Database.force(connection);
            return written;
        } catch (SQLException e) {
            StoreException failure = new StoreException(StoreError.WRITE, path, "saving " + changes.size() + " rows",
                    e);
            SqlErrors.rollBack(connection, failure);
            throw failure;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Writes the review to another file, which takes the place of one of the same name, and opens it. This one stays
     * open, and unchanged, until it is closed.
     */
    public ReviewFile saveAs(Path target) {
        NewFile.replace(target, review(), Schema.CURRENT);
        return open(target);
    }

    /** Closes the file and makes it small; harmless when done twice. */
    @Override
    public synchronized void close() {
        if (closed || readOnly()) {
            closed = true;
            return;
        }
        closed = true;
        try {
            Database.shutdown(connection);
        } catch (SQLException e) {
            throw new StoreException(StoreError.WRITE, path, "closing", e);
        } finally {
            claim.close();
        }
    }
}
