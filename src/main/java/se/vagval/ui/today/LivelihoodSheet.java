package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

import se.vagval.finance.Calculation;
import se.vagval.finance.Outcomes;
import se.vagval.model.Figure;
import se.vagval.model.InputUnit;
import se.vagval.model.Review;
import se.vagval.model.SusOutcome;
import se.vagval.model.SusOutcome.Who;
import se.vagval.model.Timing;
import se.vagval.statement.Livelihood;
import se.vagval.statement.ToldOutcomes;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridColumn;
import se.vagval.ui.grid.GridRow;

/**
 * Livelihood (försörjning) before and after the activity, of one area and year: a row for each kind, the usual ones
 * whether typed or not; persons in all, women and men, and each kind as a share of all.
 */
final class LivelihoodSheet implements Sheet {
    private static final String STEM = "outcomes.+";

    /** A figure that can be typed: of which kind, when and whose. */
    private record Spot(String kind, Timing timing, Who who) {}

    private final IntSupplier year;
    private final Supplier<String> area;
    private final Told told;

    LivelihoodSheet(IntSupplier year, Supplier<String> area, Told told) {
        this.told = told;
        this.year = year;
        this.area = area;
    }

    @Override
    public String title() {
        return Texts.get("ui.today.livelihood.title", Integer.toString(year.getAsInt()));
    }

    @Override
    public String about(Calculation now) {
        return Texts.get("ui.today.livelihood.about", ResultsWords.area(now.review(), area.get()));
    }

    @Override
    public String corner(MoneyUnit unit) {
        return Texts.get("ui.today.column.livelihood");
    }

    @Override
    public List<GridColumn> columns(Calculation now) {
        List<GridColumn> columns = new ArrayList<>();
        for (Timing timing : Timing.values()) {
            for (Who who : Who.values()) {
                columns.add(Columns.numbers(timing + "." + who,
                        Texts.get("ui.today.livelihood.column", Livelihood.who(who), Livelihood.timing(timing))));
            }
            columns.add(Columns.numbers(timing + ".share",
                    Texts.get("ui.today.livelihood.share", Livelihood.timing(timing))));
        }
        columns.add(Columns.source());
        return columns;
    }

    @Override
    public void rows(Calculation now, Parts parts) {
        ToldOutcomes others = told.of(now.review());
        Set<String> kinds = new LinkedHashSet<>(Livelihood.kinds());
        typed(now.review()).forEach(o -> kinds.add(o.row()));
        kinds.forEach(kind -> row(now, parts, kind, others));
        GridCell label = parts.words(STEM + year.getAsInt() + "." + area.get() + ".livelihood",
                Texts.get("ui.today.livelihood.new"), "", (review, name) -> name.isBlank() ? review
                        : put(review, new Spot(name, Timing.BEFORE, Who.TOTAL), parts.reading(), ""));
        parts.row("new", GridRow.Kind.NEW, label, Parts.blanks(columns(now).size()));
        sums(now, parts);
    }

    private List<SusOutcome> typed(Review review) {
        return review.outcomes().stream().filter(o -> o.ofLivelihood() && o.year() == year.getAsInt()
                && o.area().equals(area.get())).toList();
    }

    private Optional<SusOutcome> of(Review review, String kind, Timing timing) {
        return typed(review).stream().filter(o -> o.row().equals(kind) && o.timing().orElseThrow() == timing)
                .findFirst();
    }

    private void row(Calculation now, Parts parts, String kind, ToldOutcomes others) {
        Review review = now.review();
        List<GridCell> entries = new ArrayList<>();
        List<GridCell> cells = new ArrayList<>();
        for (Timing timing : Timing.values()) {
            for (Who who : Who.values()) {
                GridCell cell = entry(now, parts, new Spot(kind, timing, who), others);
                entries.add(cell);
                cells.add(cell);
            }
            cells.add(share(now, parts, kind, timing));
        }
        GridCell label = Livelihood.kinds().contains(kind) ? GridCell.shown(kind, false, Double.NaN)
                : parts.words("outcomes.livelihood." + kind, kind, kind,
                        (before, name) -> changed(before, kind, name));
        if (typed(review).stream().anyMatch(o -> o.row().equals(kind))) {
            parts.removable(label, entries, (before, _) -> changed(before, kind, ""));
        }
        cells.add(parts.sources(entries));
        parts.row("livelihood." + kind, GridRow.Kind.ENTRY, label, cells);
    }

    private GridCell entry(Calculation now, Parts parts, Spot spot, ToldOutcomes others) {
        Review review = now.review();
        Optional<SusOutcome> has = of(review, spot.kind(), spot.timing());
        String address = has.map(o -> "outcomes." + o.id() + "." + ResultsWords.field(spot.who()))
                .orElseGet(() -> newCell(spot));
        GridCell cell = parts.figure(address, Texts.get("ui.today.livelihood.of", spot.kind(),
                Livelihood.timing(spot.timing()), Livelihood.who(spot.who()), ResultsWords.area(review, area.get())),
                has.flatMap(o -> o.figure(spot.who())), InputUnit.NUMBER,
                (before, said) -> put(before, spot, parts.reading(), said));
        GridCell shown = has.map(o -> ResultsWords.marked(cell, others, o, spot.who())).orElse(cell);
        return parts.figures().of(shown, shown.address(), calculation -> of(calculation.review(), spot.kind(),
                spot.timing()).map(o -> node(calculation, o, spot.who())).orElse(OptionalInt.empty()));
    }

