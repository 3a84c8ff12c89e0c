package se.vagval.ui.grid;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import se.vagval.text.MoneyUnit;
import se.vagval.text.NumberReading;
import se.vagval.text.SwedishNumberParser;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/**
 * A pasted table laid on a sheet: columns by their heads, rows by their labels, figures by unit and sign. Nothing is
 * changed; {@link #entries} is what would be put.
 */
final class GridPaste {
    private static final int NOT_TAKEN = -1;
    private static final double HALF = 0.5;

    private final GridSheet sheet;
    private final GridModel model;
    private final ClipboardTable block;
    private final GridSelection at;
    private final boolean labels;
    private final boolean heads;
    private final int[] targets;
    private MoneyUnit unit;

    GridPaste(GridSheet sheet, GridModel model, ClipboardTable block, GridSelection at) {
        this.sheet = sheet;
        this.model = model;
        this.block = block;
        this.at = at;
        labels = IntStream.range(0, block.rows().size()).anyMatch(r -> row(block.rows().get(r).getFirst()).isPresent())
                || at.column() == 0;
        int first = labels ? 1 : 0;
        List<String> top = block.rows().getFirst();
        heads = IntStream.range(first, block.width()).anyMatch(c -> target(top.get(c)) != NOT_TAKEN)
                || IntStream.range(first, block.width()).noneMatch(c -> number(top.get(c)));
        targets = IntStream.range(0, block.width()).map(c -> c < first ? NOT_TAKEN
                : heads ? target(top.get(c)) : Math.max(0, at.left() - 1) + c - first).toArray();
        unit = namedUnit().orElseGet(this::shownUnit);
    }

    /** Heads of the pasted columns that hold figures; their numbers when they have none. */
    List<String> columns() {
        return IntStream.range(labels ? 1 : 0, block.width()).mapToObj(c -> heads && !block.rows().getFirst().get(c)
                .isBlank() ? block.rows().getFirst().get(c) : Texts.get("ui.grid.column", c + 1)).toList();
    }

    /** Which column of the sheet a pasted one goes to; −1 when it is left out. */
    int target(int column) {
        int to = targets[column + (labels ? 1 : 0)];
        return to < sheet.columns().size() ? to : NOT_TAKEN;
    }

    void target(int column, int to) {
        targets[column + (labels ? 1 : 0)] = to;
    }

    List<GridColumn> sheetColumns() {
        return sheet.columns();
    }

    /** The unit that the table names. */
    Optional<MoneyUnit> namedUnit() {
        return block.rows().stream().map(r -> PastedNumber.unit(r.getFirst())).flatMap(Optional::stream).findFirst()
                .or(() -> block.rows().getFirst().stream().map(PastedNumber::unit).flatMap(Optional::stream)
                        .findFirst());
    }

    private MoneyUnit shownUnit() {
        return PastedNumber.unit(sheet.corner()).orElse(MoneyUnit.TKR);
    }

    MoneyUnit unit() {
        return unit;
    }

    void unit(MoneyUnit chosen) {
        unit = chosen;
    }

    /** What would be put in the sheet's cells. */
    List<GridEntry> entries() {
        List<GridEntry> entries = new ArrayList<>();
        walk(new ArrayList<>(), entries);
        return entries;
    }

