package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Association;
import se.vagval.model.AssociationAllocation;
import se.vagval.model.Figure;
import se.vagval.model.InputUnit;
import se.vagval.text.SwedishNumbers;
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
    public String about(Calculation now) {
        return Texts.get(now.review().associations().isEmpty() ? "ui.today.allocation.none"
                : "ui.today.allocation.about");
    }

    @Override
    public List<GridColumn> columns(Calculation now) {
        return Columns.associations(now.review());
    }

    @Override
    public void rows(Calculation now, Parts parts) {
        if (now.review().associations().isEmpty()) {
            return;
        }
        row(now, parts, "possible", a -> a.allocation().possible(), Measure.ALLOCATION_POSSIBLE, InputUnit.KRONOR);
        row(now, parts, "granted", a -> a.allocation().granted(), Measure.ALLOCATION_GRANTED, InputUnit.KRONOR);
        row(now, parts, "utilisation", a -> a.allocation().utilisation(), Measure.ALLOCATION_UTILISATION,
                InputUnit.SHARE);
        perInhabitant(now, parts);
        ceiling(now, parts, "regionCeiling", Measure.CEILING_REGION, Association::regionCeiling);
        ceiling(now, parts, "municipalitiesCeiling", Measure.CEILING_MUNICIPALITIES,
                Association::municipalitiesCeiling);
    }

    /** What is typed, or what follows from the others; the total is the calculation's. */
    private static void row(Calculation now, Parts parts, String field, Function<Association, Optional<Figure>> typed,
            Measure measure, InputUnit unit) {
        List<GridCell> cells = new ArrayList<>();
        for (Association a : now.review().associations()) {
            cells.add(
                    asked(now, parts, parts.derived(cell(parts, "allocation." + field, field, a, typed.apply(a), unit),
                            value(now, measure, a), unit), measure, Subject.association(a.id())));
        }
        put(parts, field, cells, asked(now, parts, parts.computed(value(now, measure, Subject.AREA), unit), measure,
                Subject.AREA));
    }

    private static GridCell asked(Calculation now, Parts parts, GridCell cell, Measure measure, Subject subject) {
        return parts.figures().of(cell, measure, subject, now.review().commission().baseYear());
    }

    private static void ceiling(Calculation now, Parts parts, String field, Measure measure,
            Function<Association, Optional<Figure>> typed) {
        List<GridCell> cells = now.review().associations().stream()
                .map(a -> asked(now, parts, cell(parts, field, field, a, typed.apply(a), InputUnit.KRONOR), measure,
                        Subject.association(a.id())))
                .toList();
        put(parts, field, cells, GridCell.empty());
    }

    private static GridCell cell(Parts parts, String path, String field, Association a, Optional<Figure> typed,
            InputUnit unit) {
        String label = Texts.get("ui.today.allocation." + field);
        return parts.figure("associations." + a.id() + "." + path, label + ", " + a.shortName(), typed, unit,
                taker(parts, a.id(), field, unit));
    }

    private static void put(Parts parts, String field, List<GridCell> cells, GridCell total) {
        List<GridCell> whole = new ArrayList<>(cells);
        whole.add(total);
        whole.add(parts.sources(cells));
        parts.row(field, GridRow.Kind.ENTRY,
                GridCell.shown(Texts.get("ui.today.allocation." + field), false, Double.NaN), whole);
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

    private static void perInhabitant(Calculation now, Parts parts) {
        List<GridCell> cells = new ArrayList<>();
        now.review().associations().forEach(a -> cells.add(perInhabitant(now, parts, Subject.association(a.id()))));
        cells.add(perInhabitant(now, parts, Subject.AREA));
        cells.add(GridCell.empty());
        parts.row("perInhabitant", GridRow.Kind.ENTRY,
                GridCell.shown(Texts.get("ui.today.allocation.perInhabitant"), false, Double.NaN), cells);
    }

    private static GridCell perInhabitant(Calculation now, Parts parts, Subject subject) {
        Measure measure = Measure.PER_CAPITA_ALLOCATION;
        return asked(now, parts, kronor(value(now, measure, subject)), measure, subject);
    }

    private static GridCell kronor(OptionalDouble value) {
        return GridCell.shown(value.isEmpty() ? Texts.get("ui.today.unknown")
                : SwedishNumbers.plain(value.getAsDouble(), 0), true, value.orElse(Double.NaN));
    }

    private static OptionalDouble value(Calculation now, Measure measure, Association a) {
        return value(now, measure, new Subject(Subject.Kind.ASSOCIATION, a.id()));
    }

    private static OptionalDouble value(Calculation now, Measure measure, Subject subject) {
        return now.value(measure, "", subject, now.review().commission().baseYear());
    }
}
