package se.vagval.store.rows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One row to write.
 *
 * @param key
 *            values of the table's key columns
 * @param values
 *            for an added row all its columns, for a changed one those that differ, null where a value is taken away;
 *            empty for a removed one
 */
public record RowChange(Kind kind, Table table, List<Object> key, Map<String, Object> values) {
    /** What is done with the row. */
    public enum Kind {
        ADD, CHANGE, REMOVE
    }

    /** What has to be written to make the rows of a file into others, in an order that keeps owners before the owned. */
    public static List<RowChange> between(Rows before, Rows after) {
        List<RowChange> changes = new ArrayList<>();
        List<RowChange> removed = new ArrayList<>();
        for (Table table : Table.values()) {
            Map<List<Object>, Row> old = before.in(table);
            Map<List<Object>, Row> next = after.in(table);
            next.forEach((key, row) -> written(table, key, old.get(key), row, changes));
            old.keySet().stream().filter(key -> !next.containsKey(key))
                    .forEach(key -> removed.addFirst(new RowChange(Kind.REMOVE, table, key, Map.of())));
        }
        changes.addAll(removed);
        return changes;
    }

    /** Makes this change in the rows of its table. */
    void applyTo(Map<List<Object>, Row> rows) {
        Row before = rows.get(key);
        if ((before == null) != (kind == Kind.ADD)) {
            throw new BrokenRow("no change of " + table + " " + key + ": " + kind);
        }
        switch (kind) {
            case ADD -> rows.put(key, new Row().with(values));
            case CHANGE -> rows.put(key, new Row().with(before.values()).with(values));
            case REMOVE -> rows.remove(key);
        }
    }

    private static void written(Table table, List<Object> key, Row old, Row next, List<RowChange> changes) {
        if (old == null) {
            changes.add(new RowChange(Kind.ADD, table, key, next.values()));
        } else if (!old.values().equals(next.values())) {
            changes.add(new RowChange(Kind.CHANGE, table, key, differing(old.values(), next.values())));
        }
    }

    private static Map<String, Object> differing(Map<String, Object> old, Map<String, Object> next) {
        Map<String, Object> values = new LinkedHashMap<>();
        old.keySet().stream().filter(column -> !next.containsKey(column)).forEach(column -> values.put(column, null));
        next.forEach((column, value) -> {
            if (!value.equals(old.get(column))) {
                values.put(column, value);
            }
        });
        return Collections.unmodifiableMap(values);
    }
}
