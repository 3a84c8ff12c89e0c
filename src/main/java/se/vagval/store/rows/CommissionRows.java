package se.vagval.store.rows;

import se.vagval.model.Author;
import se.vagval.model.Commission;

/** The commission and its authors. */
final class CommissionRows {
    private CommissionRows() {}

    static void write(Commission c, Rows rows) {
        rows.add(Table.COMMISSION,
                new Row().set("id", 1).set("title", c.title()).set("area", c.area()).set("ordered_by", c.orderedBy())
                        .set("case_number", c.caseNumber()).set("ordered", c.ordered()).set("due", c.due())
                        .set("question", c.question()).set("excluded", c.excluded()).set("recommends", c.recommends())
                        .set("base_year", c.baseYear()).set("horizon", c.horizon()).set("price_level", c.priceLevel()));
        rows.list(Table.AUTHOR, c.authors(), (row, a) -> row.set("name", a.name()).set("title", a.title())
                .set("organisation", a.organisation()));
    }

    static Commission read(Rows rows) {
        Row row = rows.single(Table.COMMISSION);
        return new Commission(row.text("title"), row.text("area"), row.text("ordered_by"), row.text("case_number"),
                rows.read(Table.AUTHOR, a -> new Author(a.text("name"), a.text("title"), a.text("organisation"))),
                row.optionalDate("ordered"), row.optionalDate("due"), row.text("question"), row.text("excluded"),
                row.flag("recommends"), row.integer("base_year"), row.integer("horizon"), row.text("price_level"));
    }
}
