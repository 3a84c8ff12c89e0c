package se.vagval.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;

import org.flywaydb.core.api.FlywayException;

import se.vagval.model.History;
import se.vagval.store.rows.ReviewRows;
import se.vagval.store.rows.RowChange;
import se.vagval.store.rows.Rows;

/** Writes a whole review with its history to a new file, which gets its name only when it is complete. */
final class NewFile {
    private NewFile() {}

    /** Refuses a name that is taken. */
    static void create(Path path, History history, Schema schema) {
        FileChecks.folderWritable(path);
        if (Files.isDirectory(path)) {
            throw new StoreException(StoreError.DIRECTORY, path, "is a directory");
        }
        if (Files.exists(path)) {
            throw new StoreException(StoreError.EXISTS, path, "exists");
        }
        write(path, history, schema);
    }

    /** Takes the place of a file of the same name, unless it is in use. */
    static void replace(Path path, History history, Schema schema) {
        if (!Files.isRegularFile(path)) {
            create(path, history, schema);
            return;
        }
        FileChecks.folderWritable(path);
        FileChecks.writable(path);
        refuseInUse(path);
        write(path, history, schema);
    }

    /** Windows replaces no file that is open, so it is not held until it has been replaced. */
    private static void refuseInUse(Path path) {
        if (Files.exists(path)) {
            OpenFiles.hold(path).close();
        }
    }

    private static void write(Path path, History history, Schema schema) {
        Path draft = null;
        try {
            draft = Files.createTempFile(path.toAbsolutePath().getParent(), ".vagval", ".tmp");
            draft.toFile().deleteOnExit(); // when the program is ended in the middle
            Files.delete(draft); // H2 takes an existing file of no bytes for a damaged one
            fill(draft, history, schema);
            refuseInUse(path); // writing took a while
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (StoreException e) {
            discard(draft, e);
            throw e;
        } catch (IOException | SQLException | FlywayException e) {
            StoreException failure = new StoreException(SqlErrors.writing(e), path, "new file could not be written", e);
            discard(draft, failure);
            throw failure;
        }
    }

    private static void fill(Path draft, History history, Schema schema) throws SQLException {
        Connection connection = Database.create(draft);
        try {
            Database.migrate(ReviewFileSystem.nameOf(draft), schema);
            connection.setAutoCommit(false);
            SavedHistory nothing = SavedHistory.load(connection);
            RowStore.write(connection, RowChange.between(new Rows(), ReviewRows.of(history.now())));
            new HistoryWriter(connection, nothing, history).add();
            connection.commit();
        } finally {
            Database.shutdownCompact(connection);
        }
    }

    private static void discard(Path draft, StoreException failure) {
        if (draft == null) {
            return;
        }
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
