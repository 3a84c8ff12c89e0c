package se.vagval.report.refresh;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.vagval.report.control.Control;
import se.vagval.report.control.Digest;
import se.vagval.report.refresh.xml.XmlPart;

/** The change of one table from what was written to what the review says now. */
final class TableChange {
    private final XmlPart part;
    private final Grid grid;
    private final Control.Table before;
    private final Control.Table fresh;
    private final String place;
    private final CellWriter cells;
    /** The columns and rows of the document, by their keys. */
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, Grid.Row> rows = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final Set<Grid.Row> removed = new HashSet<>();
    private ColumnChange across;

    TableChange(XmlPart part, Grid grid, Control.Table before, Control.Table fresh, String place) {
        this.part = part;
        this.grid = grid;
        this.before = before;
        this.fresh = fresh;
        this.place = place;
        this.cells = new CellWriter(part);
        find();
    }

    private void find() {
        List<List<String>> texts = grid.rows().stream().map(grid::texts).toList();
        int[] heads = Match.of(before.heads().stream().map(h -> List.of(Digest.plain(h.text()))).toList(),
                texts.getFirst().stream().map(List::of).toList(), 1);
        for (int c = 0; c < heads.length; c++) {
            if (heads[c] >= 0) {
                columns.put(before.heads().get(heads[c]).key(), c);
            }
        }
        List<List<String>> written = before.rows().stream().map(this::inColumns).toList();
        int[] lines = Match.of(written, texts.subList(1, texts.size()), names());
        for (int r = 0; r < lines.length; r++) {
            if (lines[r] >= 0) {
                rows.put(before.rows().get(lines[r]).key(), grid.rows().get(r + 1));
            }
        }
    }

    /** The words of a row that was written, in the order the document's columns have now. */
    private List<String> inColumns(Control.Row row) {
        List<String> texts = new ArrayList<>();
        for (int c = 0; c < grid.columns(); c++) {
            int at = c;
            texts.add(columns.entrySet().stream().filter(e -> e.getValue() == at).findFirst()
                    .map(e -> Digest.plain(row.cells().get(index(before, e.getKey())))).orElse(""));
        }
        return texts;
    }

    private int names() {
        return Match.names(before.rows());
    }

    private static int index(Control.Table table, String column) {
        for (int i = 0; i < table.heads().size(); i++) {
            if (table.heads().get(i).key().equals(column)) {
                return i;
            }
        }
        return -1;
    }

    List<Change> make() {
        across = new ColumnChange(part, grid, before, fresh, columns, rows);
        for (Control.Head head : fresh.heads()) {
            int was = index(before, head.key());
            if (was >= 0 && columns.containsKey(head.key())) {
                cell(grid.rows().getFirst(), head.key(), "", before.heads().get(was).text(), head.text());
            }
        }
        for (Control.Row row : fresh.rows()) {
            written(row.key()).ifPresent(was -> row(was, row));
        }
        gone();
        added();
        across.make(staying()).forEach(c -> tell(c.kind(), c.what(), c.before(), c.after()));
        return changes;
    }

    /** The rows that are not taken out, those of the user's own too, with what they show. */
    private Map<Grid.Row, Optional<Control.Row>> staying() {
        Map<Grid.Row, Optional<Control.Row>> staying = new LinkedHashMap<>();
        for (Grid.Row row : grid.rows()) {
            Optional<String> key = rows.entrySet().stream().filter(e -> e.getValue() == row).map(Map.Entry::getKey)
                    .findFirst();
            if (!removed.contains(row)) {
                staying.put(row, key.flatMap(k -> fresh.rows().stream().filter(r -> r.key().equals(k)).findFirst()));
            }
        }
        return staying;
    }

    private Optional<Control.Row> written(String key) {
        return before.rows().stream().filter(r -> r.key().equals(key)).findFirst();
    }

    private void row(Control.Row was, Control.Row now) {
        if (!rows.containsKey(now.key())) {
            return; // the user has taken it out
        }
        for (int i = 0; i < fresh.heads().size(); i++) {
            String column = fresh.heads().get(i).key();
            int old = index(before, column);
            if (old >= 0 && columns.containsKey(column)) {
                cell(rows.get(now.key()), column, label(now), was.cells().get(old), now.cells().get(i));
            }
        }
    }

