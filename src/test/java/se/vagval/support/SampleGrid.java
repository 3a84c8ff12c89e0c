package se.vagval.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import se.vagval.text.NumberReading;
import se.vagval.text.SwedishNumberParser;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridColumn;
import se.vagval.ui.grid.GridEntry;
import se.vagval.ui.grid.GridModel;
import se.vagval.ui.grid.GridRow;
import se.vagval.ui.grid.GridSheet;

/** Accounts of three associations over a map of typed texts, with steps that can be undone. */
public final class SampleGrid implements GridModel {
    private static final List<String> ASSOCIATIONS = List.of("Höglandet", "Södra Vätterbygden", "Finnveden");
    private static final List<String> LINES = List.of("Eget kapital", "Summa kostnader", "Bidrag");

    /** What was done, in words. */
    public final List<String> steps = new ArrayList<>();
    private final List<Map<String, String>> past = new ArrayList<>();
    private Map<String, String> typed = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<GridSheet> sheet = new ReadOnlyObjectWrapper<>();

    public SampleGrid() {
        show();
    }

    @Override
    public ObservableValue<GridSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    @Override
    public void put(List<GridEntry> entries, String words) {
        past.add(new LinkedHashMap<>(typed));
        steps.add(words);
        entries.forEach(e -> typed.put(e.address(), e.typed()));
        show();
    }

    @Override
    public void restore(List<String> addresses) {
        addresses.forEach(typed::remove);
        show();
    }

    /** Goes back one step. */
    public void undo() {
        typed = past.removeLast();
        show();
    }

    /** What a cell shows, by row and column of figures. */
    public String text(int row, int column) {
        return sheet.get().rows().get(row).cells().get(column).text();
    }

    private void show() {
        List<GridRow> rows = new ArrayList<>();
        List<GridCell> nothing = ASSOCIATIONS.stream().map(_ -> GridCell.empty()).toList();
        rows.add(new GridRow("group", GridRow.Kind.GROUP, GridCell.shown("Bokslut", false, Double.NaN), nothing));
        for (int r = 0; r < LINES.size(); r++) {
            int line = r;
            List<GridCell> cells = new ArrayList<>();
            for (int c = 0; c < ASSOCIATIONS.size(); c++) {
                cells.add(cell("a" + line + "." + c));
            }
            rows.add(new GridRow("row" + r, GridRow.Kind.ENTRY, GridCell.shown(LINES.get(r), false, Double.NaN),
                    cells));
        }
        sheet.set(new GridSheet("Bokslut 2019", "tkr",
                ASSOCIATIONS.stream().map(a -> new GridColumn(a, a, true)).toList(), rows));
    }

    private GridCell cell(String address) {
        String text = typed.getOrDefault(address, "");
        NumberReading read = SwedishNumberParser.parse(text);
        double value = read instanceof NumberReading.Parsed(double number) ? number : Double.NaN;
        boolean refused = !text.isEmpty() && read instanceof NumberReading.Refused;
        String problem = refused && read instanceof NumberReading.Refused wrong ? wrong.sentence() : "";
        String suggestion = refused && read instanceof NumberReading.Refused wrong ? wrong.suggestion().orElse("") : "";
        return new GridCell(address, text, text, true, true, value, List.of(), problem, suggestion, "", "", "");
    }
}
