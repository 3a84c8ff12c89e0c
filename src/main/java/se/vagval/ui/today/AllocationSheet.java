package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

import se.vagval.finance.Calculation;
import se.vagval.model.Association;
import se.vagval.model.AssociationAllocation;
import se.vagval.model.Figure;
import se.vagval.model.InputUnit;
import se.vagval.model.Municipality;
import se.vagval.model.Review;
import se.vagval.text.Texts;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridColumn;
import se.vagval.ui.grid.GridRow;

/** The state's allocation in the base year: of possible, granted and utilisation two are typed and the third follows. */
final class AllocationSheet implements Sheet {
    @Override
    public String title() {
        return Texts.get("ui.today.allocation.title");
    }

    @Override
    public List<GridColumn> columns(Calculation now) {
        return Columns.associations(now.review());
    }

    @Override
    public void rows(Calculation now, Parts parts) {
        Review review = now.review();
        row(review, parts, "possible", a -> a.allocation().possible(), AllocationSheet::possible, InputUnit.KRONOR,
                total(review, AllocationSheet::possible));
        row(review, parts, "granted", a -> a.allocation().granted(), AllocationSheet::granted, InputUnit.KRONOR,
                total(review, AllocationSheet::granted));
        row(review, parts, "utilisation", a -> a.allocation().utilisation(), AllocationSheet::utilisation,
                InputUnit.SHARE,
                ratio(total(review, AllocationSheet::granted), total(review, AllocationSheet::possible)));
        perInhabitant(review, parts);
        row(review, parts, "regionCeiling", Association::regionCeiling, a -> OptionalDouble.empty(), InputUnit.KRONOR,
                OptionalDouble.empty());
        row(review, parts, "municipalitiesCeiling", Association::municipalitiesCeiling, a -> OptionalDouble.empty(),
                InputUnit.KRONOR, OptionalDouble.empty());
    }

    private static void row(Review review, Parts parts, String field, Function<Association, Optional<Figure>> typed,
            Function<Association, OptionalDouble> follows, InputUnit unit, OptionalDouble total) {
        String label = Texts.get("ui.today.allocation." + field);
        List<GridCell> cells = new ArrayList<>();
        for (Association a : review.associations()) {
            String path = field.endsWith("eiling") ? field : "allocation." + field;
            GridCell cell = parts.figure("associations." + a.id() + "." + path, label + ", " + a.shortName(),
                    typed.apply(a), unit, taker(parts, a.id(), field, unit));
            cells.add(parts.derived(cell, follows.apply(a), unit));
        }
        List<GridCell> whole = new ArrayList<>(cells);
        whole.add(field.endsWith("eiling") ? GridCell.empty() : parts.computed(total, unit));
        whole.add(parts.sources(cells));
        parts.row(field, GridRow.Kind.ENTRY, GridCell.shown(label, false, Double.NaN), whole);
    }

    private static Taker taker(Parts parts, String id, String field, InputUnit unit) {
        return (review, typed) -> review.edit().association(id, a -> {
            Optional<Figure> value = parts.reading().figure(typed, unit, now(a, field));
            return switch (field) {
                case "regionCeiling" -> a.edit().regionCeiling(value).done();
                case "municipalitiesCeiling" -> a.edit().municipalitiesCeiling(value).done();
                default -> a.edit().allocation(with(a.allocation(), field, value)).done();
            };
        }).done();
    }

    private static Optional<Figure> now(Association a, String field) {
        return switch (field) {
            case "possible" -> a.allocation().possible();
            case "granted" -> a.allocation().granted();
            case "utilisation" -> a.allocation().utilisation();
            case "regionCeiling" -> a.regionCeiling();
            default -> a.municipalitiesCeiling();
        };
    }

    /**
     * One of the three typed while the other two are typed already: the share follows anew from two amounts, and the
     * grant from a share.
     */
    private static AssociationAllocation with(AssociationAllocation now, String field, Optional<Figure> value) {
        return switch (field) {
            case "possible" -> new AssociationAllocation(value, now.granted(),
                    now.granted().isPresent() && value.isPresent() ? Optional.empty() : now.utilisation());
            case "granted" -> new AssociationAllocation(now.possible(), value,
                    now.possible().isPresent() && value.isPresent() ? Optional.empty() : now.utilisation());
            default -> new AssociationAllocation(now.possible(),
                    now.possible().isPresent() && value.isPresent() ? Optional.empty() : now.granted(), value);
        };
    }

    private static OptionalDouble possible(Association a) {
        OptionalDouble typed = value(a.allocation().possible());
        return typed.isPresent() ? typed
                : ratio(value(a.allocation().granted()), value(a.allocation().utilisation()));
    }

    private static OptionalDouble granted(Association a) {
        OptionalDouble typed = value(a.allocation().granted());
        OptionalDouble possible = value(a.allocation().possible());
        OptionalDouble utilisation = value(a.allocation().utilisation());
        return typed.isPresent() || possible.isEmpty() || utilisation.isEmpty() ? typed
                : OptionalDouble.of(possible.getAsDouble() * utilisation.getAsDouble());
    }

    private static OptionalDouble utilisation(Association a) {
        OptionalDouble typed = value(a.allocation().utilisation());
        return typed.isPresent() ? typed : ratio(value(a.allocation().granted()), value(a.allocation().possible()));
    }

    private static void perInhabitant(Review review, Parts parts) {
        List<GridCell> cells = new ArrayList<>();
        for (Association a : review.associations()) {
            cells.add(kronor(ratio(granted(a), workingAge(review, a))));
        }
        cells.add(kronor(ratio(total(review, AllocationSheet::granted), total(review, a -> workingAge(review, a)))));
        cells.add(GridCell.empty());
        parts.row("perInhabitant", GridRow.Kind.ENTRY,
                GridCell.shown(Texts.get("ui.today.allocation.perInhabitant"), false, Double.NaN), cells);
    }

    private static GridCell kronor(OptionalDouble value) {
        return GridCell.shown(
                value.isEmpty() ? Texts.get("ui.today.unknown")
                        : se.vagval.text.SwedishNumbers.perInhabitant(value.getAsDouble(), 0),
                true, value.orElse(Double.NaN));
    }

    private static OptionalDouble workingAge(Review review, Association a) {
        List<Municipality> members = review.municipalities().stream().filter(m -> a.municipalities().contains(m.code()))
                .toList();
        return members.isEmpty() || members.stream().anyMatch(m -> m.workingAge().isEmpty()) ? OptionalDouble.empty()
                : OptionalDouble.of(members.stream().mapToDouble(m -> m.workingAge().orElseThrow().value()).sum());
    }

    private static OptionalDouble total(Review review, Function<Association, OptionalDouble> of) {
        List<OptionalDouble> values = review.associations().stream().map(of).toList();
        return values.isEmpty() || values.stream().anyMatch(OptionalDouble::isEmpty) ? OptionalDouble.empty()
                : OptionalDouble.of(values.stream().mapToDouble(OptionalDouble::getAsDouble).sum());
    }

    private static OptionalDouble value(Optional<Figure> figure) {
        return figure.map(f -> OptionalDouble.of(f.value())).orElseGet(OptionalDouble::empty);
    }

    private static OptionalDouble ratio(OptionalDouble over, OptionalDouble under) {
        return over.isEmpty() || under.isEmpty() || under.getAsDouble() == 0 ? OptionalDouble.empty()
                : OptionalDouble.of(over.getAsDouble() / under.getAsDouble());
    }
}
