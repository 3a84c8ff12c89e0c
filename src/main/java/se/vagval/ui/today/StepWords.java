package se.vagval.ui.today;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.vagval.model.Association;
import se.vagval.model.Review;
import se.vagval.text.Texts;
import se.vagval.ui.grid.GridEntry;
import se.vagval.ui.grid.GridRow;
import se.vagval.ui.grid.GridSheet;

/** What a step in a sheet is called after "Ångra": what was changed, and where when it was several cells. */
record StepWords(Review review, GridSheet sheet, Parts parts) {
    /** What typing in some cells is called. */
    String typed(List<GridEntry> entries) {
        if (entries.size() != 1) {
            return several(Texts.get("ui.today.edit.several", entries.size()), addresses(entries));
        }
        GridEntry entry = entries.getFirst();
        String name = parts.name(entry.address());
        String before = parts.held(entry.address());
        String typed = parts.said(entry.address(), entry.typed().strip());
        return entry.typed().isBlank() ? Texts.get("ui.today.edit.emptied", name, parts.said(entry.address(), before))
                : before.isEmpty() ? Texts.get("ui.today.edit.given", name, typed)
                        : Texts.get("ui.today.edit.typed", name, before, typed);
    }

    /** What was done with some cells, with the table they stand in, and the association or row when they are all of one. */
    String several(String done, Collection<String> addresses) {
        Set<String> lines = sheet.rows().stream().filter(row -> stands(row, addresses)).map(GridRow::label)
                .map(label -> label.text()).collect(Collectors.toSet());
        List<String> bodies = review.associations().stream()
                .filter(a -> addresses.stream().anyMatch(at -> isOf(a, at))).map(Association::shortName).toList();
        boolean ofOne = bodies.size() == 1 && addresses.stream().allMatch(at -> at.startsWith("associations."));
        if (ofOne) {
            return Texts.get("ui.today.edit.inPart", done, sheet.title(), bodies.getFirst());
        }
        return lines.size() == 1 && addresses.stream().allMatch(at -> sheet.cell(at).isPresent())
                ? Texts.get("ui.today.edit.inPart", done, sheet.title(), lines.iterator().next())
                : Texts.get("ui.today.edit.in", done, sheet.title());
    }

    private static boolean isOf(Association association, String address) {
        return address.startsWith("associations." + association.id() + ".");
    }

    private static boolean stands(GridRow row, Collection<String> addresses) {
        return Stream.concat(Stream.of(row.label()), row.cells().stream())
                .anyMatch(cell -> !cell.address().isEmpty() && addresses.contains(cell.address()));
    }

    /** What telling the source of some cells is called. */
    String described(List<String> addresses) {
        String name = parts.name(addresses.getFirst());
        return addresses.size() > 1 || name.isEmpty()
                ? several(Texts.get("ui.today.edit.described", addresses.size()), addresses)
                : Texts.get("ui.today.edit.describedOne", name);
    }

    /** What taking rows away is called. */
    String removed(List<String> addresses, int rows) {
        String row = sheet.rows().stream().filter(r -> stands(r, addresses)).map(r -> r.label().text()).findFirst()
                .orElse("");
        return rows > 1 || row.isEmpty() ? several(Texts.get("ui.today.edit.removed", rows), addresses)
                : Texts.get("ui.today.edit.removedRow", row);
    }

    static List<String> addresses(List<GridEntry> entries) {
        return entries.stream().map(GridEntry::address).toList();
    }
}
