package se.vagval.store.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** All rows of a review file, by table and key. */
public final class Rows {
    private static final String ORDER = "ord";

    private final Map<Table, Map<List<Object>, Row>> tables = new EnumMap<>(Table.class);
    private final Map<Table, Map<List<Object>, List<Row>>> byOwner = new EnumMap<>(Table.class);

    /** Adds a row; its key must be new in the table. */
    public void add(Table table, Row row) {
        if (tables.computeIfAbsent(table, t -> new LinkedHashMap<>()).put(table.keyOf(row), row) != null) {
            throw new BrokenRow("two rows with the key " + table.keyOf(row) + " in " + table);
        }
    }

    /** The rows of a table by key. */
    Map<List<Object>, Row> in(Table table) {
        return Collections.unmodifiableMap(tables.getOrDefault(table, Map.of()));
    }

    /** These rows with changes made to them. */
    public Rows with(List<RowChange> changes) {
        Rows changed = new Rows();
        changed.tables.putAll(tables);
        Set<Table> own = EnumSet.noneOf(Table.class);
        for (RowChange change : changes) {
            if (own.add(change.table())) {
                changed.tables.put(change.table(), new LinkedHashMap<>(in(change.table())));
            }
            change.applyTo(changed.tables.get(change.table()));
        }
        return changed;
    }

    /** These rows without those of a table. */
    public Rows without(Table table) {
        Rows rest = new Rows();
        rest.tables.putAll(tables);
        rest.tables.remove(table);
        return rest;
    }

    /** The same table as others have it. */
    public Rows withTableOf(Rows other, Table table) {
        Rows whole = without(table);
        whole.tables.put(table, other.in(table));
        return whole;
    }

    /** Number of rows in all tables. */
    public int size() {
        return tables.values().stream().mapToInt(Map::size).sum();
    }

    /** Adds the items of a list in their order; {@code owner} is the first part of their key. */
    <T> void list(Table table, Collection<T> items, BiConsumer<Row, T> fill, Object... owner) {
        int order = 0;
        for (T item : items) {
            Row row = new Row();
            for (int i = 0; i < owner.length; i++) {
                row.set(table.key().get(i), owner[i]);
            }
            row.set(ORDER, order++);
            fill.accept(row, item);
            add(table, row);
        }
    }

    /** The items of the list that {@code owner} holds, in their order; each table always with as long an owner. */
    <T> List<T> read(Table table, Function<Row, T> item, Object... owner) {
        return byOwner.computeIfAbsent(table, t -> group(t, owner.length)).getOrDefault(List.of(owner), List.of())
                .stream().map(item).toList();
    }

    /** The only row of a table that holds one. */
    Row single(Table table) {
        Map<List<Object>, Row> rows = in(table);
        if (rows.size() != 1) {
            throw new BrokenRow(rows.size() + " rows in " + table);
        }
        return rows.values().iterator().next();
    }

    private Map<List<Object>, List<Row>> group(Table table, int length) {
        Map<List<Object>, List<Row>> groups = new HashMap<>();
        in(table)
                .forEach((key, row) -> groups.computeIfAbsent(key.subList(0, length), k -> new ArrayList<>()).add(row));
        groups.values().forEach(rows -> rows.sort(Comparator.comparingInt(row -> row.integer(ORDER))));
        return groups;
    }
}
