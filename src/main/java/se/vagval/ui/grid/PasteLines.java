package se.vagval.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The lines of a sheet that a pasted row may mean. Where each heading has an empty line of its own, the lines belong to
 * what the heading names, as an association's costs do, and a name is looked for under the heading in turn.
 */
final class PasteLines {
    private final GridSheet sheet;
    private final List<List<GridRow>> blocks;
    private List<GridRow> block;

    /**
     * @param atRow
     *            the cursor's row, from 0: its heading is the first in turn
     */
    PasteLines(GridSheet sheet, int atRow) {
        this.sheet = sheet;
        this.blocks = blocks(sheet);
        this.block = sheet.rows().stream().skip(Math.max(0, atRow)).findFirst()
                .flatMap(row -> blocks.stream().filter(b -> b.contains(row)).findFirst()).orElseGet(blocks::getFirst);
    }

    private static List<List<GridRow>> blocks(GridSheet sheet) {
        boolean apart = sheet.rows().stream().filter(row -> row.kind() == GridRow.Kind.NEW).count() > 1;
        List<List<GridRow>> blocks = new ArrayList<>(List.of(new ArrayList<>()));
        for (GridRow row : sheet.rows()) {
            if (apart && row.kind() == GridRow.Kind.GROUP) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(row);
        }
        return blocks;
    }

    /** The rows that follow in what is pasted stand under a heading; one of the sheet's own is the next in turn. */
    void heading(String label) {
        List<List<GridRow>> headed = blocks.stream()
                .filter(b -> !b.isEmpty() && b.getFirst().kind() == GridRow.Kind.GROUP)
                .toList();
        PasteNames.find(label, headed.stream().map(b -> b.getFirst().label().text()).toList())
                .ifPresent(i -> block = headed.get(i));
    }

    /** The line or sum of a name: under the heading in turn, or anywhere when the name cannot be typed over. */
    Optional<GridRow> named(String label) {
        Optional<GridRow> here = find(label, block.stream().filter(PasteLines::holds).toList());
        return here.isPresent() ? here
                : find(label, sheet.rows().stream().filter(row -> holds(row) && !row.label().editable()).toList());
    }

    private static boolean holds(GridRow row) {
        return row.kind() == GridRow.Kind.ENTRY || row.kind() == GridRow.Kind.SUM;
    }

    private static Optional<GridRow> find(String label, List<GridRow> rows) {
        OptionalInt found = PasteNames.find(label, rows.stream().map(row -> row.label().text()).toList());
        return found.isPresent() ? Optional.of(rows.get(found.getAsInt())) : Optional.empty();
    }

    /** Address of the empty label under the heading in turn, where a new line is typed. */
    Optional<String> empty() {
        return block.stream().filter(row -> row.kind() == GridRow.Kind.NEW && row.label().editable())
                .map(row -> row.label().address()).findFirst();
    }
}
