package se.vagval.ui.today;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import se.vagval.finance.Calculation;
import se.vagval.model.Association;
import se.vagval.model.Figure;
import se.vagval.model.InputUnit;
import se.vagval.model.RevenueLine;
import se.vagval.model.Review;
import se.vagval.text.Texts;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridRow;

/** The lines of revenue beside the parties' contributions: one row for each name, whichever associations have it. */
record RevenueRows(AccountsRows rows) {
    /** The names of the year's lines, in the order they are met. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        rows.associations().forEach(a -> rows.accounts(a).revenues().forEach(l -> names.add(l.name())));
        return names;
    }

    private RevenueEdits edits(Association a) {
        return new RevenueEdits(a.id(), rows.year());
    }

    /** One line in each association that has it; typing where there is none adds it. */
    void line(String name) {
        Calculation now = rows.now();
        Parts parts = rows.parts();
        List<GridCell> cells = rows.associations().stream().map(a -> cell(name, a)).toList();
        GridCell label = parts.words("accounts." + rows.year() + ".revenues." + name, name, name,
                (review, typed) -> renamed(review, name, typed));
        parts.removable(label, cells, (review, _) -> renamed(review, name, ""));
        rows.put("line." + name, label, GridRow.Kind.ENTRY, cells,
                parts.figures().of(
                        parts.computed(now.value(now.lines().revenues(name, rows.year())), InputUnit.KRONOR),
                        "line." + name, c -> c.lines().revenues(name, rows.year())));
    }

    private GridCell cell(String name, Association a) {
        Optional<RevenueLine> line = rows.accounts(a).revenues().stream().filter(l -> l.name().equals(name))
                .findFirst();
        String address = line.map(l -> edits(a).path() + l.id() + ".unitAmount")
                .orElseGet(() -> edits(a).newLine(name));
        GridCell cell = rows.parts().figure(address, rows.name(name, a), line.flatMap(l -> amount(a, l)),
                InputUnit.KRONOR, edits(a).taker(rows.parts().reading(), name));
        return line.map(l -> rows.parts().figures().of(cell, address,
                c -> c.lines().revenue(a.id(), rows.year(), l.id()))).orElse(cell);
    }

    private Optional<Figure> amount(Association a, RevenueLine line) {
        Calculation now = rows.now();
        return now.value(now.lines().revenue(a.id(), rows.year(), line.id())).stream()
                .mapToObj(line.unitAmount()::withValue).findFirst();
    }

    /** All associations' lines of a name get another; no name takes them away. */
    private Review renamed(Review review, String line, String name) {
        Review next = review;
        for (Association a : review.associations()) {
            next = edits(a).renamed(next, line, name);
        }
        return next;
    }

    /** The empty row where a new line is typed. */
    void newLine() {
        Parts parts = rows.parts();
        GridCell label = parts.words("accounts." + rows.year() + ".revenues.+",
                Texts.get("ui.today.accounts.newLine"), "",
                (review, typed) -> typed.isBlank() || review.associations().isEmpty() ? review
                        : edits(review.associations().getFirst()).taker(parts.reading(), typed).take(review, "0"));
        parts.row("newLine", GridRow.Kind.NEW, label, Parts.blanks(rows.associations().size() + 2));
    }
}
