package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

import se.vagval.finance.Calculation;
import se.vagval.model.Association;
import se.vagval.model.Figure;
import se.vagval.model.InputUnit;
import se.vagval.model.Municipality;
import se.vagval.model.RegisteredMunicipality;
import se.vagval.model.Register;
import se.vagval.model.Review;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridColumn;
import se.vagval.ui.grid.GridRow;

/** The municipalities with their figures, grouped by the association they belong to. */
final class MunicipalitiesSheet implements Sheet {
    private static final int COLUMNS = 7;
    private static final String NONE = "";

    private final Register register;

    MunicipalitiesSheet(Register register) {
        this.register = register;
    }

    @Override
    public String title() {
        return Texts.get("ui.today.municipalities.title");
    }

    @Override
    public String corner(MoneyUnit unit) {
        return Texts.get("ui.today.column.municipality");
    }

    @Override
    public List<GridColumn> columns(Calculation now) {
        return List.of(Columns.words("code", Texts.get("ui.today.column.code")),
                Columns.words("association", Texts.get("ui.today.column.association")),
                Columns.figures("population", Texts.get("ui.today.column.population")),
                Columns.figures("workingAge", Texts.get("ui.today.column.workingAge")),
                Columns.figures("supportMeasure", Texts.get("ui.today.column.supportMeasure")),
                Columns.figures("variableAllocation", Texts.get("ui.today.column.variableAllocation")),
                Columns.source());
    }

    @Override
    public void rows(Calculation now, Parts parts) {
        Review review = now.review();
        for (Association a : review.associations()) {
            group(review, parts, a.id(), a.shortName(), members(review, a.id()));
        }
        List<Municipality> outside = members(review, NONE);
        if (!outside.isEmpty() || review.associations().isEmpty()) {
            group(review, parts, NONE, Texts.get("ui.today.municipalities.outside"), outside);
        }
        if (review.municipalities().size() > 1) {
            sum(parts, "sum", Texts.get("ui.today.municipalities.sum"), review.municipalities());
        }
    }

    private static List<Municipality> members(Review review, String association) {
        return review.municipalities().stream().filter(m -> home(review, m).equals(association))
                .sorted(java.util.Comparator.comparing(Municipality::name,
                        java.text.Collator.getInstance(Texts.SWEDISH)))
                .toList();
    }

    private static String home(Review review, Municipality m) {
        return review.associations().stream().filter(a -> a.municipalities().contains(m.code())).map(Association::id)
                .findFirst().orElse(NONE);
    }

    private void group(Review review, Parts parts, String association, String name, List<Municipality> members) {
        parts.group("group." + association, name, COLUMNS);
        members.forEach(m -> row(review, parts, m));
        List<String> names = register.municipalities().stream()
                .filter(r -> review.municipalities().stream().noneMatch(m -> m.code().equals(r.code())))
                .map(RegisteredMunicipality::name).toList();
        GridCell label = parts.offering("municipalities.+" + association, Texts.get("ui.today.municipalities.new"), "",
                names, (before, typed) -> allAdded(before, association, typed));
        parts.row("new." + association, GridRow.Kind.NEW, label, Parts.blanks(COLUMNS));
        if (members.size() > 1 && !association.equals(NONE)) {
            sum(parts, "sum." + association, Texts.get("ui.today.municipalities.sumOf", name), members);
        }
    }

    private void row(Review review, Parts parts, Municipality m) {
        String path = "municipalities." + m.code();
        List<String> homes = new ArrayList<>(review.associations().stream().map(Association::id).toList());
        homes.add(NONE);
        GridCell label = new GridCell(path, m.name(), m.name(), false, false, Double.NaN, List.of(), "", "", "", "",
                "");
        GridCell home = parts.choice(path + ".home", Texts.get("ui.today.of",
                Texts.get("ui.today.column.association"), m.name()), home(review, m), homes,
                id -> review.association(id).map(Association::shortName)
                        .orElseGet(() -> Texts.get("ui.today.municipalities.none")),
                (before, id) -> moved(before, m.code(), id));
        List<GridCell> figures = List.of(figure(parts, path, "population", m, m.population(), InputUnit.NUMBER),
                figure(parts, path, "workingAge", m, m.workingAge(), InputUnit.NUMBER),
                figure(parts, path, "supportMeasure", m, m.supportMeasure(), InputUnit.NUMBER),
                figure(parts, path, "variableAllocation", m, m.variableAllocation(), InputUnit.KRONOR));
        List<GridCell> cells = new ArrayList<>(List.of(GridCell.shown(m.code(), false, Double.NaN), home));
        cells.addAll(figures);
        cells.add(parts.sources(figures));
        parts.removable(label, cells, (before, _) -> removed(before, m.code()));
        parts.row(path, GridRow.Kind.ENTRY, label, cells);
    }

