package se.vagval.store.rows;

import java.util.List;

import se.vagval.model.CostCategory;
import se.vagval.model.Municipality;
import se.vagval.model.Region;
import se.vagval.model.Review;
import se.vagval.model.Service;

/** Regions, municipalities, and the services associations buy. */
final class AreaRows {
    private AreaRows() {}

    static void write(Review review, Rows rows) {
        rows.list(Table.REGION, review.regions(), (row, r) -> row.set("id", r.id()).set("name", r.name()));
        rows.list(Table.MUNICIPALITY, review.municipalities(),
                (row, m) -> row.set("code", m.code()).set("name", m.name()).set("region", m.regionId())
                        .set("part_of", m.partOf()).figure("population", m.population())
                        .figure("working_age", m.workingAge()).figure("support_measure", m.supportMeasure())
                        .figure("variable_allocation", m.variableAllocation()));
        rows.list(Table.SERVICE, review.services(),
                (row, s) -> row.set("id", s.id()).set("name", s.name()).set("seller", s.seller())
                        .set("buyer", s.buyer()).set("category", s.category()).figure("share", s.share())
                        .figure("amount", s.amount()));
    }

    static List<Region> regions(Rows rows) {
        return rows.read(Table.REGION, row -> new Region(row.text("id"), row.text("name")));
    }

    static List<Municipality> municipalities(Rows rows) {
        return rows.read(Table.MUNICIPALITY,
                row -> new Municipality(row.text("code"), row.text("name"), row.text("region"),
                        row.optionalText("part_of"), row.optionalFigure("population"),
                        row.optionalFigure("working_age"), row.optionalFigure("support_measure"),
                        row.optionalFigure("variable_allocation")));
    }

    static List<Service> services(Rows rows) {
        return rows.read(Table.SERVICE,
                row -> new Service(row.text("id"), row.text("name"), row.text("seller"), row.text("buyer"),
                        row.choice("category", CostCategory.class), row.optionalFigure("share"),
                        row.optionalFigure("amount")));
    }
}
