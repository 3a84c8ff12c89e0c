package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.AllocationMode;
import se.vagval.model.AllocationWeight;
import se.vagval.model.Figure;
import se.vagval.model.InputUnit;
import se.vagval.model.National;
import se.vagval.model.Review;
import se.vagval.model.StateAllocation;
import se.vagval.text.Texts;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridColumn;
import se.vagval.ui.grid.GridRow;

/** How the state's allocation is counted, and the national totals that are needed when it is counted from the state's model. */
final class StateSheet implements Sheet {
    private static final String PATH = "allocation.";
    private static final Map<String, InputUnit> TOTALS = totals();

    private static Map<String, InputUnit> totals() {
        Map<String, InputUnit> units = new LinkedHashMap<>();
        units.put(PATH + "national.frame", InputUnit.KRONOR);
        units.put(PATH + "national.associations", InputUnit.NUMBER);
        units.put(PATH + "national.supportMeasure", InputUnit.NUMBER);
        units.put(PATH + "national.workingAge", InputUnit.NUMBER);
        return units;
    }

    @Override
    public String title() {
        return Texts.get("ui.today.state.title");
    }

    @Override
    public String about(Calculation now) {
        StateAllocation state = now.review().allocation();
        return state.mode() == AllocationMode.NATIONAL ? Texts.get("ui.today.state.counted")
                : Texts.get(state.national().isPresent() ? "ui.today.state.unused" : "ui.today.state.given");
    }

    @Override
    public List<GridColumn> columns(Calculation now) {
        return List.of(Columns.words("value", Texts.get("ui.today.column.value")), Columns.source());
    }

    @Override
    public void rows(Calculation now, Parts parts) {
        StateAllocation state = now.review().allocation();
        parts.group("method", Texts.get("ui.today.state.method"), 2);
        choice(parts, "mode", state.mode(), List.of(AllocationMode.values()),
                m -> Texts.get("ui.today.state.mode." + m),
                StateSheet::withMode);
        choice(parts, "weight", state.weight(), List.of(AllocationWeight.values()),
                w -> Texts.get("ui.today.state.weight." + w),
                (review, w) -> with(review, review.allocation().withWeight(w)));
        choice(parts, "floorAfterMerger", state.floorAfterMerger(), List.of(false, true),
                is -> Texts.get(is ? "ui.today.state.yes" : "ui.today.state.no"),
                (review, is) -> with(review, review.allocation().withFloorAfterMerger(is)));
        String reduction = PATH + "equityReduction";
        int year = now.review().commission().baseYear();
        put(parts, "equityReduction", parts.figures().of(parts.figure(reduction, name("equityReduction"),
                Optional.of(state.equityReduction()), InputUnit.SHARE), Measure.RULE_EQUITY_REDUCTION, Subject.AREA,
                year));
        put(parts, "redistribution", parts.figure(PATH + "redistribution", name("redistribution"),
                state.redistribution(), InputUnit.SHARE));
        put(parts, "oversubscription", parts.figure(PATH + "oversubscription", name("oversubscription"),
                state.oversubscription(), InputUnit.SHARE));
        parts.group("national", Texts.get("ui.today.state.totals"), 2);
        TOTALS.forEach((address, unit) -> put(parts, field(address), parts.figures().of(
                parts.figure(address, name(field(address)), figure(state, address), unit), measure(address),
                Subject.AREA, year)));
        parts.together(new Together(TOTALS, (review, typed) -> withTotals(parts.reading(), review, typed)));
    }

    private static Measure measure(String address) {
        return switch (field(address)) {
            case "national.frame" -> Measure.NATIONAL_FRAME;
            case "national.associations" -> Measure.NATIONAL_ASSOCIATIONS;
            case "national.supportMeasure" -> Measure.NATIONAL_SUPPORT_MEASURE;
            default -> Measure.NATIONAL_WORKING_AGE;
        };
    }

    private static String field(String address) {
        return address.substring(PATH.length());
    }

    private static String name(String field) {
        return Texts.get("ui.today.state." + field);
    }

    private static <T> void choice(Parts parts, String field, T value, List<T> all,
            java.util.function.Function<T, String> label, java.util.function.BiFunction<Review, T, Review> choose) {
        put(parts, field, parts.choice(PATH + field, name(field), value, all, label, choose));
    }

    private static void put(Parts parts, String field, GridCell cell) {
        parts.row(field, GridRow.Kind.ENTRY, GridCell.shown(name(field), false, Double.NaN),
                List.of(cell, parts.sources(List.of(cell))));
    }

    private static Optional<Figure> figure(StateAllocation state, String address) {
        return state.national().map(n -> switch (field(address)) {
            case "national.frame" -> n.frame();
            case "national.associations" -> n.associations();
            case "national.supportMeasure" -> n.supportMeasure();
            default -> n.workingAge();
        });
    }

    private static Review with(Review review, StateAllocation state) {
        return review.edit().allocation(state).done();
    }

    private static Review withMode(Review review, AllocationMode mode) {
        StateAllocation state = review.allocation();
        if (mode == AllocationMode.NATIONAL && state.national().isEmpty()) {
            throw new Refused(Texts.get("ui.today.state.totalsFirst"));
        }
        return with(review, state.withMode(mode));
    }

    /** The four are needed at once: until then what is typed waits. All are emptied at once too. */
    private static Review withTotals(Reading reading, Review review, Map<String, String> typed) {
        StateAllocation state = review.allocation();
        Map<String, Figure> all = new LinkedHashMap<>();
        TOTALS.forEach((address, unit) -> {
            Optional<Figure> before = figure(state, address);
            (typed.containsKey(address) ? reading.figure(typed.get(address), unit, before) : before)
                    .ifPresent(f -> all.put(address, f));
        });
        if (!all.isEmpty() && all.size() < TOTALS.size()) {
            throw new Refused(Texts.get("ui.today.state.waits", missing(all)));
        }
        if (all.isEmpty() && state.mode() == AllocationMode.NATIONAL) {
            throw new Refused(Texts.get("ui.today.state.needed"));
        }
        List<Figure> four = new ArrayList<>(all.values());
        Optional<National> national = four.isEmpty() ? Optional.empty()
                : Optional.of(new National(four.get(0), four.get(1), four.get(2), four.get(3)));
        return with(review, state.withNational(national));
    }

    private static String missing(Map<String, Figure> there) {
        return TOTALS.keySet().stream().filter(a -> !there.containsKey(a)).map(a -> name(field(a)).toLowerCase(
                Texts.SWEDISH)).collect(Collectors.joining(", "));
    }
}
