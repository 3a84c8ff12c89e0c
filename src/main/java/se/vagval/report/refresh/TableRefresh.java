package se.vagval.report.refresh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.vagval.report.control.Control;
import se.vagval.report.control.Digest;
import se.vagval.report.refresh.xml.Element;
import se.vagval.report.refresh.xml.XmlPart;

/**
 * Refreshes a table: the words of the cells that are as they were written, in the looks the user has given them; rows and
 * columns by their keys, wherever the user has moved them.
 */
final class TableRefresh {
    private final Run run;

    TableRefresh(Run run) {
        this.run = run;
    }

    void refresh(Found found, XmlPart part, Control.Table fresh) {
        Optional<Element> table = table(found);
        if (table.isEmpty()) {
            return; // the user has taken it out
        }
        Grid grid = new Grid(part, table.get());
        if (grid.rows().isEmpty()) {
            takenOut(found, table.get(), fresh);
            return;
        }
        Optional<Control.Table> written = written(found, grid);
        if (written.isEmpty()) {
            run.tell(new Change(Change.Kind.BY_HAND, found.place(), fresh.name(), "", ""));
        } else if (found.locked()) {
            locked(found, grid, fresh);
        } else {
            Control.Table before = written.get();
            List<Change> changes = new TableChange(part, grid, before, fresh, found.place()).make();
            if (changes.isEmpty()) {
                run.same();
            }
            changes.forEach(run::tell);
            properties(part, table.get(), before, fresh);
            run.holds(found, part, fresh);
        }
    }

    /** In a control, or around the bookmark in its first cell. */
    private static Optional<Element> table(Found found) {
        return found.around().all().filter(e -> e.is("tbl")).findFirst().or(() -> found.around().within("tbl"));
    }

    /** A table whose rows are all taken out with tracked changes comes back, with its old figures, if these are not accepted. */
    private void takenOut(Found found, Element table, Control.Table fresh) {
        boolean tracked = table.all().anyMatch(e -> e.is("del"));
        if (tracked && !found.tag().check().equals(fresh.check())) {
            run.tell(new Change(Change.Kind.TRACKED, found.place(), fresh.name(), "", ""));
        }
    }

    private void locked(Found found, Grid grid, Control.Table fresh) {
        if (check(grid).equals(fresh.check())) {
            run.same();
        } else {
            run.tell(new Change(Change.Kind.LOCKED, found.place(), fresh.name(), "", ""));
        }
    }

    /** What was written there: as the document remembers it or, in one that does not, as it stands if it is untouched. */
    private Optional<Control.Table> written(Found found, Grid grid) {
        String id = found.tag().id();
        Optional<Control.Table> remembered = run.written(id).filter(Control.Table.class::isInstance)
                .map(Control.Table.class::cast);
        boolean current = remembered.filter(t -> t.check().equals(found.tag().check())).isPresent();
        if (current || !check(grid).equals(found.tag().check())) {
            return remembered;
        }
        return run.control(found.tag()).filter(Control.Table.class::isInstance).map(Control.Table.class::cast)
                .map(fresh -> asItStands(grid, fresh));
    }

    /**
     * A table without memory: its columns are those that are called the same in the review now, and its rows those that say the
     * same, are called the same or stand between such.
     */
    private static Control.Table asItStands(Grid grid, Control.Table fresh) {
        List<List<String>> texts = grid.rows().stream().map(grid::texts).toList();
        int[] heads = Match.of(fresh.heads().stream().map(h -> List.of(Digest.plain(h.text()))).toList(),
                texts.getFirst().stream().map(List::of).toList(), 1);
        List<Control.Head> written = new ArrayList<>();
        for (int c = 0; c < heads.length; c++) {
            written.add(new Control.Head(heads[c] < 0 ? "?" + c : fresh.heads().get(heads[c]).key(),
                    texts.getFirst().get(c)));
        }
        List<List<String>> lines = texts.subList(1, texts.size());
        int[] rows = Match.of(fresh.rows().stream().map(r -> inColumns(r, heads)).toList(), lines,
                Match.names(fresh.rows()));
        List<Control.Row> stand = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            stand.add(new Control.Row(rows[r] < 0 ? "?" + r : fresh.rows().get(rows[r]).key(), "", lines.get(r)));
        }
        return new Control.Table(fresh.id(), fresh.name(), "", written, stand);
    }

    private static List<String> inColumns(Control.Row row, int... columns) {
        return Arrays.stream(columns).mapToObj(c -> c < 0 ? "" : Digest.plain(row.cells().get(c))).toList();
    }

    private static String check(Grid grid) {
        return Control.Table.checkOf(grid.rows().stream().flatMap(r -> grid.texts(r).stream()));
    }

    /** The title and alternative text of a table, where they are as they were written. */
    private static void properties(XmlPart part, Element table, Control.Table before, Control.Table fresh) {
        table.child("tblPr").ifPresent(p -> Stream
                .of(new String[]{"tblCaption", before.name(), fresh.name()},
                        new String[]{"tblDescription", before.description(), fresh.description()})
                .forEach(t -> p.child(t[0]).flatMap(e -> e.attribute("val"))
                        .filter(v -> Digest.plain(v.value()).equals(Digest.plain(t[1])))
                        .ifPresent(v -> part.set(v, t[2]))));
    }
}
