package se.vagval.ui.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import se.vagval.text.MoneyUnit;
import se.vagval.text.NumberReading.Refused;
import se.vagval.text.Texts;

/** Goes through a pasted table once and says what each row becomes. */
final class PasteRows {
    private final Paste paste;
    private final List<PasteColumn> columns;
    private final MoneyUnit unit;
    private final PasteSums sums;
    private final PasteLines lines;
    private final Set<GridRow> used = new HashSet<>();
    private final Map<String, List<String>> typed = new LinkedHashMap<>();
    private final List<GridEntry> names = new ArrayList<>();
    private final List<GridEntry> entries = new ArrayList<>();
    private final List<PasteProblem> problems = new ArrayList<>();
    private final List<String> newRows = new ArrayList<>();

    PasteRows(Paste paste, List<PasteColumn> columns, MoneyUnit unit) {
        this.paste = paste;
        this.columns = columns.stream().filter(PasteColumn::taken).toList();
        this.unit = unit;
        this.sums = new PasteSums(paste, this.columns);
        this.lines = new PasteLines(paste.sheet(), paste.atRow());
    }

    PasteTaken taken() {
        PasteNewRows fresh = new PasteNewRows(paste, this.columns);
        for (int r = paste.layout().first(); r < paste.table().rows().size(); r++) {
            if (paste.layout().labelled()) {
                labelled(r);
            } else if (fresh.takes(r)) {
                listed(r, fresh.label(r));
            } else {
                placed(r, paste.atRow() + r - paste.layout().first());
            }
        }
        return new PasteTaken(Stream.concat(names.stream(), entries.stream()).toList(), problems, sums.found(),
                newRows);
    }

    private void labelled(int r) {
        String label = paste.table().cell(r, 0);
        if (columns.stream().allMatch(c -> PastedFigure.of(cell(r, c)).isEmpty())) {
            sums.heading();
            lines.heading(label);
            return;
        }
        Optional<GridRow> row = lines.named(label);
        boolean open = row.isPresent() && row.get().cells().stream().anyMatch(GridCell::editable);
        boolean sum = PasteNames.isSum(label) || row.isPresent() && row.get().kind() == GridRow.Kind.SUM;
        sums.row(r, sum);
        if (label.isEmpty()) {
            problem(r, line(r), Texts.get("ui.grid.paste.unnamed"), "");
        } else if (open && !used.add(row.get())) {
            problem(r, label, Texts.get("ui.grid.paste.repeated"), "");
        } else if (open) {
            columns.forEach(c -> known(r, c, row.get()));
        } else if (!sum && row.isPresent()) {
            problem(r, label, Texts.get("ui.grid.paste.closed"), "");
        } else if (!sum) {
            added(r, label);
        }
    }

    /** A row that begins in the labels where new lines are typed: its first cell names a line. */
    private void listed(int r, String label) {
        if (label.isEmpty()) {
            problem(r, line(r), Texts.get("ui.grid.paste.unnamed"), "");
        } else {
            added(r, label);
        }
    }

    /** A cell of a row that was found by its label; totals beside it are not typed in and need no word. */
    private void known(int r, PasteColumn c, GridRow row) {
        int at = paste.column(c.target());
        if (at < 0) {
            outside(r, c);
        } else if (row.cells().get(at).editable()) {
            put(r, c, row.cells().get(at));
        } else if (!PasteNames.isSum(c.head()) && !PastedFigure.of(cell(r, c)).isEmpty()) {
            problem(r, cell(r, c), Texts.get("ui.grid.paste.closed"), "");
        }
    }

    private void added(int r, String label) {
        List<String> addresses = addresses(r, label);
        if (addresses.isEmpty()) {
            problem(r, label, Texts.get("ui.grid.paste.unknown"), "");
            return;
        }
        newRows.add(label);
        columns.stream().filter(c -> !c.target().equals(Paste.LABELS)).forEach(c -> newCell(r, c, addresses));
    }

