package se.vagval.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import se.vagval.model.InvalidField;
import se.vagval.model.Review;
import se.vagval.store.rows.BrokenRow;
import se.vagval.store.rows.ReviewRows;
import se.vagval.store.rows.Rows;

/** Reads a file that has been inspected, with nothing done to it. */
final class Unchanged {
    private Unchanged() {}

    /** The rows of a file of this or an older version. */
    static Rows rows(Path file, int version, Schema schema) {
        if (version == schema.version()) {
            return rowsOf(file, file);
        }
        Path copy = Migration.upgradedCopy(file, version, schema);
        try {
            return rowsOf(copy, file);
        } finally {
            Migration.discard(copy);
        }
    }

    private static Rows rowsOf(Path readable, Path file) {
        try (Connection connection = Database.openReadOnly(readable)) {
            return RowStore.load(connection);
        } catch (SQLException | BrokenRow e) {
            throw SqlErrors.opening(file, e, null);
        }
    }

    /** The review that rows of the file hold. */
    static Review review(Path file, Rows rows) {
        try {
            return ReviewRows.review(rows);
        } catch (BrokenRow | InvalidField e) {
            throw new StoreException(StoreError.DAMAGED, file, "rows do not make a review", e);
        }
    }
}
