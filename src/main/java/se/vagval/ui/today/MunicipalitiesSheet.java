package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
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
    private static final int POPULATION = 2;
    private static final int COUNTY = 1;
    private static final String NONE = Homes.NONE;

    /** An association, or none, that a municipality may belong to. */
    private record Choice(String id, String name) {}

    /** An association, or none, and the municipalities that belong to it. */
    private record Group(String association, String name, List<Municipality> members) {}

    /** What the cells of a municipality are in the calculation. */
    private record Asked(Calculation now, Parts parts, int year, boolean counties) {
        GridCell of(GridCell cell, Measure measure, Municipality m) {
            return parts.figures().of(cell, measure, Subject.municipality(m.code()), year);
        }
    }

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
        List<GridColumn> columns = new ArrayList<>(List.of(Columns.words("code", Texts.get("ui.today.column.code")),
                Columns.words("association", Texts.get("ui.today.column.association")),
                Columns.figures("population", Texts.get("ui.today.column.population")),
                Columns.figures("workingAge", Texts.get("ui.today.column.workingAge")),
                Columns.figures("supportMeasure", Texts.get("ui.today.column.supportMeasure")),
                Columns.figures("variableAllocation", Texts.get("ui.today.column.variableAllocation")),
                Columns.source()));
        if (hasCounties(now.review())) {
            columns.add(COUNTY, Columns.words("county", Texts.get("ui.today.column.county")));
        }
        return columns;
    }

    /** Whether the municipalities are of several counties; where all are of one, no column need say so. */
    private boolean hasCounties(Review review) {
        return review.municipalities().stream().map(m -> Homes.countyAlone(register, m.code())).distinct().count() > 1;
    }

    private static List<GridCell> blanks(boolean counties) {
        return new ArrayList<>(Parts.blanks(counties ? COLUMNS + 1 : COLUMNS));
    }

    @Override
    public void rows(Calculation now, Parts parts) {
        Review review = now.review();
        Map<String, List<Municipality>> members = Homes.members(review);
        List<Choice> homes = members.keySet().stream().map(id -> new Choice(id, Homes.name(review, id))).toList();
        List<String> offered = offered(review);
        Asked asked = new Asked(now, parts, review.commission().baseYear(), hasCounties(review));
        for (Association a : review.associations()) {
            group(asked, new Group(a.id(), a.shortName(), members.get(a.id())), homes, offered);
        }
        List<Municipality> outside = members.get(NONE);
        if (!outside.isEmpty() || review.associations().isEmpty()) {
            group(asked, new Group(NONE, Texts.get("ui.today.municipalities.outside"), outside), homes, offered);
        }
        if (review.municipalities().size() > 1) {
            sum(asked, "sum", Texts.get("ui.today.municipalities.sum"), Subject.AREA);
        }
    }

    /** Those of the register that the review does not have. */
    private List<String> offered(Review review) {
        Set<String> had = review.municipalities().stream().map(Municipality::code).collect(Collectors.toSet());
        return register.municipalities().stream().filter(r -> !had.contains(r.code()))
                .map(r -> Texts.get("ui.today.municipalities.offer", r.name(), r.code(),
                        Homes.county(register, r.code())))
                .toList();
    }

    private void group(Asked asked, Group group, List<Choice> homes, List<String> names) {
        Parts parts = asked.parts();
        String association = group.association();
        String name = group.name();
        List<Municipality> members = group.members();
        parts.group("group." + association, name, blanks(asked.counties()).size());
        Choice home = homes.stream().filter(c -> c.id().equals(association)).findFirst().orElseThrow();
        members.forEach(m -> row(asked, m, home, homes));
        GridCell label = parts.offering("municipalities.+" + association, Texts.get("ui.today.municipalities.new"), "",
                names, (before, typed) -> allAdded(before, association, typed));
        parts.row("new." + association, GridRow.Kind.NEW, label, blanks(asked.counties()));
        if (members.size() > 1 && !association.equals(NONE)) {
            sum(asked, "sum." + association, Texts.get("ui.today.municipalities.sumOf", name),
                    Subject.association(association));
        }
    }

    private void row(Asked asked, Municipality m, Choice now, List<Choice> homes) {
        Parts parts = asked.parts();
        String path = "municipalities." + m.code();
        GridCell label = new GridCell(path, m.name(), m.name(), false, false, Double.NaN, List.of(), "", "", "", "",
                "");
        GridCell home = parts.choice(path + ".home", Texts.get("ui.today.of",
                Texts.get("ui.today.column.association"), m.name()), now, homes, Choice::name,
                (before, chosen) -> Homes.moved(before, m.code(), chosen.id()));
        List<GridCell> figures = List.of(
                asked.of(people(parts, path, "population", m, m.population()), Measure.POPULATION, m),
                asked.of(people(parts, path, "workingAge", m, m.workingAge()), Measure.WORKING_AGE, m),
                asked.of(people(parts, path, "supportMeasure", m, m.supportMeasure()), Measure.SUPPORT_MEASURE, m),
                asked.of(amount(parts, path, "variableAllocation", m, m.variableAllocation()), Measure.WEIGHT_STATED,
                        m));
        List<GridCell> cells = new ArrayList<>(List.of(GridCell.shown(m.code(), false, Double.NaN), home));
        if (asked.counties()) {
            cells.add(COUNTY, GridCell.shown(Homes.countyAlone(register, m.code()), false, Double.NaN));
        }
        cells.addAll(figures);
        cells.add(parts.sources(figures));
        parts.removable(label, cells, (before, _) -> Homes.removed(before, m.code()));
        parts.row(path, GridRow.Kind.ENTRY, label, cells);
    }

    private static GridCell people(Parts parts, String path, String field, Municipality m, Optional<Figure> figure) {
        return parts.people(path + "." + field, named(field, m), figure);
    }

    private static GridCell amount(Parts parts, String path, String field, Municipality m, Optional<Figure> figure) {
        return parts.figure(path + "." + field, named(field, m), figure, InputUnit.KRONOR);
    }

    private static String named(String field, Municipality m) {
        return Texts.get("ui.today.of", Texts.get("ui.today.column." + field), m.name());
    }

    private static void sum(Asked asked, String key, String label, Subject whole) {
        Parts parts = asked.parts();
        List<GridCell> cells = blanks(asked.counties());
        int first = asked.counties() ? POPULATION + 1 : POPULATION;
        List<Measure> summed = List.of(Measure.POPULATION, Measure.WORKING_AGE, Measure.SUPPORT_MEASURE,
                Measure.WEIGHT_STATED);
        for (int i = 0; i < summed.size(); i++) {
            Measure measure = summed.get(i);
            OptionalDouble value = sum(asked.now(), measure, whole);
            cells.set(first + i, parts.figures().of(measure == Measure.WEIGHT_STATED
                    ? parts.computed(value, InputUnit.KRONOR) : parts.people(value),
                    measure.id() + "/" + whole.id(), c -> c.memberSum(measure, whole)));
        }
        parts.row(key, GridRow.Kind.SUM, GridCell.shown(label, false, Double.NaN), cells);
    }

    private static OptionalDouble sum(Calculation now, Measure measure, Subject whole) {
        OptionalInt node = now.memberSum(measure, whole);
        return node.isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of(now.evaluation().value(node.getAsInt()));
    }

    /** One name, or a list of names as it is pasted: apart by lines, tabs, commas or semicolons. */
    private Review allAdded(Review review, String association, String typed) {
        Review next = review;
        for (String name : typed.split("[\\n\\r\\t;]+|,(?![^(]*\\))")) {
            if (!name.isBlank()) {
                next = added(next, association, name.strip());
            }
        }
        return next;
    }

    private Review added(Review review, String association, String typed) {
        String name = typed.replaceFirst("\\s*\\(\\d{4}.*$", "");
        RegisteredMunicipality found = register.byName(name).or(() -> register.byCode(name))
                .orElseThrow(() -> unknown(typed));
        Homes.refusal(review, found, association).ifPresent(why -> {
            throw new Refused(why);
        });
        return Homes.put(review, register, found, association);
    }

    private Refused unknown(String typed) {
        String near = Nearest.to(typed, register.municipalities().stream().map(RegisteredMunicipality::name).toList())
                .orElse("");
        return new Refused(Texts.get("ui.today.error.municipality", typed), near);
    }
}
