package se.vagval.report.refresh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import se.vagval.report.control.Control;
import se.vagval.report.control.Digest;
import se.vagval.report.refresh.xml.Attribute;
import se.vagval.report.refresh.xml.Element;
import se.vagval.report.refresh.xml.XmlPart;

/** Columns that the review has no longer, and columns that are new in it. The table keeps its width. */
final class ColumnChange {
    private final XmlPart part;
    private final Grid grid;
    private final Control.Table before;
    private final Control.Table fresh;
    private final Map<String, Integer> columns;
    private final CellWriter cells;
    private final List<Change> changes = new ArrayList<>();
    /** Columns of the document that go, by their places, and heads that come, by the column they follow. */
    private final List<String> gone = new ArrayList<>();
    private final Map<Integer, List<Control.Head>> coming = new TreeMap<>();
    private final Map<Integer, Integer> widths = new HashMap<>();
    private final Map<String, Integer> comingWidths = new HashMap<>();

    ColumnChange(XmlPart part, Grid grid, Control.Table before, Control.Table fresh, Map<String, Integer> columns,
            Map<String, Grid.Row> rows) {
        this.part = part;
        this.grid = grid;
        this.before = before;
        this.fresh = fresh;
        this.columns = columns;
        this.cells = new CellWriter(part);
        plan(rows);
    }

    private void plan(Map<String, Grid.Row> rows) {
        List<String> going = columns.keySet().stream().filter(k -> position(fresh, k) < 0).toList();
        List<Control.Head> added = fresh.heads().stream().filter(h -> position(before, h.key()) < 0).toList();
        boolean workedOn = going.stream().anyMatch(k -> !isAsWritten(k, rows) || isRemarkedOn(columns.get(k)));
        if (!grid.isRegular() || workedOn) {
            going.forEach(k -> tell(Change.Kind.GONE, before, k));
            added.forEach(h -> tell(Change.Kind.STUCK, fresh, h.key()));
            return;
        }
        gone.addAll(going);
        added.forEach(h -> coming.computeIfAbsent(after(h), _ -> new ArrayList<>()).add(h));
        share(added);
    }

    /** The columns that stay, and those that come, share the width the table has had. */
    private void share(List<Control.Head> added) {
        List<Integer> old = grid.gridColumns().stream().map(g -> number(g.value("w"))).toList();
        int sum = old.stream().mapToInt(Integer::intValue).sum();
        int leaves = gone.stream().mapToInt(k -> old.get(columns.get(k))).sum();
        int comes = added.stream().mapToInt(h -> old.get(like(after(h)))).sum();
        double scale = (double) sum / Math.max(1, sum - leaves + comes);
        for (int c = 0; c < old.size(); c++) {
            widths.put(c, (int) (old.get(c) * scale));
        }
        added.forEach(h -> comingWidths.put(h.key(), (int) (old.get(like(after(h))) * scale)));
    }

    /**
     * Makes the changes.
     *
     * @param lines
     *            the rows that stay, each with the row of the review that it shows, if it shows one
     */
    List<Change> make(Map<Grid.Row, Optional<Control.Row>> lines) {
        if (!gone.isEmpty() || !coming.isEmpty()) {
            lines.forEach(this::row);
            grids();
            gone.forEach(k -> tell(Change.Kind.REMOVED, before, k));
            coming.values().forEach(heads -> heads.forEach(h -> tell(Change.Kind.ADDED, fresh, h.key())));
        }
        return changes;
    }

    private void row(Grid.Row row, Optional<Control.Row> shows) {
        boolean head = row == grid.rows().getFirst();
        row.cells().forEach((column, cell) -> {
            if (goes(column)) {
                part.replace(cell.from(), cell.to(), "");
            } else {
                width(cell, widths.get(column));
            }
            for (Control.Head h : coming.getOrDefault(column, List.of())) {
                String text = head ? h.text() : shows.map(r -> r.cells().get(position(fresh, h.key()))).orElse("");
                part.insert(cell.to(), newCell(row, h, text));
            }
        });
    }

    private String newCell(Grid.Row row, Control.Head head, String text) {
        return cells.cellLike(row.cells().get(like(after(head))), text,
                Integer.toString(comingWidths.get(head.key())));
    }

    private boolean goes(int column) {
        return gone.stream().anyMatch(k -> columns.get(k) == column);
    }

    private void grids() {
        List<Element> grids = grid.gridColumns();
        for (int c = 0; c < grids.size(); c++) {
            Element column = grids.get(c);
            if (goes(c)) {
                part.replace(column.from(), column.to(), "");
            } else {
                String width = Integer.toString(widths.get(c));
                column.attribute("w").ifPresent(w -> part.set(w, width));
            }
            for (Control.Head head : coming.getOrDefault(c, List.of())) {
                part.insert(column.to(), "<" + column.prefix() + "gridCol " + column.prefix() + "w=\""
                        + comingWidths.get(head.key()) + "\"/>");
            }
        }
    }

    /** A new row that looks like another, with the columns the table is to have. */
    String newRow(Grid.Row like, Control.Row shows) {
        StringBuilder out = new StringBuilder();
        like.cells().forEach((column, cell) -> {
            if (!goes(column)) {
                String width = widths.containsKey(column) ? Integer.toString(widths.get(column)) : "";
                out.append(cells.cellLike(cell, text(column, shows), width));
            }
            for (Control.Head head : coming.getOrDefault(column, List.of())) {
                out.append(newCell(like, head, shows.cells().get(position(fresh, head.key()))));
            }
        });
        return cells.rowLike(like, out.toString());
    }

    private String text(int column, Control.Row shows) {
        return columns.entrySet().stream().filter(e -> e.getValue() == column).map(e -> position(fresh, e.getKey()))
                .filter(i -> i >= 0).findFirst().map(i -> shows.cells().get(i)).orElse("");
    }

    private static int position(Control.Table table, String key) {
        for (int i = 0; i < table.heads().size(); i++) {
            if (table.heads().get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAsWritten(String column, Map<String, Grid.Row> rows) {
        int was = position(before, column);
        return before.rows().stream().filter(r -> rows.containsKey(r.key())).allMatch(r -> Digest
                .plain(grid.text(rows.get(r.key()), columns.get(column))).equals(Digest.plain(r.cells().get(was))));
    }

    private boolean isRemarkedOn(int column) {
        return grid.rows().stream().map(r -> r.cells().get(column)).filter(Objects::nonNull)
                .anyMatch(Grid::isRemarkedOn);
    }

    private int after(Control.Head head) {
        int after = 0;
        for (Control.Head each : fresh.heads()) {
            if (each.equals(head)) {
                return after;
            }
            after = columns.getOrDefault(each.key(), after);
        }
        return after;
    }

    /** A column of figures does not look like that of labels. */
    private int like(int after) {
        return after == 0 && grid.columns() > 1 ? 1 : after;
    }

    private void width(Element cell, int width) {
        Optional<Attribute> written = cell.child("tcPr").flatMap(p -> p.child("tcW"))
                .filter(w -> w.value("type").equals("dxa")).flatMap(w -> w.attribute("w"));
        written.ifPresent(w -> part.set(w, Integer.toString(width)));
    }

    private static int number(String value) {
        return value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : 0;
    }

    private void tell(Change.Kind kind, Control.Table table, String column) {
        String name = table.heads().get(position(table, column)).text();
        changes.add(new Change(kind, "", name, "", ""));
    }
}
