package se.vagval.store.rows;

import java.util.List;

import se.vagval.model.Activity;
import se.vagval.model.Authority;
import se.vagval.model.Cooperation;
import se.vagval.model.Organ;
import se.vagval.model.OrganKind;
import se.vagval.model.Review;

/** How associations are organised, what they finance, and which offices municipalities work with. */
final class OrganisationRows {
    private OrganisationRows() {}

    static void write(Review review, Rows rows) {
        rows.list(Table.ORGAN, review.organs(),
                (row, o) -> row.set("id", o.id()).set("association", o.association()).set("kind", o.kind())
                        .set("name", o.name()).set("under", o.under()).set("members", o.members())
                        .set("task", o.task()).provenance(o.provenance()));
        rows.list(Table.ACTIVITY, review.activities(),
                (row, a) -> row.set("id", a.id()).set("association", a.association()).set("name", a.name())
                        .set("target_group", a.targetGroup()).set("from_year", a.fromYear()).set("to_year", a.toYear())
                        .figure("cost", a.cost()).figure("participants", a.participants())
                        .set("description", a.description()).provenance(a.provenance()));
        rows.list(Table.COOPERATION, review.cooperations(),
                (row, c) -> row.set("id", c.id()).set("municipality", c.municipality())
                        .set("authority", c.authority()).set("office", c.office()).set("concerns", c.concerns())
                        .provenance(c.provenance()));
        review.cooperations().forEach(
                c -> LineRows.texts(rows, Table.COOPERATION_ASSOCIATION, "association", c.associations(), c.id()));
    }

    static List<Organ> organs(Rows rows) {
        return rows.read(Table.ORGAN,
                row -> new Organ(row.text("id"), row.text("association"), row.choice("kind", OrganKind.class),
                        row.text("name"), row.optionalText("under"), row.text("members"), row.text("task"),
                        row.provenance()));
    }

    static List<Activity> activities(Rows rows) {
        return rows.read(Table.ACTIVITY,
                row -> new Activity(row.text("id"), row.text("association"), row.text("name"), row.text("target_group"),
                        row.optionalInteger("from_year"), row.optionalInteger("to_year"), row.optionalFigure("cost"),
                        row.optionalFigure("participants"), row.text("description"), row.provenance()));
    }

    static List<Cooperation> cooperations(Rows rows) {
        return rows.read(Table.COOPERATION,
                row -> new Cooperation(row.text("id"), row.text("municipality"),
                        row.choice("authority", Authority.class), row.text("office"), row.text("concerns"),
                        LineRows.texts(rows, Table.COOPERATION_ASSOCIATION, "association", row.text("id")),
                        row.provenance()));
    }
}
