package se.vagval.store.rows;

import java.util.List;

import se.vagval.model.Alternative;
import se.vagval.model.Change;

/** Alternatives with their changes. */
final class AlternativeRows {
    private AlternativeRows() {}

    static void write(List<Alternative> alternatives, Rows rows) {
        rows.list(Table.ALTERNATIVE, alternatives,
                (row, a) -> row.set("id", a.id()).set("parent", a.parent()).set("name", a.name())
                        .set("short_name", a.shortName()).set("description", a.description()));
        for (Alternative a : alternatives) {
            rows.list(Table.ALTERNATIVE_CHANGE, a.changes(), ChangeWriter::fill, a.id());
            for (Change change : a.changes()) {
                new ChangeWriter(rows, a.id(), change.id()).lists(change);
            }
        }
    }

    static List<Alternative> read(Rows rows) {
        return rows.read(Table.ALTERNATIVE, row -> {
            String id = row.text("id");
            return new Alternative(id, row.optionalText("parent"), row.text("name"), row.text("short_name"),
                    row.text("description"),
                    rows.read(Table.ALTERNATIVE_CHANGE, change -> new ChangeReader(rows, id, change).read(), id));
        });
    }
}
