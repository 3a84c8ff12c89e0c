package se.vagval.store.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.vagval.model.AdministrationKey;
import se.vagval.model.Bearer;
import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.EquityRoute;
import se.vagval.model.Figure;
import se.vagval.model.NewAssociation;
import se.vagval.model.Party;
import se.vagval.model.Settlement;
import se.vagval.model.SplitBasis;
import se.vagval.model.SplitKey;
import se.vagval.model.YearFigure;

/** One change from its row and the rows below it. */
final class ChangeReader {
    private final Rows rows;
    private final String alternative;
    private final Row row;
    private final String id;
    private final int year;
    private final String note;

    ChangeReader(Rows rows, String alternative, Row row) {
        this.rows = rows;
        this.alternative = alternative;
        this.row = row;
        this.id = row.text("change_id");
        this.year = row.integer("effect_year");
        this.note = row.text("note");
    }

    Change read() {
        return switch (row.choice("kind", ChangeKind.class)) {
            case SHARE_ADMINISTRATION -> new Change.ShareAdministration(id, year, associations(), savings(),
                    row.choice("administration_key", AdministrationKey.class), note);
            case MERGE -> new Change.Merge(id, year, associations(), only(created()), row.optionalText("kept_number"),
                    savings(), LineRows.costs(rows, Table.CHANGE_COST, alternative, id),
                    row.choice("equity_route", EquityRoute.class), note);
            case START -> new Change.Start(id, year, only(created()), yearFigures(ChangeWriter.TOTAL),
                    yearFigures(ChangeWriter.ADMINISTRATION), row.optionalFigure("utilisation"), note);
            case JOIN -> new Change.Join(id, year, row.text("municipality"), association(), note);
            case LEAVE -> new Change.Leave(id, year, row.text("municipality"), association(),
                    row.choice("settlement", Settlement.class), note);
            case SPLIT -> new Change.Split(id, year, association(), created(), note);
            case ONE_OFF_COST -> new Change.OneOffCost(id, year, row.text("name"), row.figure("amount"),
                    new Bearer(row.choice("bearer_kind", Bearer.Kind.class), row.text("bearer")), note);
            default -> ofAssociation();
        };
    }

    private Change ofAssociation() {
        return switch (row.choice("kind", ChangeKind.class)) {
            case SET_UTILISATION ->
                new Change.SetUtilisation(id, year, association(), row.figure("utilisation"), note);
            case STATE_BUDGET -> new Change.StateBudget(id, year, association(), row.figure("total"), note);
            case PUT_COST_LINE -> new Change.PutCostLine(id, year, association(),
                    only(LineRows.costs(rows, Table.CHANGE_COST, alternative, id)), note);
            case PUT_REVENUE_LINE -> new Change.PutRevenueLine(id, year, association(),
                    only(LineRows.revenues(rows, Table.CHANGE_REVENUE, alternative, id)), note);
            case END_LINE -> new Change.EndLine(id, year, association(), row.text("line"), note);
            case CHANGE_SPLIT_KEY -> new Change.ChangeSplitKey(id, year, association(), key(), note);
            case CHANGE_CEILING -> new Change.ChangeCeiling(id, year, association(), row.choice("party", Party.class),
                    row.optionalFigure("ceiling"), note);
            case CHANGE_POLICY -> new Change.ChangePolicy(id, year, association(), PolicyColumns.read(row), note);
            default -> throw new BrokenRow("change " + id + " is of a kind without an association");
        };
    }

    private String association() {
        return row.text("association");
    }

    private SplitKey key() {
        return new SplitKey(row.choice("share_basis", SplitBasis.class),
                LineRows.shares(rows, Table.CHANGE_SHARE, alternative, id));
    }

    private List<String> associations() {
        return LineRows.texts(rows, Table.CHANGE_ASSOCIATION, "association", alternative, id);
    }

    private Map<CostCategory, Figure> savings() {
        Map<CostCategory, Figure> savings = new LinkedHashMap<>();
        rows.read(Table.CHANGE_SAVING,
                r -> Map.entry(r.choice("category", CostCategory.class), r.figure("saving")), alternative, id)
                .forEach(saving -> savings.put(saving.getKey(), saving.getValue()));
        return savings;
    }

    private List<YearFigure> yearFigures(String kind) {
        return rows.read(Table.CHANGE_YEAR_FIGURE,
                r -> new YearFigure(r.integer("figure_year"), r.figure("amount")), alternative, id, kind);
    }

    private List<NewAssociation> created() {
        return rows.read(Table.CHANGE_NEW_ASSOCIATION,
                r -> new NewAssociation(r.text("id"), r.text("name"), r.text("short_name"),
                        members(r.text("id"), Party.MUNICIPALITIES), members(r.text("id"), Party.REGION)),
                alternative, id);
    }

    private List<String> members(String association, Party party) {
        return LineRows.texts(rows, Table.CHANGE_NEW_MEMBER, "member", alternative, id, association, party.name());
    }

    private <T> T only(List<T> items) {
        if (items.size() != 1) {
            throw new BrokenRow("change " + id + " has " + items.size() + " of what it must have one of");
        }
        return items.getFirst();
    }
}