    private void newCell(int r, PasteColumn c, List<String> addresses) {
        int at = paste.column(c.target());
        if (at < 0) {
            outside(r, c);
        } else if (!addresses.get(at).isEmpty()) {
            boolean figure = paste.sheet().columns().get(at).figures();
            put(r, c, new GridCell(addresses.get(at), "", "", true, figure, Double.NaN, List.of(), "", "", "", "",
                    ""));
        }
    }

    /** The cells of a new line: as the sheet adds it by its name, or typed at the empty line under the heading. */
    private List<String> addresses(int r, String label) {
        List<String> named = takes(r) ? paste.model().newRow(label) : List.of();
        if (!named.isEmpty() || !takes(r) || lines.empty().isEmpty()) {
            return named;
        }
        String at = lines.empty().get();
        List<String> before = typed.computeIfAbsent(at, _ -> new ArrayList<>());
        List<String> addresses = paste.model().newLine(at, Stream.concat(before.stream(), Stream.of(label)).toList());
        if (!addresses.isEmpty()) {
            before.add(label);
            names.add(new GridEntry(at, label));
        }
        return addresses;
    }

    /** A row of nothing but percentages is no row of amounts, such as a key figure under the accounts. */
    private boolean takes(int r) {
        return !paste.money() || columns.stream().map(c -> PastedFigure.of(cell(r, c))).filter(f -> !f.isEmpty())
                .anyMatch(f -> !f.percent());
    }

    /** A row without label goes to the place it has from the cursor. */
    private void placed(int r, int target) {
        for (PasteColumn c : columns) {
            if (PastedFigure.of(cell(r, c)).isEmpty()) {
                continue;
            }
            Optional<GridCell> cell = cellAt(target, c.target());
            if (cell.isEmpty()) {
                outside(r, c);
            } else if (cell.get().editable()) {
                put(r, c, cell.get());
            } else {
                problem(r, cell(r, c), Texts.get("ui.grid.paste.closed"), "");
            }
        }
    }

    private Optional<GridCell> cellAt(int row, String key) {
        List<GridRow> rows = paste.sheet().rows();
        int at = paste.column(key);
        boolean labels = key.equals(Paste.LABELS);
        if (row < 0 || row >= rows.size() || at < 0 && !labels) {
            return Optional.empty();
        }
        return labels ? Optional.of(rows.get(row).label())
                : rows.get(row).cells().stream().skip(at).findFirst();
    }

    private void put(int r, PasteColumn c, GridCell target) {
        String typed = cell(r, c);
        PastedFigure figure = PastedFigure.of(typed);
        if (figure.isEmpty()) {
            return;
        }
        if (!target.figure()) {
            entries.add(new GridEntry(target.address(), typed));
            return;
        }
        boolean money = paste.money() && amounts(c) && !target.text().contains("%");
        entries.add(new GridEntry(target.address(), money ? figure.typedIn(unit(r, figure), paste.shown())
                : figure.typed()));
        figure.refused().ifPresent(no -> unread(r, typed, no));
    }

    private boolean amounts(PasteColumn c) {
        int at = paste.column(c.target());
        return at < 0 || paste.sheet().columns().get(at).amounts();
    }

    /** The nearest unit: the cell's own, then its row's, then the table's. */
    private MoneyUnit unit(int r, PastedFigure figure) {
        String label = paste.layout().labelled() ? paste.table().cell(r, 0) : "";
        return figure.unit().or(() -> PasteUnit.in(label)).orElse(unit);
    }

    private void unread(int r, String typed, Refused no) {
        problem(r, typed, no.sentence(), no.suggestion().orElse(""));
    }

    private void outside(int r, PasteColumn c) {
        if (!PastedFigure.of(cell(r, c)).isEmpty()) {
            problem(r, cell(r, c), Texts.get("ui.grid.paste.outside"), "");
        }
    }

    private String cell(int r, PasteColumn c) {
        return paste.table().cell(r, c.source());
    }

    private String line(int r) {
        return String.join(" ", IntStream.range(0, paste.table().width()).mapToObj(c -> paste.table().cell(r, c))
                .filter(cell -> !cell.isEmpty()).toList());
    }

    private void problem(int r, String text, String sentence, String suggestion) {
        problems.add(new PasteProblem(r + 1, text, sentence, suggestion));
    }
}
