package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Place;
import se.vagval.finance.Subject;
import se.vagval.model.Accounts;
import se.vagval.model.Association;
import se.vagval.model.Figure;
import se.vagval.model.InputUnit;
import se.vagval.text.Texts;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridRow;

/** The rows of the accounts of a year: a cell for each association, the calculation's total, and the sources. */
record AccountsRows(Calculation now, int year, Parts parts) {
    /** A heading. */
    void group(String key, String word) {
        parts.group(key, label(word), associations().size() + 2);
    }

    List<Association> associations() {
        return now.review().associations();
    }

    Accounts accounts(Association association) {
        return association.accountsOf(year).orElseGet(() -> Accounts.empty(year));
    }

    private static String label(String word) {
        return Texts.get("ui.today.accounts." + word);
    }

    String name(String label, Association a) {
        return label + ", " + a.shortName() + " " + year;
    }

    private OptionalDouble value(Measure measure, Subject subject) {
        return now.value(measure, Place.TODAY, subject, year);
    }

    private OptionalDouble value(Measure measure, Association a) {
        return value(measure, Subject.association(a.id()));
    }

    void put(String key, GridCell label, GridRow.Kind kind, List<GridCell> cells, GridCell total) {
        List<GridCell> whole = new ArrayList<>(cells);
        whole.add(total);
        whole.add(parts.sources(cells));
        parts.row(key, kind, label, whole);
    }

    private void put(String word, GridRow.Kind kind, List<GridCell> cells, Measure measure, InputUnit unit) {
        put(word, GridCell.shown(label(word), false, Double.NaN), kind, cells,
                parts.figures().of(parts.computed(value(measure, Subject.AREA), unit), measure, Subject.AREA, year));
    }

    /** Figures that follow from others. */
    void computed(String word, Measure measure, InputUnit unit) {
        put(word, GridRow.Kind.ENTRY,
                associations().stream().map(a -> parts.figures().of(parts.computed(value(measure, a), unit), measure,
                        Subject.association(a.id()), year)).toList(),
                measure, unit);
    }

    /** Typed, or what follows from the others. */
    void stated(GridRow.Kind kind, String field, Measure measure, Function<Accounts, Optional<Figure>> get,
            BiFunction<Accounts, Optional<Figure>, Accounts> set) {
        List<GridCell> cells = new ArrayList<>();
        for (Association a : associations()) {
            Taker taker = (review, typed) -> Edits.accounts(review, a.id(), year, accounts -> set.apply(accounts,
                    parts.reading().figure(typed, InputUnit.KRONOR, get.apply(accounts))));
            GridCell cell = parts.figure("associations." + a.id() + ".accounts." + year + "." + field,
                    name(label(field), a), get.apply(accounts(a)), InputUnit.KRONOR, taker);
            cells.add(parts.figures().of(parts.derived(cell, value(measure, a), InputUnit.KRONOR), measure,
                    Subject.association(a.id()), year));
        }
        put(field, kind, cells, measure, InputUnit.KRONOR);
    }
}