    private void cell(Grid.Row row, String column, String label, String was, String now) {
        int at = columns.get(column);
        String stands = grid.text(row, at);
        String what = label.isEmpty() ? column(column) : label.equals(now) ? label : label + ", " + column(column);
        if (same(stands, now)) {
            return;
        }
        if (!row.cells().containsKey(at)) {
            tell(Change.Kind.STUCK, what, "", now);
        } else if (!same(stands, was)) {
            boolean tracked = TextRefresh.isTracked(row.cells().get(at).all());
            tell(tracked ? Change.Kind.TRACKED : Change.Kind.BY_HAND, what, stands, now);
        } else {
            cells.write(row.cells().get(at), now);
            tell(Change.Kind.CHANGED, what, stands, now);
        }
    }

    private String column(String key) {
        int at = index(fresh, key);
        return at < 0 ? "" : fresh.heads().get(at).text();
    }

    /** The words that name a row: those before its figures. */
    private String label(Control.Row row) {
        return String.join(", ", row.cells().subList(0, Math.min(names(), row.cells().size())));
    }

    /** Rows that the review has no longer are taken out, unless somebody has worked on them. */
    private void gone() {
        for (Control.Row row : before.rows()) {
            boolean stays = fresh.rows().stream().anyMatch(r -> r.key().equals(row.key()));
            Grid.Row stands = rows.get(row.key());
            if (stays || stands == null) {
                continue;
            }
            String all = said(row);
            if (isAsWritten(row, stands)) {
                part.replace(stands.element().from(), stands.element().to(), "");
                removed.add(stands);
                tell(Change.Kind.REMOVED, label(row), all, "");
            } else {
                tell(Change.Kind.GONE, label(row), String.join(" | ", grid.texts(stands)), "");
            }
        }
    }

    private boolean isAsWritten(Control.Row row, Grid.Row stands) {
        return !Grid.isRemarkedOn(stands.element()) && columns.entrySet().stream().allMatch(
                e -> same(grid.text(stands, e.getValue()), row.cells().get(index(before, e.getKey()))));
    }

    /** Rows that are new in the review come after the one they follow there, in the looks of a row of their kind. */
    private void added() {
        Grid.Row above = grid.rows().getFirst();
        for (Control.Row row : fresh.rows()) {
            if (rows.containsKey(row.key())) {
                above = rows.get(row.key());
            } else if (written(row.key()).isEmpty()) {
                add(row, above);
            }
        }
    }

    private void add(Control.Row row, Grid.Row above) {
        Optional<Grid.Row> like = like(row, above);
        if (like.isEmpty()) {
            tell(Change.Kind.STUCK, label(row), "", said(row));
            return;
        }
        part.insert(above.element().to(), across.newRow(like.get(), row));
        tell(Change.Kind.ADDED, label(row), "", said(row));
    }

    /** The row above if it is of the kind, else another of it, else any with all its cells. */
    private Optional<Grid.Row> like(Control.Row row, Grid.Row above) {
        List<Grid.Row> whole = rows.values().stream().filter(r -> r.cells().size() == grid.columns()).toList();
        List<Grid.Row> kind = before.rows().stream().filter(r -> r.kind().equals(row.kind()))
                .map(r -> rows.get(r.key())).filter(whole::contains).toList();
        return kind.contains(above) ? Optional.of(above)
                : kind.stream().findFirst().or(() -> whole.stream().findFirst());
    }

    private String said(Control.Row row) {
        return String.join(" | ", row.cells().stream().map(Digest::plain).toList());
    }

    private static boolean same(String a, String b) {
        return Digest.plain(a).equals(Digest.plain(b));
    }

    private void tell(Change.Kind kind, String what, String was, String now) {
        String whole = what.isEmpty() ? fresh.name() : fresh.name() + ": " + what;
        changes.add(new Change(kind, place, whole, Digest.plain(was), Digest.plain(now)));
    }
}
