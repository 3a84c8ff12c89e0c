package se.vagval.report.accessibility.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.ss.util.CellRangeAddress;

/** What a sheet's own part holds: its cells, what is merged, frozen and hidden. */
final class SheetContent {
    private static final Value EMPTY = new Value(Value.Kind.EMPTY, "", 0);

    private final Map<Integer, Map<Integer, Value>> rows = new TreeMap<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private int frozenRows;
    boolean hides;
    boolean isProtected;

    void put(int row, int column, Value value) {
        rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, value);
    }

    void merge(String reference) {
        merged.add(CellRangeAddress.valueOf(reference));
    }

    void freeze(boolean frozen, String rowsAbove) {
        frozenRows = frozen && !rowsAbove.isEmpty() ? (int) Double.parseDouble(rowsAbove) : 0;
    }

    /** The rows that stay when the sheet is scrolled. */
    int frozenRows() {
        return frozenRows;
    }

    List<CellRangeAddress> merged() {
        return merged;
    }

    Value at(int row, int column) {
        return rows.getOrDefault(row, Map.of()).getOrDefault(column, EMPTY);
    }

    boolean isFilled(int row, int column) {
        return at(row, column).kind() != Value.Kind.EMPTY;
    }

    boolean isEmpty() {
        return values().isEmpty();
    }

    /** Everything written on the sheet, from left to right and from the top down. */
    List<Value> values() {
        return rows.values().stream().flatMap(r -> r.values().stream()).filter(v -> v.kind() != Value.Kind.EMPTY)
                .toList();
    }

    /** The rows that hold at least so many filled cells. */
    List<Integer> rowsOf(int cells) {
        return rows.entrySet().stream().filter(
                r -> r.getValue().values().stream().filter(v -> v.kind() != Value.Kind.EMPTY).count() >= cells)
                .map(Map.Entry::getKey).toList();
    }
}
