package se.vagval.ui.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import se.vagval.text.MoneyUnit;

/**
 * What is heads, labels and figures in a pasted table.
 *
 * @param first
 *            the first row that is no head
 * @param labelled
 *            whether the first column holds labels
 * @param headed
 *            whether some head is a column's title
 * @param heads
 *            over each column, "" where nothing stands
 * @param targets
 *            the sheet's column for each column whose head is its title
 * @param unit
 *            the unit that is named over the figures
 */
record PasteLayout(int first, boolean labelled, boolean headed, List<String> heads, Map<Integer, String> targets,
        Optional<MoneyUnit> unit) {
    private static final int HEAD_ROWS = 3;

    /** The table with the column first whose head is the sheet's corner, as when a code stands before the name. */
    static ClipboardTable arranged(ClipboardTable table, GridSheet sheet) {
        String corner = PasteNames.folded(PasteUnit.without(sheet.corner()).replaceFirst(",$", ""));
        if (corner.isEmpty()) {
            return table;
        }
        return IntStream.range(0, Math.min(HEAD_ROWS, table.rows().size()))
                .flatMap(r -> IntStream.range(0, table.width())
                        .filter(c -> PasteNames.folded(table.cell(r, c)).equals(corner)))
                .mapToObj(table::withFirst).findFirst().orElse(table);
    }

    static PasteLayout of(ClipboardTable table, GridSheet sheet) {
        return new Finder(table, sheet).layout();
    }

    /** Whether the table is more than a block of cells. */
    boolean recognised() {
        return labelled || headed || first > 0;
    }

    private static final class Finder {
        private final ClipboardTable table;
        private final GridSheet sheet;
        private final List<String> titles;
        private final List<String> labels;

        Finder(ClipboardTable table, GridSheet sheet) {
            this.table = table;
            this.sheet = sheet;
            this.titles = sheet.columns().stream().map(GridColumn::title).toList();
            this.labels = sheet.rows().stream().map(row -> row.label().text()).toList();
        }

        PasteLayout layout() {
            OptionalInt found = IntStream.range(0, Math.min(HEAD_ROWS, table.rows().size() - 1))
                    .filter(this::isHead).findFirst();
            int head = found.orElse(-1);
            int first = head + 1;
            boolean under = head >= 0 && isUnderHead(head + 1);
            List<String> heads = heads(head, under);
            Map<Integer, String> targets = targets(head, under);
            if (under) {
                first++;
            }
            boolean labelled = !targets.containsKey(0) && isLabelled(first, !targets.isEmpty());
            Optional<MoneyUnit> unit = IntStream.range(0, first).boxed().flatMap(r -> table.rows().get(r).stream())
                    .flatMap(cell -> PasteUnit.in(cell).stream()).findFirst();
            return new PasteLayout(first, labelled, !targets.isEmpty(), heads, targets, unit);
        }

        /** A title stands in it, or a unit and no figure. */
        private boolean isHead(int row) {
            List<String> cells = table.rows().get(row);
            List<String> beside = cells.subList(Math.min(1, cells.size() - 1), cells.size());
            boolean title = beside.stream().anyMatch(cell -> PasteNames.findHead(cell, titles).isPresent());
            boolean figures = beside.stream().filter(cell -> PasteNames.findHead(cell, titles).isEmpty())
                    .anyMatch(this::isFigure);
            boolean unit = cells.stream().anyMatch(cell -> PasteUnit.in(cell).isPresent());
            boolean label = PasteNames.find(cells.getFirst(), labels).isPresent();
            return !figures && (title || unit && !label && cells.stream().noneMatch(this::isFigure));
        }

        /** A second row of heads, such as the women and men of each column. */
        private boolean isUnderHead(int row) {
            List<String> cells = table.rows().get(row);
            return row < table.rows().size() - 1 && cells.getFirst().isEmpty()
                    && cells.stream().anyMatch(cell -> !cell.isEmpty()) && cells.stream().noneMatch(this::isFigure);
        }

        private List<String> heads(int head, boolean under) {
            List<String> heads = new ArrayList<>();
            String over = "";
            for (int c = 0; c < table.width(); c++) {
                String own = table.cell(head, c);
                String below = under ? table.cell(head + 1, c) : "";
                over = own.isEmpty() && under ? over : own;
                heads.add(below.isEmpty() ? own : over.isEmpty() ? below : over + ", " + below);
            }
            return heads;
        }

        private Map<Integer, String> targets(int head, boolean under) {
            Map<Integer, String> targets = new HashMap<>();
            for (int c = 0; head >= 0 && c < table.width(); c++) {
                OptionalInt title = PasteNames.findHead(table.cell(head, c), titles);
                if (title.isPresent()) {
                    String key = sheet.columns().get(title.getAsInt()).key();
                    if (!targets.containsValue(key)) {
                        targets.put(under ? meant(head, c) : c, key);
                    }
                }
            }
            return targets;
        }

        /** Of the columns under one head the one the sheet's title names, otherwise the first. */
        private int meant(int head, int column) {
            List<String> sheetWords = List.of(PasteNames.folded(sheet.title()).split(" "));
            int end = column + 1;
            while (end < table.width() && table.cell(head, end).isEmpty()) {
                end++;
            }
            return IntStream.range(column, end)
                    .filter(c -> sheetWords.contains(PasteNames.folded(table.cell(head + 1, c)))).findFirst()
                    .orElse(column);
        }

        private boolean isLabelled(int first, boolean headed) {
            List<String> words = IntStream.range(first, table.rows().size()).mapToObj(r -> table.cell(r, 0))
                    .filter(cell -> !cell.isEmpty() && !isFigure(cell)).toList();
            return table.width() > 1 && (headed ? !words.isEmpty()
                    : words.stream().anyMatch(word -> PasteNames.find(word, labels).isPresent()));
        }

        private boolean isFigure(String cell) {
            return PastedFigure.of(cell).readable();
        }
    }
}