    private static GridCell figure(Parts parts, String path, String field, Municipality m, Optional<Figure> figure,
            InputUnit unit) {
        return parts.figure(path + "." + field,
                Texts.get("ui.today.of", Texts.get("ui.today.column." + field), m.name()), figure, unit);
    }

    private static void sum(Parts parts, String key, String label, List<Municipality> members) {
        List<GridCell> cells = new ArrayList<>(Parts.blanks(COLUMNS));
        cells.set(2, parts.computed(sum(members, Municipality::population), InputUnit.NUMBER));
        cells.set(3, parts.computed(sum(members, Municipality::workingAge), InputUnit.NUMBER));
        cells.set(5, parts.computed(sum(members, Municipality::variableAllocation), InputUnit.KRONOR));
        parts.row(key, GridRow.Kind.SUM, GridCell.shown(label, false, Double.NaN), cells);
    }

    private static OptionalDouble sum(List<Municipality> members, Function<Municipality, Optional<Figure>> of) {
        return members.stream().anyMatch(m -> of.apply(m).isEmpty()) ? OptionalDouble.empty()
                : OptionalDouble.of(members.stream().mapToDouble(m -> of.apply(m).orElseThrow().value()).sum());
    }

    /** One name, or a list of names as it is pasted: apart by lines, tabs, commas or semicolons. */
    private Review allAdded(Review review, String association, String typed) {
        Review next = review;
        for (String name : typed.split("[\\n\\r\\t,;]+")) {
            if (!name.isBlank()) {
                next = added(next, association, name.strip());
            }
        }
        return next;
    }

    /** The municipality with its region; its association, without a region so far, gets that one too. */
    private Review added(Review review, String association, String typed) {
        RegisteredMunicipality found = register.byName(typed).or(() -> register.byCode(typed))
                .orElseThrow(() -> unknown(typed));
        if (review.municipalities().stream().anyMatch(m -> m.code().equals(found.code()))) {
            return moved(review, found.code(), association);
        }
        String county = register.county(found.countyCode()).orElseThrow().region();
        Regions.Added region = Regions.add(review, register, county);
        List<Municipality> all = new ArrayList<>(region.review().municipalities());
        all.add(Municipality.named(found.code(), found.name(), region.id()));
        Review next = region.review().edit().municipalities(all).done();
        return moved(next.edit().association(association, a -> a.regions().isEmpty()
                ? a.edit().regions(List.of(region.id())).done() : a).done(), found.code(), association);
    }

    private Refused unknown(String typed) {
        String near = Nearest.to(typed, register.municipalities().stream().map(RegisteredMunicipality::name).toList())
                .orElse("");
        return new Refused(Texts.get("ui.today.error.municipality", typed), near);
    }

    private static Review moved(Review review, String code, String association) {
        List<Association> all = review.associations().stream().map(a -> {
            List<String> members = new ArrayList<>(a.municipalities());
            if (a.id().equals(association)) {
                if (!members.contains(code)) {
                    members.add(code);
                }
            } else {
                members.remove(code);
            }
            return members.equals(a.municipalities()) ? a : a.edit().municipalities(members).done();
        }).toList();
        return review.edit().associations(all).done();
    }

    private static Review removed(Review review, String code) {
        return moved(review, code, NONE).edit()
                .municipalities(review.municipalities().stream().filter(m -> !m.code().equals(code)).toList()).done();
    }

    @Override
    public List<String> newRow(Calculation now, String label) {
        if (register.byName(label).isEmpty()) {
            return List.of();
        }
        String code = register.byName(label).orElseThrow().code();
        return List.of("", "municipalities." + code + ".home", "municipalities." + code + ".population",
                "municipalities." + code + ".workingAge", "municipalities." + code + ".supportMeasure",
                "municipalities." + code + ".variableAllocation", "");
    }

    /** A cell of a municipality that is not there yet: it comes first, into the association last named. */
    @Override
    public Taker newCell(Calculation now, Reading reading, String address) {
        String[] path = address.split("\\.");
        RegisteredMunicipality found = register.byCode(path[1]).orElseThrow(() -> unknown(path[1]));
        return (before, typed) -> {
            Review with = before.municipalities().stream().anyMatch(m -> m.code().equals(found.code())) ? before
                    : added(before, last(before), found.name());
            return path[2].equals("home") ? moved(with, found.code(), association(with, typed))
                    : se.vagval.model.Inputs.with(with, address, reading.figure(typed,
                            path[2].equals("variableAllocation") ? InputUnit.KRONOR : InputUnit.NUMBER,
                            Optional.empty()));
        };
    }

    private static String last(Review review) {
        return review.associations().isEmpty() ? NONE : review.associations().getLast().id();
    }

    private static String association(Review review, String typed) {
        return review.associations().stream()
                .filter(a -> a.name().equalsIgnoreCase(typed) || a.shortName().equalsIgnoreCase(typed))
                .map(Association::id).findFirst()
                .orElseThrow(() -> new Refused(Texts.get("ui.today.error.association", typed)));
    }
}
