package se.vagval.ui.grid;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** Sheets as today has them, whose cells' addresses are column and label. */
final class TestSheet implements GridModel {
    private final GridSheet sheet;
    private final boolean grows;

    private TestSheet(GridSheet sheet, boolean grows) {
        this.sheet = sheet;
        this.grows = grows;
    }

    static TestSheet accounts(String corner) {
        List<GridColumn> columns = associations("+total", "Totalt");
        return new TestSheet(new GridSheet("Bokslut 2019", corner, columns, List.of(group("Intäkter", columns),
                row("Summa intäkter", GridRow.Kind.SUM, columns, ""),
                row("Summa kostnader", GridRow.Kind.SUM, columns, ""),
                row("Årets resultat", GridRow.Kind.SUM, columns, ""),
                row("Eget kapital", GridRow.Kind.ENTRY, columns, ""))), true);
    }

    static TestSheet allocation() {
        List<GridColumn> columns = associations("+total", "Totalt");
        return new TestSheet(new GridSheet("Statlig tilldelning", "tkr", columns, List.of(
                row("Möjlig tilldelning", GridRow.Kind.ENTRY, columns, ""),
                row("Utnyttjande", GridRow.Kind.ENTRY, columns, "50 %"))), false);
    }

    static TestSheet outcomes(String whose) {
        List<GridColumn> columns = new ArrayList<>(associations("county", "Länet"));
        columns.add(4, new GridColumn("country", "Riket", true));
        return new TestSheet(new GridSheet("Utfall i SUS 2019, " + whose, "Uppgift", columns,
                List.of(row("Antal", GridRow.Kind.ENTRY, columns, ""))), true);
    }

    /** Two bodies, each with lines of its own and an empty line; the columns are a quantity and an amount. */
    static TestSheet administration() {
        List<GridColumn> columns = List.of(new GridColumn("quantity", "Antal", true, false),
                new GridColumn("amount", "Per enhet", true));
        List<GridRow> rows = new ArrayList<>();
        for (String body : List.of("Höglandet", "Finnveden")) {
            rows.add(group(body, columns));
            rows.add(new GridRow(body + ".Revision", GridRow.Kind.ENTRY, words(body + ".Revision", "Revision"),
                    columns.stream().map(c -> new GridCell(body + ".Revision." + c.key(), "1", "1", true, true, 1,
                            List.of(), "", "", "", "", "")).toList()));
            rows.add(new GridRow(body + ".+", GridRow.Kind.NEW, words(body + ".+", ""),
                    columns.stream().map(_ -> GridCell.empty()).toList()));
        }
        return new TestSheet(new GridSheet("Administration 2019", "tkr", columns, rows), false);
    }

    private static GridCell words(String address, String text) {
        return new GridCell(address, text, text, true, false, Double.NaN, List.of(), "", "", "", "", "");
    }

    private static List<GridColumn> associations(String last, String title) {
        return List.of(new GridColumn("sodra", "Södra Vätterbygden", true),
                new GridColumn("finnveden", "Finnveden", true), new GridColumn("hoglandet", "Höglandet", true),
                new GridColumn(last, title, true), new GridColumn("+source", "Källa", false));
    }

    private static GridRow group(String label, List<GridColumn> columns) {
        return new GridRow(label, GridRow.Kind.GROUP, GridCell.shown(label, false, Double.NaN),
                columns.stream().map(_ -> GridCell.empty()).toList());
    }

    private static GridRow row(String label, GridRow.Kind kind, List<GridColumn> columns, String text) {
        List<GridCell> cells = columns.stream().map(c -> c.key().startsWith("+") ? GridCell.shown("", true, Double.NaN)
                : new GridCell(c.key() + "." + label, text, text, true, true, Double.NaN, List.of(), "", "", "", "",
                        ""))
                .toList();
        return new GridRow(label, kind, GridCell.shown(label, false, Double.NaN), cells);
    }

    @Override
    public ObservableValue<GridSheet> sheet() {
        return new ReadOnlyObjectWrapper<>(sheet);
    }

    @Override
    public List<String> newRow(String label) {
        return grows ? sheet.columns().stream().map(c -> c.key().startsWith("+") ? "" : c.key() + ".+" + label).toList()
                : List.of();
    }

    @Override
    public List<String> newLine(String at, List<String> labels) {
        return labels.getLast().startsWith("?") ? List.of()
                : sheet.columns().stream().map(c -> at + labels.size() + "." + c.key()).toList();
    }

    @Override
    public void put(List<GridEntry> entries, String words) {
        throw new UnsupportedOperationException("a plan puts nothing");
    }

    @Override
    public void restore(List<String> addresses) {
        throw new UnsupportedOperationException("a plan restores nothing");
    }
}
