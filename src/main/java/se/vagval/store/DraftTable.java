package se.vagval.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import se.vagval.model.Draft;

/** The table of what was typed and could not be taken. */
final class DraftTable {
    /** Its name. */
    static final String TABLE = "draft";

    private DraftTable() {}

    /** All drafts, in the order they were typed. */
    static List<Draft> read(Statement statement) throws SQLException {
        List<Draft> drafts = new ArrayList<>();
        try (ResultSet result = statement.executeQuery("SELECT address, place, typed, problem, suggestion, typed_at, "
                + "gone_with FROM " + TABLE + " ORDER BY typed_at, address, gone_with")) {
            while (result.next()) {
                drafts.add(new Draft(result.getString("address"), result.getString("place"), result.getString("typed"),
                        result.getString("problem"), result.getString("suggestion"),
                        result.getObject("typed_at", OffsetDateTime.class).toInstant(), result.getInt("gone_with")));
            }
        }
        return drafts;
    }

    static void remove(Connection connection, List<Draft> drafts) throws SQLException {
        try (PreparedStatement statement = connection
                .prepareStatement("DELETE FROM " + TABLE + " WHERE address = ? AND gone_with = ?")) {
            for (Draft draft : drafts) {
                statement.setString(1, draft.address());
                statement.setInt(2, draft.gone());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    static void add(Connection connection, List<Draft> drafts) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO " + TABLE
                + " (address, place, typed, problem, suggestion, typed_at, gone_with) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (Draft draft : drafts) {
                int parameter = 1;
                for (Object value : List.of(draft.address(), draft.place(), draft.typed(), draft.problem(),
                        draft.suggestion(), draft.at().atOffset(ZoneOffset.UTC), draft.gone())) {
                    statement.setObject(parameter++, value);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