    /** What could not be read, and where sums do not agree, in sentences. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        walk(remarks, new ArrayList<>());
        return remarks;
    }

    private void walk(List<String> remarks, List<GridEntry> entries) {
        double[] sums = new double[block.width()];
        int line = at.top();
        for (int r = heads ? 1 : 0; r < block.rows().size(); r++) {
            List<String> cells = block.rows().get(r);
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            Optional<GridRow> named = labels ? row(cells.getFirst())
                    : line < sheet.rows().size() ? Optional.of(sheet.rows().get(line)) : Optional.empty();
            line++;
            boolean sum = labels && (named.isPresent() ? named.get().kind() == GridRow.Kind.SUM
                    : plain(cells.getFirst()).matches("(summa|totalt|total|sum)( .*)?"));
            if (sum) {
                compare(cells, sums, remarks);
            } else {
                List<String> addresses = addresses(named, cells.getFirst());
                if (addresses.isEmpty()) {
                    remarks.add(Texts.get("ui.grid.noRow", cells.getFirst()));
                } else {
                    take(cells, addresses, sums, remarks, entries);
                }
            }
        }
    }

    private List<String> addresses(Optional<GridRow> named, String label) {
        return named.map(row -> row.cells().stream().map(c -> c.editable() ? c.address() : "").toList())
                .orElseGet(() -> labels && !label.isBlank() ? model.newRow(label.strip()) : List.of());
    }

    private void take(List<String> cells, List<String> addresses, double[] sums, List<String> remarks,
            List<GridEntry> entries) {
        for (int c = labels ? 1 : 0; c < cells.size(); c++) {
            int to = targets[c];
            if (to < 0 || to >= addresses.size() || addresses.get(to).isEmpty()) {
                continue;
            }
            boolean figure = sheet.columns().get(to).figures();
            String typed = figure ? PastedNumber.plain(cells.get(c)) : cells.get(c).strip();
            if (figure && !GridEdits.readable(typed)) {
                String where = labels ? cells.getFirst() : sheet.columns().get(to).title();
                remarks.add(SwedishNumberParser.parse(typed) instanceof NumberReading.Refused refused
                        ? Texts.get("ui.grid.unread", where, refused.sentence())
                        : where);
                continue;
            }
            sums[c] += value(typed);
            entries.add(new GridEntry(addresses.get(to),
                    figure ? PastedNumber.converted(typed, unit, shownUnit()) : typed));
        }
    }

    private void compare(List<String> cells, double[] sums, List<String> remarks) {
        for (int c = 1; c < cells.size(); c++) {
            String typed = PastedNumber.plain(cells.get(c));
            double stated = value(typed);
            if (targets[c] >= 0 && sums[c] != 0 && Math.abs(stated - sums[c]) > HALF) {
                remarks.add(Texts.get("ui.grid.sumDiffers", cells.getFirst(), columns().get(c - 1),
                        SwedishNumbers.plain(stated, 0), SwedishNumbers.plain(sums[c], 0)));
            }
            sums[c] = 0;
        }
    }

    private static double value(String typed) {
        return SwedishNumberParser.parse(typed) instanceof NumberReading.Parsed(double value) ? value : 0;
    }

    private static boolean number(String text) {
        String typed = PastedNumber.plain(text);
        return !typed.isEmpty() && GridEdits.readable(typed);
    }

    private int target(String head) {
        return IntStream.range(0, sheet.columns().size()).filter(i -> like(head, sheet.columns().get(i).title()))
                .findFirst().orElse(NOT_TAKEN);
    }

    private Optional<GridRow> row(String label) {
        return sheet.rows().stream().filter(r -> r.kind() != GridRow.Kind.GROUP && r.kind() != GridRow.Kind.NEW)
                .filter(r -> plain(r.label().text()).equals(plain(label))).findFirst()
                .or(() -> sheet.rows().stream().filter(r -> r.kind() == GridRow.Kind.ENTRY)
                        .filter(r -> like(label, r.label().text())).findFirst());
    }

    /** Whether one names the other, however it is spelled: "Högländets samordningsförbund" and "Höglandet". */
    private static boolean like(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        return !a.isEmpty() && !b.isEmpty() && (a.equals(b) || a.length() > 3 && b.length() > 3
                && (a.contains(b) || b.contains(a) || stem(a).equals(stem(b))));
    }

    private static String stem(String words) {
        String bare = words.replaceAll("\\b(samordningsforbundets?|samordningsforbund)\\b", "").strip();
        return bare.replaceAll("(ets|ens|et|en|s)$", "");
    }

    private static String plain(String words) {
        return Normalizer.normalize(PastedNumber.withoutUnit(words), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Texts.SWEDISH).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
