package se.vagval.store.rows;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.vagval.model.CostCategory;
import se.vagval.model.CostLine;
import se.vagval.model.Figure;
import se.vagval.model.PriceIndex;
import se.vagval.model.RevenueLine;

/** What accounts, associations and changes hold alike: lines of cost and revenue, figures by name. */
final class LineRows {
    private LineRows() {}

    static void costs(Rows rows, Table table, Collection<CostLine> lines, Object... owner) {
        rows.list(table, lines, (row, line) -> row.set("id", line.id()).set("name", line.name())
                .set("category", line.category()).figure("quantity", line.quantity())
                .figure("unit_amount", line.unitAmount()).set("price_index", line.index()), owner);
    }

    static List<CostLine> costs(Rows rows, Table table, Object... owner) {
        return rows.read(table,
                row -> new CostLine(row.text("id"), row.text("name"), row.choice("category", CostCategory.class),
                        row.figure("quantity"), row.figure("unit_amount"), row.choice("price_index", PriceIndex.class)),
                owner);
    }

    static void revenues(Rows rows, Table table, Collection<RevenueLine> lines, Object... owner) {
        rows.list(table, lines, (row, line) -> row.set("id", line.id()).set("name", line.name())
                .figure("quantity", line.quantity()).figure("unit_amount", line.unitAmount())
                .set("price_index", line.index()), owner);
    }

    static List<RevenueLine> revenues(Rows rows, Table table, Object... owner) {
        return rows.read(table, row -> new RevenueLine(row.text("id"), row.text("name"), row.figure("quantity"),
                row.figure("unit_amount"), row.choice("price_index", PriceIndex.class)), owner);
    }

    static void shares(Rows rows, Table table, Map<String, Figure> shares, Object... owner) {
        rows.list(table, shares.entrySet(),
                (row, share) -> row.set("member", share.getKey()).figure("share", share.getValue()), owner);
    }

    static Map<String, Figure> shares(Rows rows, Table table, Object... owner) {
        Map<String, Figure> shares = new LinkedHashMap<>();
        rows.read(table, row -> Map.entry(row.text("member"), row.figure("share")), owner)
                .forEach(share -> shares.put(share.getKey(), share.getValue()));
        return shares;
    }

    static void texts(Rows rows, Table table, String column, Collection<String> items, Object... owner) {
        rows.list(table, items, (row, item) -> row.set(column, item), owner);
    }

    static List<String> texts(Rows rows, Table table, String column, Object... owner) {
        return rows.read(table, row -> row.text(column), owner);
    }
}
