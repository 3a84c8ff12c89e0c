package se.vagval.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.flywaydb.core.api.FlywayException;

import se.vagval.model.History;
import se.vagval.model.InvalidField;
import se.vagval.model.Review;
import se.vagval.store.rows.BrokenRow;
import se.vagval.store.rows.ReviewRows;
import se.vagval.store.rows.Rows;

/**
 * What a review file holds, read from its bytes in memory after they have been inspected.
 *
 * @param version
 *            of the tables in the file itself; the rows are as the newest version has them
 */
record Contents(int version, Rows rows, History history) {
    static Contents of(Path file, byte[] bytes, Schema schema) {
        FileChecks.looksLikeH2(file, bytes);
        try (MemoryCopy copy = new MemoryCopy(bytes)) {
            int version = FileInspection.version(file, copy, schema);
            if (version < schema.version()) {
                upgrade(file, version, copy, schema);
            }
            return read(file, version, copy, Seal.read(bytes));
        } catch (StoreException e) {
            boolean cut = e.error() == StoreError.FOREIGN || e.error() == StoreError.DAMAGED;
            throw cut && FileHead.promisesMore(bytes) ? new StoreException(StoreError.CUT_OFF, file, "cut off", e) : e;
        }
    }

    private static void upgrade(Path file, int version, MemoryCopy copy, Schema schema) {
        try {
            Migration.run(copy.name(), schema);
        } catch (FlywayException e) {
            // In memory no disk can be full: what fails here is what the file holds.
            throw new StoreException(StoreError.ALTERED, file, "reading version " + version, e);
        } catch (SQLException e) {
            throw SqlErrors.opening(file, e, null);
        }
    }

    private static Contents read(Path file, int version, MemoryCopy copy, int sealed) {
        try (Connection connection = Database.openReadOnly(copy.name())) {
            int saves = SaveCount.read(connection);
            if (saves < sealed) {
                throw new StoreException(StoreError.CUT_OFF, file, "holds save " + saves + " of " + sealed);
            }
            Rows rows = RowStore.load(connection);
            Review now = review(file, rows);
            return new Contents(version, rows, new HistoryReader(file, now, rows).read(connection));
        } catch (SQLException | BrokenRow e) {
            throw SqlErrors.opening(file, e, null);
        }
    }

    /** The review that rows of the file hold. */
    private static Review review(Path file, Rows rows) {
        try {
            return ReviewRows.review(rows);
        } catch (BrokenRow | InvalidField e) {
            throw new StoreException(StoreError.DAMAGED, file, "rows do not make a review", e);
        }
    }
}
