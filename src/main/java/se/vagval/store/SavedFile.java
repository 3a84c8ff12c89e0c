package se.vagval.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import se.vagval.model.History;
import se.vagval.store.rows.BrokenRow;
import se.vagval.store.rows.ReviewRows;
import se.vagval.store.rows.RowChange;
import se.vagval.store.rows.Rows;

/** A held file that rows are saved to. The database is started on it by the first save. */
final class SavedFile implements AutoCloseable {
    private final HeldFile held;
    private final Schema schema;
    private int version;
    private Rows saved;
    private SavedHistory savedHistory;
    private Optional<Path> keptCopy = Optional.empty();
    private Optional<Connection> connection = Optional.empty();

    SavedFile(HeldFile held, Contents contents, Schema schema) {
        this.held = held;
        this.schema = schema;
        version = contents.version();
        saved = contents.rows();
        savedHistory = SavedHistory.of(contents.history());
    }

    Optional<Path> keptCopy() {
        return keptCopy;
    }

    /** Writes what differs from what was last saved; returns the number of the review's rows that were written. */
    int save(History history) {
        Rows next = ReviewRows.of(history.now());
        if (RowChange.between(saved, next).isEmpty() && savedHistory.equals(SavedHistory.of(history))) {
            return 0;
        }
        refuseMoved();
        boolean interrupted = Thread.interrupted(); // it would close the file in the middle of the write
        try {
            Connection open = connected();
            int written = commit(open, RowChange.between(saved, next), history);
            saved = next;
            savedHistory = SavedHistory.of(history);
            return written;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** What is saved to a file without a name would go where nobody looks for it. */
    private void refuseMoved() {
        if (!Files.isDirectory(held.path().getParent())) {
            throw new StoreException(StoreError.DISK_GONE, held.path(), "its folder is gone");
        }
        if (!OpenFiles.isInPlace(held)) {
            throw new StoreException(StoreError.MOVED, held.path(), "another file, or none, has its name");
        }
    }

    /** The rows are read again, since a save that failed may all the same have come to the disk. */
    private Connection connected() {
        if (connection.isPresent()) {
            return connection.get();
        }
        if (version < schema.version()) {
            keptCopy = Optional.of(Migration.upgrade(held, version, schema));
            version = schema.version();
        }
        Connection opened = null;
        try {
            opened = Database.open(held.path());
            saved = RowStore.load(opened);
            savedHistory = SavedHistory.load(opened);
            opened.setAutoCommit(false);
            connection = Optional.of(opened);
            return opened;
        } catch (SQLException | BrokenRow e) {
            throw failure("opening to save", e, opened);
        }
    }

    private int commit(Connection open, List<RowChange> changes, History history) {
        try {
            HistoryWriter steps = new HistoryWriter(open, savedHistory, history);
            steps.remove();
            int written = RowStore.write(open, changes);
            steps.add();
            int saves = SaveCount.increase(open);
            open.commit();
            Database.force(open);
            held.seal(saves);
            return written;
        } catch (SQLException | IOException e) {
            connection = Optional.empty();
            throw failure("saving " + changes.size() + " rows", e, open);
        }
    }

    /** After a failure the database is let go of, so that the next save begins from what is on the disk. */
    private StoreException failure(String detail, Exception cause, Connection open) {
        StoreException failure = new StoreException(SqlErrors.writing(cause), held.path(), detail, cause);
        if (open != null) {
            SqlErrors.rollBack(open, failure);
            SqlErrors.close(open, failure);
        }
        return failure;
    }

    /** Makes the file small if it has been saved to, and lets others have it. */
    @Override
    public void close() {
        if (connection.isEmpty()) {
            held.close();
            return;
        }
        try {
            Database.shutdown(connection.get());
            Compaction.close(held);
        } catch (SQLException e) {
            held.close();
            throw new StoreException(StoreError.WRITE, held.path(), "closing", e);
        }
    }
}
