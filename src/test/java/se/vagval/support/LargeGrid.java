package se.vagval.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

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

/**
 * A table of any size, whose first column beside the labels is a choice among municipalities and whose others are figures.
 * The address of a cell is its row and column, such as "3.1"; the last row takes new names.
 */
public final class LargeGrid implements GridModel {
    private static final List<String> CHOICES = List.of("Aneby", "Eksjö", "Habo", "Håbo", "Jönköping", "Lilla Edet",
            "Upplands Väsby");

    /** What was done, in words. */
    public final List<String> steps = new ArrayList<>();
    private final Map<String, String> typed = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private int columns;
    private final ReadOnlyObjectWrapper<GridSheet> sheet = new ReadOnlyObjectWrapper<>();

    public LargeGrid(int rows, int columns) {
        this.columns = columns;
        IntStream.range(0, rows).forEach(r -> names.add("Rad " + r));
        show();
    }

    /** Has another number of columns. */
    public void resize(int to) {
        columns = to;
        show();
    }

    @Override
    public ObservableValue<GridSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    @Override
    public void put(List<GridEntry> entries, String words) {
        steps.add(words);
        for (GridEntry entry : entries) {
            if (entry.address().equals("new")) {
                names.add(entry.typed());
            } else {
                typed.put(entry.address(), entry.typed());
            }
        }
        show();
    }

    @Override
    public List<String> newLine(String at, List<String> labels) {
        int row = names.size() + labels.size() - 1;
        return IntStream.range(0, columns).mapToObj(c -> row + "." + c).toList();
    }

    @Override
    public void restore(List<String> addresses) {
        addresses.forEach(typed::remove);
        show();
    }

    @Override
    public String hint(String address) {
        return "Ny rad ...";
    }

    /** What was typed in a cell. */
    public String text(int row, int column) {
        return typed.getOrDefault(row + "." + column, "");
    }

    /** Names of the rows. */
    public List<String> names() {
        return List.copyOf(names);
    }

    private void show() {
        List<GridRow> rows = new ArrayList<>();
        for (int r = 0; r < names.size(); r++) {
            int row = r;
            rows.add(new GridRow("row" + r, GridRow.Kind.ENTRY, GridCell.shown(names.get(r), false, Double.NaN),
                    IntStream.range(0, columns).mapToObj(c -> c == 0 ? choice(row) : figure(row, c)).toList()));
        }
        GridCell fresh = new GridCell("new", "", "", true, false, Double.NaN, List.of(), "", "", "", "", "");
        rows.add(new GridRow("new", GridRow.Kind.NEW, fresh,
                IntStream.range(0, columns).mapToObj(_ -> GridCell.empty()).toList()));
        sheet.set(new GridSheet("Stor tabell", "tkr", IntStream.range(0, columns).mapToObj(
                c -> new GridColumn("c" + c, c == 0 ? "Kommun" : "Kolumn " + c, c > 0)).toList(), rows));
    }

    private GridCell choice(int row) {
        String text = text(row, 0);
        String problem = text.isEmpty() || CHOICES.contains(text) ? "" : text + " finns inte bland kommunerna.";
        return new GridCell(row + ".0", text, text, true, false, Double.NaN, CHOICES, problem, "", "", "", "");
    }

    private GridCell figure(int row, int column) {
        String text = text(row, column);
        // What is not there is not read: a table of nine thousand empty cells is to measure the grid.
        Optional<NumberReading> read = Optional.of(text).filter(t -> !t.isEmpty()).map(SwedishNumberParser::parse);
        double value = read.orElse(null) instanceof NumberReading.Parsed(double number) ? number : Double.NaN;
        String problem = read.orElse(null) instanceof NumberReading.Refused no ? no.sentence() : "";
        return new GridCell(row + "." + column, text, text, true, true, value, List.of(), problem, "", "", "", "");
    }
}