    private static OptionalInt node(Calculation now, SusOutcome row, Who who) {
        return now.outcomes().figure(row, who, Livelihood.label(now.review(), row, who));
    }

    private OptionalInt sum(Calculation now, Timing timing, Who who) {
        List<Integer> nodes = new ArrayList<>();
        typed(now.review()).stream().filter(o -> o.timing().orElseThrow() == timing)
                .forEach(o -> node(now, o, who).ifPresent(nodes::add));
        return now.outcomes().sum(area.get(), year.getAsInt(),
                Livelihood.sumLabel(now.review(), area.get(), timing, who), nodes);
    }

    /** How large a part of all have this kind. */
    private OptionalInt share(Calculation now, String kind, Timing timing) {
        OptionalInt part = of(now.review(), kind, timing).map(o -> node(now, o, Who.TOTAL))
                .orElse(OptionalInt.empty());
        OptionalInt all = sum(now, timing, Who.TOTAL);
        return part.isEmpty() || all.isEmpty() ? OptionalInt.empty()
                : OptionalInt.of(now.outcomes().share(part.getAsInt(), all.getAsInt(), kind));
    }

    private GridCell share(Calculation now, Parts parts, String kind, Timing timing) {
        OptionalInt node = share(now, kind, timing);
        return node.isEmpty() ? GridCell.empty()
                : parts.figures().of(parts.computed(now.value(node), InputUnit.SHARE),
                        "livelihood/" + timing + "/" + kind, later -> share(later, kind, timing));
    }

    private void sums(Calculation now, Parts parts) {
        List<GridCell> cells = new ArrayList<>();
        for (Timing timing : Timing.values()) {
            for (Who who : Who.values()) {
                OptionalInt node = sum(now, timing, who);
                cells.add(node.isEmpty() ? GridCell.empty()
                        : parts.figures().of(parts.computed(now.value(node), InputUnit.NUMBER),
                                "livelihood/" + timing + "/" + who, later -> sum(later, timing, who)));
            }
            cells.add(GridCell.empty());
        }
        cells.add(GridCell.empty());
        parts.row("sum", GridRow.Kind.SUM,
                GridCell.shown(Texts.get("ui.today.livelihood.sum"), false, Double.NaN), cells);
    }

    /** The kind under another name in the area and year, or taken away where there is no name. */
    private Review changed(Review review, String kind, String name) {
        List<SusOutcome> here = typed(review).stream().filter(o -> o.row().equals(kind)).toList();
        return review.edit().outcomes(review.outcomes().stream().filter(o -> !name.isBlank() || !here.contains(o))
                .map(o -> here.contains(o) ? o.withRow(name) : o).toList()).done();
    }

    /** Emptying the last figure of a usual kind takes its row away, since it is offered all the same. */
    private Review put(Review review, Spot spot, Reading reading, String typed) {
        Optional<SusOutcome> has = of(review, spot.kind(), spot.timing());
        SusOutcome before = has.orElseGet(() -> new SusOutcome(
                Edits.freeId(spot.kind() + " " + spot.timing() + " " + area.get(), review.outcomes(), SusOutcome::id),
                area.get(), year.getAsInt(), spot.kind(), false, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(spot.timing())));
        Optional<Figure> figure = reading.figure(typed, InputUnit.NUMBER, before.figure(spot.who()));
        figure.filter(f -> f.value() != Math.rint(f.value()) || f.value() < 0).ifPresent(_ -> {
            throw new Refused(Texts.get("ui.today.error.persons", typed));
        });
        SusOutcome next = before.withFigure(spot.who(), figure);
        List<SusOutcome> all = new ArrayList<>(review.outcomes());
        int at = has.map(all::indexOf).orElse(all.size());
        has.ifPresent(all::remove);
        boolean empty = List.of(Who.values()).stream().allMatch(w -> next.figure(w).isEmpty());
        if (!empty || !Livelihood.kinds().contains(spot.kind())) {
            all.add(at, next);
        }
        return review.edit().outcomes(all).done();
    }

    private String newCell(Spot spot) {
        return stem() + spot.timing() + "." + spot.who() + "." + spot.kind();
    }

    private String stem() {
        return STEM + year.getAsInt() + "." + area.get() + ".";
    }

    @Override
    public List<String> newRow(Calculation now, String label) {
        List<String> addresses = new ArrayList<>();
        for (Timing timing : Timing.values()) {
            for (Who who : Who.values()) {
                addresses.add(newCell(new Spot(label.strip(), timing, who)));
            }
            addresses.add("");
        }
        addresses.add("");
        return addresses;
    }

    @Override
    public Optional<Taker> newCell(Calculation now, Reading reading, String address) {
        for (Timing timing : Timing.values()) {
            for (Who who : Who.values()) {
                String stem = newCell(new Spot("", timing, who));
                if (address.startsWith(stem)) {
                    return Optional.of((review, typed) -> put(review,
                            new Spot(address.substring(stem.length()), timing, who), reading, typed));
                }
            }
        }
        return Optional.empty();
    }
}
