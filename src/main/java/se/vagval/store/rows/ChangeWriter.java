package se.vagval.store.rows;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.Figure;
import se.vagval.model.NewAssociation;
import se.vagval.model.Party;
import se.vagval.model.YearFigure;

/** One change as a row, and what it holds several of as rows below it. */
final class ChangeWriter {
    static final String TOTAL = "TOTAL";
    static final String ADMINISTRATION = "ADMINISTRATION";

    private final Rows rows;
    private final Object[] owner;

    ChangeWriter(Rows rows, String alternative, String change) {
        this.rows = rows;
        this.owner = new Object[]{alternative, change};
    }

    static void fill(Row row, Change change) {
        row.set("change_id", change.id()).set("kind", ChangeKind.of(change)).set("effect_year", change.year())
                .set("note", change.note());
        switch (change) {
            case Change.ShareAdministration c -> row.set("administration_key", c.key());
            case Change.Merge c -> row.set("kept_number", c.keptNumber()).set("equity_route", c.equity());
            case Change.Start c -> row.figure("utilisation", c.utilisation());
            case Change.Join c -> row.set("municipality", c.municipality()).set("association", c.association());
            case Change.Leave c -> row.set("municipality", c.municipality()).set("association", c.association())
                    .set("settlement", c.settlement());
            case Change.Split c -> row.set("association", c.association());
            case Change.SetUtilisation c ->
                row.set("association", c.association()).figure("utilisation", c.utilisation());
            case Change.StateBudget c -> row.set("association", c.association()).figure("total", c.total());
            case Change.PutCostLine c -> row.set("association", c.association());
            case Change.PutRevenueLine c -> row.set("association", c.association());
            case Change.EndLine c -> row.set("association", c.association()).set("line", c.line());
            case Change.OneOffCost c -> row.set("name", c.name()).figure("amount", c.amount())
                    .set("bearer_kind", c.bearer().kind()).set("bearer", c.bearer().id());
            case Change.ChangeSplitKey c ->
                row.set("association", c.association()).set("share_basis", c.key().basis());
            case Change.ChangeCeiling c -> row.set("association", c.association()).set("party", c.party())
                    .figure("ceiling", c.ceiling());
            case Change.ChangePolicy c -> PolicyColumns.write(row.set("association", c.association()), c.policy());
        }
    }

    void lists(Change change) {
        switch (change) {
            case Change.ShareAdministration c -> {
                LineRows.texts(rows, Table.CHANGE_ASSOCIATION, "association", c.associations(), owner);
                savings(c.savings());
            }
            case Change.Merge c -> {
                LineRows.texts(rows, Table.CHANGE_ASSOCIATION, "association", c.associations(), owner);
                savings(c.savings());
                created(List.of(c.target()));
                LineRows.costs(rows, Table.CHANGE_COST, c.lines(), owner);
            }
            case Change.Start c -> {
                created(List.of(c.association()));
                yearFigures(TOTAL, c.totals());
                yearFigures(ADMINISTRATION, c.administration());
            }
            case Change.Split c -> created(c.parts());
            case Change.PutCostLine c -> LineRows.costs(rows, Table.CHANGE_COST, List.of(c.line()), owner);
            case Change.PutRevenueLine c -> LineRows.revenues(rows, Table.CHANGE_REVENUE, List.of(c.line()), owner);
            case Change.ChangeSplitKey c -> LineRows.shares(rows, Table.CHANGE_SHARE, c.key().shares(), owner);
            case Change.Join _,Change.Leave _,Change.SetUtilisation _,Change.StateBudget _,Change.EndLine _,Change.OneOffCost _,Change.ChangeCeiling _,Change.ChangePolicy _ -> {
                // all in the row itself
            }
        }
    }

    private void savings(Map<CostCategory, Figure> savings) {
        rows.list(Table.CHANGE_SAVING, savings.entrySet(),
                (row, saving) -> row.set("category", saving.getKey()).figure("saving", saving.getValue()), owner);
    }

    private void yearFigures(String kind, Collection<YearFigure> figures) {
        rows.list(Table.CHANGE_YEAR_FIGURE, figures,
                (row, f) -> row.set("figure_year", f.year()).figure("amount", f.figure()), below(kind));
    }

    private void created(Collection<NewAssociation> associations) {
        rows.list(Table.CHANGE_NEW_ASSOCIATION, associations,
                (row, a) -> row.set("id", a.id()).set("name", a.name()).set("short_name", a.shortName()), owner);
        for (NewAssociation a : associations) {
            LineRows.texts(rows, Table.CHANGE_NEW_MEMBER, "member", a.municipalities(),
                    below(a.id(), Party.MUNICIPALITIES.name()));
            LineRows.texts(rows, Table.CHANGE_NEW_MEMBER, "member", a.regions(), below(a.id(), Party.REGION.name()));
        }
    }

    private Object[] below(String... more) {
        Object[] all = new Object[owner.length + more.length];
        System.arraycopy(owner, 0, all, 0, owner.length);
        System.arraycopy(more, 0, all, owner.length, more.length);
        return all;
    }
}
