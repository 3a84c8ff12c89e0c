package se.vagval.store.rows;

import java.util.List;

import se.vagval.model.Accounts;
import se.vagval.model.Association;
import se.vagval.model.AssociationAllocation;
import se.vagval.model.Party;
import se.vagval.model.Position;
import se.vagval.model.SplitBasis;
import se.vagval.model.SplitKey;

/** Associations with members, posts, keys and accounts. */
final class AssociationRows {
    private AssociationRows() {}

    static void write(List<Association> associations, Rows rows) {
        rows.list(Table.ASSOCIATION, associations, AssociationRows::fill);
        for (Association a : associations) {
            LineRows.texts(rows, Table.ASSOCIATION_MUNICIPALITY, "municipality", a.municipalities(), a.id());
            LineRows.texts(rows, Table.ASSOCIATION_REGION, "region", a.regions(), a.id());
            rows.list(Table.ASSOCIATION_POST, a.positions(), (row, p) -> row.set("id", p.id()).set("title", p.title())
                    .figure("full_time", p.fullTime()), a.id());
            LineRows.shares(rows, Table.ASSOCIATION_SHARE, a.municipalityKey().shares(), a.id(),
                    Party.MUNICIPALITIES.name());
            LineRows.shares(rows, Table.ASSOCIATION_SHARE, a.regionKey().shares(), a.id(), Party.REGION.name());
            writeAccounts(a, rows);
        }
    }

    private static void fill(Row row, Association a) {
        row.set("id", a.id()).set("name", a.name()).set("short_name", a.shortName())
                .set("organisation_number", a.organisationNumber()).figure("board_seats", a.boardSeats())
                .figure("possible", a.allocation().possible()).figure("granted", a.allocation().granted())
                .figure("utilisation", a.allocation().utilisation())
                .set("municipality_key", a.municipalityKey().basis())
                .set("region_key", a.regionKey().basis()).figure("region_ceiling", a.regionCeiling())
                .figure("municipalities_ceiling", a.municipalitiesCeiling())
                .figure("individual_share", a.individualShare()).figure("cost_per_participant", a.costPerParticipant())
                .set("notice_years", a.noticeYears());
        PolicyColumns.write(row, a.policy());
    }

    private static void writeAccounts(Association a, Rows rows) {
        rows.list(Table.ACCOUNTS, a.accounts(),
                (row, y) -> row.set("accounting_year", y.year()).figure("activities", y.activities())
                        .figure("total_revenue", y.totalRevenue()).figure("total_cost", y.totalCost())
                        .figure("result", y.result()).figure("equity", y.equity()),
                a.id());
        for (Accounts y : a.accounts()) {
            LineRows.revenues(rows, Table.ACCOUNTS_REVENUE, y.revenues(), a.id(), y.year());
            LineRows.costs(rows, Table.ACCOUNTS_COST, y.administration(), a.id(), y.year());
        }
    }

    static List<Association> read(Rows rows) {
        return rows.read(Table.ASSOCIATION, row -> association(row, rows));
    }

    private static Association association(Row row, Rows rows) {
        String id = row.text("id");
        return new Association(id, row.text("name"), row.text("short_name"), row.text("organisation_number"),
                LineRows.texts(rows, Table.ASSOCIATION_MUNICIPALITY, "municipality", id),
                LineRows.texts(rows, Table.ASSOCIATION_REGION, "region", id), row.optionalFigure("board_seats"),
                rows.read(Table.ACCOUNTS, y -> accounts(id, y, rows), id),
                new AssociationAllocation(row.optionalFigure("possible"), row.optionalFigure("granted"),
                        row.optionalFigure("utilisation")),
                rows.read(Table.ASSOCIATION_POST,
                        p -> new Position(p.text("id"), p.text("title"), p.figure("full_time")), id),
                key(row, "municipality_key", Party.MUNICIPALITIES, rows), key(row, "region_key", Party.REGION, rows),
                row.optionalFigure("region_ceiling"), row.optionalFigure("municipalities_ceiling"),
                PolicyColumns.read(row), row.optionalFigure("individual_share"),
                row.optionalFigure("cost_per_participant"), row.integer("notice_years"));
    }

    private static SplitKey key(Row row, String column, Party party, Rows rows) {
        return new SplitKey(row.choice(column, SplitBasis.class),
                LineRows.shares(rows, Table.ASSOCIATION_SHARE, row.text("id"), party.name()));
    }

    private static Accounts accounts(String association, Row row, Rows rows) {
        int year = row.integer("accounting_year");
        return new Accounts(year, LineRows.revenues(rows, Table.ACCOUNTS_REVENUE, association, year),
                LineRows.costs(rows, Table.ACCOUNTS_COST, association, year), row.optionalFigure("activities"),
                row.optionalFigure("total_revenue"), row.optionalFigure("total_cost"), row.optionalFigure("result"),
                row.optionalFigure("equity"));
    }
}
