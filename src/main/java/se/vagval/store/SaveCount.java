package se.vagval.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** How many saves a file has had, counted in the same transaction as what is saved; compared with the {@link Seal}. */
final class SaveCount {
    /** The table it stands in, of one row. */
    static final String TABLE = "save_count";

    private SaveCount() {}

    static int read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT saves FROM " + TABLE)) {
            if (!result.next()) {
                throw new SQLException("no row in " + TABLE);
            }
            return result.getInt(1);
        }
    }

    /** Counts one more, and returns how many they then are. */
    static int increase(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE " + TABLE + " SET saves = saves + 1");
        }
        return read(connection);
    }
}
