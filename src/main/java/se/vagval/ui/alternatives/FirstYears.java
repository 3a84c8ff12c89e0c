package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import se.vagval.finance.Subject;
import se.vagval.model.Change;
import se.vagval.model.Figure;
import se.vagval.model.InputUnit;
import se.vagval.model.YearFigure;
import se.vagval.text.Texts;

/** What is stated of the first years of a formed association: a sentence for each year. */
final class FirstYears {
    private static final String TOTAL = "total-";
    private static final String ADMINISTRATION = "administration-";

    private FirstYears() {}

    /** The stated figures. */
    static List<Slot> slots(Change.Start c) {
        List<Slot> slots = new ArrayList<>();
        for (YearFigure t : c.totals()) {
            slots.add(new Slot(TOTAL + t.year(), Texts.get("ui.alternatives.field.totalOf", year(t.year())),
                    Slot.Kind.AMOUNT, t.figure(), f -> total(c, t.year(), Optional.of(f))));
        }
        for (YearFigure t : c.administration()) {
            slots.add(new Slot(ADMINISTRATION + t.year(),
                    Texts.get("ui.alternatives.field.administrationOf", year(t.year())), Slot.Kind.SHARE, t.figure(),
                    f -> administration(c, t.year(), Optional.of(f))));
        }
        c.utilisation().ifPresent(u -> slots.add(new Slot("utilisation",
                Texts.get("ui.alternatives.field.utilisation"), Slot.Kind.SHARE, u,
                f -> Changed.using(c, Optional.of(f)))));
        return slots;
    }

    private static Change.Start total(Change.Start c, int year, Optional<Figure> figure) {
        return Changed.stated(c, with(c.totals(), year, figure), c.administration());
    }

    private static Change.Start administration(Change.Start c, int year, Optional<Figure> figure) {
        return Changed.stated(c, c.totals(), with(c.administration(), year, figure));
    }

    private static List<YearFigure> with(List<YearFigure> all, int year, Optional<Figure> figure) {
        return Stream.concat(all.stream().filter(t -> t.year() != year),
                figure.map(f -> new YearFigure(year, f)).stream())
                .sorted((a, b) -> Integer.compare(a.year(), b.year())).toList();
    }

    private static Optional<Figure> of(List<YearFigure> all, int year) {
        return all.stream().filter(t -> t.year() == year).map(YearFigure::figure).findFirst();
    }

    private static String year(int year) {
        return Integer.toString(year);
    }

    private static TreeSet<Integer> years(Change.Start c) {
        TreeSet<Integer> years = new TreeSet<>();
        c.totals().forEach(t -> years.add(t.year()));
        c.administration().forEach(t -> years.add(t.year()));
        return years;
    }

    /** A sentence for each year, and what holds after them. */
    static List<List<Part>> lines(Controls controls, Change.Start c) {
        List<List<Part>> lines = new ArrayList<>();
        years(c).forEach(year -> lines.add(line(controls, c, year)));
        lines.add(List.of(new Part.Words(Texts.get(c.administration().isEmpty() ? "ui.alternatives.noYears"
                : c.totals().isEmpty() ? "ui.alternatives.afterShares" : "ui.alternatives.afterYears"))));
        return lines;
    }

    private static List<Part> line(Controls controls, Change.Start c, int year) {
        Optional<Figure> total = of(c.totals(), year);
        Optional<Figure> share = of(c.administration(), year);
        Part.Entry paid = controls.entries().amountOrNone(Controls.id(c, TOTAL + year),
                Texts.get("ui.alternatives.field.totalOf", year(year)),
                total.map(f -> controls.text(Slot.Kind.AMOUNT, f.value())).orElse(""),
                Texts.get("ui.alternatives.byTheModel"), controls.unit(),
                v -> set(controls, c, year, typed(total, v, InputUnit.KRONOR), FirstYears::total),
                () -> set(controls, c, year, Optional.empty(), FirstYears::total));
        Part.Entry spent = controls.entries().share(Controls.id(c, ADMINISTRATION + year),
                Texts.get("ui.alternatives.field.administrationOf", year(year)),
                share.map(f -> Controls.percent(f.value())).orElse(""), Texts.get("ui.alternatives.asYearBefore"),
                v -> set(controls, c, year, typed(share, v, InputUnit.SHARE), FirstYears::administration),
                () -> set(controls, c, year, Optional.empty(), FirstYears::administration));
        return Sentences.parts(Texts.get("ui.alternatives.sentence.firstYear", year(year)), paid, spent);
    }

    private static Optional<Figure> typed(Optional<Figure> before, double value, InputUnit unit) {
        return Optional.of(before.map(f -> ChangeEdits.figure(f, value, unit))
                .orElseGet(() -> ChangeEdits.assumed(value)));
    }

    private interface Put {
        Change.Start in(Change.Start c, int year, Optional<Figure> figure);
    }

    private static void set(Controls controls, Change.Start c, int year, Optional<Figure> figure, Put put) {
        controls.edits().replace(put.in(c, year, figure), Texts.get("ui.alternatives.edit.firstYear", year(year)));
    }

    /** Years to add and to take away. */
    static List<Part.Option> options(Controls controls, Change.Start c) {
        List<Part.Option> options = new ArrayList<>();
        int next = years(c).isEmpty() ? c.year() : years(c).last() + 1;
        if (next <= controls.calculation().years().getLast()) {
            options.add(new Part.Option(Texts.get("ui.alternatives.year.add", year(next)),
                    () -> controls.edits().replace(begun(controls, c, next),
                            Texts.get("ui.alternatives.edit.firstYear", year(next)))));
        }
        for (int year : years(c)) {
            BiFunction<List<YearFigure>, Integer, List<YearFigure>> without = (all, y) -> with(all, y,
                    Optional.empty());
            options.add(new Part.Option(Texts.get("ui.alternatives.year.remove", year(year)),
                    () -> controls.edits().replace(Changed.stated(c, without.apply(c.totals(), year),
                            without.apply(c.administration(), year)),
                            Texts.get("ui.alternatives.edit.firstYearGone", year(year)))));
        }
        return options;
    }

    /** A new year says what holds already: the administration of the year before, else the contributions as computed. */
    private static Change.Start begun(Controls controls, Change.Start c, int year) {
        Optional<Figure> share = c.administration().stream().filter(t -> t.year() < year)
                .reduce((_, later) -> later).map(t -> ChangeEdits.assumed(t.figure().value()));
        if (share.isPresent()) {
            return administration(c, year, share);
        }
        Subject formed = Subject.association(c.association().id());
        return total(c, year, Optional.of(ChangeEdits.assumed(controls.paid(formed, year).orElse(0))));
    }
}
