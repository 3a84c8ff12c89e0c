package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.model.Accounts;
import se.vagval.model.Association;
import se.vagval.model.InputUnit;
import se.vagval.text.Texts;
import se.vagval.ui.grid.GridColumn;
import se.vagval.ui.grid.GridRow;

/** The closed accounts of a year: revenue, costs, result and equity, one column for each association. */
final class AccountsSheet implements Sheet {
    private final IntSupplier year;

    /**
     * @param year
     *            the year in view
     */
    AccountsSheet(IntSupplier year) {
        this.year = year;
    }

    @Override
    public String title() {
        return Texts.get("ui.today.accounts.title", year.getAsInt());
    }

    @Override
    public String about(Calculation now) {
        boolean blank = now.review().associations().stream().map(a -> a.accountsOf(year.getAsInt()))
                .allMatch(accounts -> accounts.filter(a -> !a.equals(Accounts.empty(year.getAsInt()))).isEmpty());
        int base = now.review().commission().baseYear();
        return !blank || now.review().associations().isEmpty() ? ""
                : year.getAsInt() == base ? Texts.get("ui.today.accounts.blankBase", Integer.toString(base))
                        : Texts.get("ui.today.accounts.blank", Integer.toString(year.getAsInt()),
                                Integer.toString(base));
    }

    @Override
    public List<GridColumn> columns(Calculation now) {
        return Columns.associations(now.review());
    }

    @Override
    public void rows(Calculation now, Parts parts) {
        AccountsRows rows = new AccountsRows(now, year.getAsInt(), parts);
        rows.group("revenue", "revenue");
        if (year.getAsInt() == now.review().commission().baseYear()) {
            rows.computed("state", Measure.CONTRIBUTION_STATE, InputUnit.KRONOR);
            rows.computed("region", Measure.CONTRIBUTION_REGION, InputUnit.KRONOR);
            rows.computed("municipalities", Measure.CONTRIBUTION_MUNICIPALITIES, InputUnit.KRONOR);
        }
        RevenueRows lines = new RevenueRows(rows);
        lines.names().forEach(lines::line);
        lines.newLine();
        rows.stated(GridRow.Kind.SUM, "totalRevenue", Measure.BOOKED_REVENUE, Accounts::totalRevenue,
                Accounts::withTotalRevenue);
        rows.group("cost", "cost");
        rows.computed("administration", Measure.COST_ADMINISTRATION, InputUnit.KRONOR);
        rows.stated(GridRow.Kind.ENTRY, "activities", Measure.COST_ACTIVITIES, Accounts::activities,
                Accounts::withActivities);
        rows.stated(GridRow.Kind.SUM, "totalCost", Measure.BOOKED_COST, Accounts::totalCost, Accounts::withTotalCost);
        rows.group("result.group", "resultGroup");
        rows.stated(GridRow.Kind.SUM, "result", Measure.BOOKED_RESULT, Accounts::result, Accounts::withResult);
        rows.stated(GridRow.Kind.ENTRY, "equity", Measure.EQUITY, Accounts::equity, Accounts::withEquity);
        rows.computed("equityShare", Measure.EQUITY_SHARE, InputUnit.SHARE);
    }

    @Override
    public List<String> newRow(Calculation now, String label) {
        List<String> addresses = new ArrayList<>();
        now.review().associations().forEach(a -> addresses.add(revenue(a).newLine(label.strip())));
        addresses.add("");
        addresses.add("");
        return addresses;
    }

    @Override
    public Optional<Taker> newCell(Calculation now, Reading reading, String address) {
        for (Association a : now.review().associations()) {
            String stem = revenue(a).newLine("");
            if (address.startsWith(stem)) {
                return Optional.of(revenue(a).taker(reading, address.substring(stem.length())));
            }
        }
        return Optional.empty();
    }

    private RevenueEdits revenue(Association a) {
        return new RevenueEdits(a.id(), year.getAsInt());
    }
}
