package se.vagval.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import se.vagval.store.rows.Row;
import se.vagval.store.rows.RowChange;
import se.vagval.store.rows.Rows;
import se.vagval.store.rows.Table;

/** Reads and writes rows with SQL made from their columns. */
final class RowStore {
    private RowStore() {}

    /** All rows of a file. */
    static Rows load(Connection connection) throws SQLException {
        Rows rows = new Rows();
        try (Statement statement = connection.createStatement()) {
            for (Table table : Table.values()) {
                try (ResultSet result = statement.executeQuery("SELECT * FROM " + table)) {
                    read(result, table, rows);
                }
            }
        }
        return rows;
    }

    private static void read(ResultSet result, Table table, Rows rows) throws SQLException {
        ResultSetMetaData columns = result.getMetaData();
        while (result.next()) {
            Row row = new Row();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                row.set(columns.getColumnName(i).toLowerCase(Locale.ROOT), value(result, i, columns.getColumnType(i)));
            }
            rows.add(table, row);
        }
    }

    private static Object value(ResultSet result, int column, int type) throws SQLException {
        return switch (type) {
            case Types.DATE -> result.getObject(column, LocalDate.class);
            case Types.TIMESTAMP_WITH_TIMEZONE -> {
                OffsetDateTime time = result.getObject(column, OffsetDateTime.class);
                yield time == null ? null : time.toInstant();
            }
            default -> result.getObject(column);
        };
    }

    /** Writes changes in their order, like ones together; returns how many rows the database says it wrote. */
    static int write(Connection connection, List<RowChange> changes) throws SQLException {
        int written = 0;
        int from = 0;
        while (from < changes.size()) {
            String sql = sql(changes.get(from));
            int to = from + 1;
            while (to < changes.size() && sql.equals(sql(changes.get(to)))) {
                to++;
            }
            written += batch(connection, sql, changes.subList(from, to));
            from = to;
        }
        return written;
    }

    private static int batch(Connection connection, String sql, List<RowChange> changes) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (RowChange change : changes) {
                int parameter = 1;
                for (Object value : parameters(change)) {
                    statement.setObject(parameter++, plain(value));
                }
                statement.addBatch();
            }
            int written = 0;
            for (int count : statement.executeBatch()) {
                written += count;
            }
            if (written != changes.size()) {
                throw new SQLException(written + " rows written where " + changes.size() + " were to be: " + sql);
            }
            return written;
        }
    }

    private static Object plain(Object value) {
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    }

    private static List<Object> parameters(RowChange change) {
        List<Object> parameters = new ArrayList<>(change.values().values());
        if (change.kind() != RowChange.Kind.ADD) {
            parameters.addAll(change.key());
        }
        return parameters;
    }

    /** Names come from the code alone, never from a file or a user. */
    private static String sql(RowChange change) {
        List<String> columns = List.copyOf(change.values().keySet());
        return switch (change.kind()) {
            case ADD -> "INSERT INTO " + change.table() + " (" + String.join(", ", columns) + ") VALUES ("
                    + columns.stream().map(c -> "?").collect(Collectors.joining(", ")) + ")";
            case CHANGE -> "UPDATE " + change.table() + " SET "
                    + columns.stream().map(c -> c + " = ?").collect(Collectors.joining(", ")) + where(change);
            case REMOVE -> "DELETE FROM " + change.table() + where(change);
        };
    }

    private static String where(RowChange change) {
        return change.table().key().stream().map(c -> c + " = ?").collect(Collectors.joining(" AND ", " WHERE ", ""));
    }
}
