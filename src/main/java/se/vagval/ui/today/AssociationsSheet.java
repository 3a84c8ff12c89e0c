package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Association;
import se.vagval.model.AssociationEdit;
import se.vagval.model.Figure;
import se.vagval.model.InputUnit;
import se.vagval.model.Municipality;
import se.vagval.model.Region;
import se.vagval.model.Register;
import se.vagval.model.Review;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridColumn;
import se.vagval.ui.grid.GridRow;

/** The associations: names, number, board, regions and notice. */
final class AssociationsSheet implements Sheet {
    private final Register register;

    AssociationsSheet(Register register) {
        this.register = register;
    }

    @Override
    public String title() {
        return Texts.get("ui.today.associations.title");
    }

    @Override
    public String corner(MoneyUnit unit) {
        return Texts.get("ui.today.column.association");
    }

    @Override
    public List<GridColumn> columns(Calculation now) {
        return List.of(Columns.words("shortName", Texts.get("ui.today.column.shortName")),
                Columns.words("number", Texts.get("ui.today.column.numberHead")),
                Columns.words("regions", Texts.get("ui.today.column.regions")),
                Columns.figures("seats", Texts.get("ui.today.column.seats")),
                Columns.figures("notice", Texts.get("ui.today.column.notice")),
                Columns.figures("population", Texts.get("ui.today.column.population")));
    }

    @Override
    public void rows(Calculation now, Parts parts) {
        int year = now.review().commission().baseYear();
        now.review().associations().forEach(a -> row(now.review(), year, parts, a));
        GridCell label = parts.words("associations.+", Texts.get("ui.today.associations.new"), "",
                (review, typed) -> typed.isBlank() ? review : added(review, typed));
        parts.row("new", GridRow.Kind.NEW, label, Parts.blanks(6));
    }

    private void row(Review review, int year, Parts parts, Association a) {
        Subject body = Subject.association(a.id());
        String path = "associations." + a.id();
        GridCell label = parts.words(path + ".name", Texts.get("ui.today.column.association"), a.name(),
                (before, typed) -> edit(before, a, e -> e.name(typed)));
        List<GridCell> cells = List.of(
                parts.words(path + ".shortName", named("shortName", a), a.shortName(),
                        (before, typed) -> edit(before, a, e -> e.shortName(typed))),
                parts.words(path + ".organisationNumber",
                        Texts.get("ui.today.of", Texts.get("ui.today.column.number"), a.shortName()),
                        a.organisationNumber(),
                        (before, typed) -> edit(before, a, e -> e.organisationNumber(typed))),
                parts.words(path + ".regions", named("regions", a), regions(review, a),
                        (before, typed) -> withRegions(before, a, typed)),
                parts.figures().of(
                        parts.figure(path + ".boardSeats", named("seats", a), a.boardSeats(), InputUnit.NUMBER),
                        Measure.BOARD_SEATS, body, year),
                parts.figure(path + ".noticeYears", named("notice", a), Optional.of(Figure.of(a.noticeYears())),
                        InputUnit.NUMBER,
                        (before, typed) -> edit(before, a, e -> e.noticeYears(parts.reading().whole(typed)))),
                parts.figures().of(parts.people(population(review, a)), "population/" + a.id(),
                        now -> now.memberSum(Measure.POPULATION, body)));
        parts.removable(label, cells, (before, _) -> before.edit()
                .associations(before.associations().stream().filter(o -> !o.id().equals(a.id())).toList()).done());
        parts.row(path, GridRow.Kind.ENTRY, label, cells);
    }

    private static String named(String column, Association a) {
        return Texts.get("ui.today.of", Texts.get("ui.today.column." + column), a.shortName());
    }

    private static Review edit(Review review, Association a, Function<AssociationEdit, AssociationEdit> edit) {
        return review.edit().association(a.id(), now -> edit.apply(now.edit()).done()).done();
    }

    private static String regions(Review review, Association a) {
        return String.join(", ", review.regions().stream().filter(r -> a.regions().contains(r.id())).map(Region::name)
                .toList());
    }

    private Review withRegions(Review review, Association a, String typed) {
        Review next = review;
        List<String> ids = new ArrayList<>();
        for (String name : Stream.of(typed.split("[,;]")).map(String::strip).filter(n -> !n.isEmpty()).toList()) {
            Regions.Added added = Regions.add(next, register, name);
            next = added.review();
            ids.add(added.id());
        }
        return edit(next, a, e -> e.regions(ids.stream().distinct().toList()));
    }

    private static OptionalDouble population(Review review, Association a) {
        List<Municipality> members = review.municipalities().stream().filter(m -> a.municipalities().contains(m.code()))
                .toList();
        return members.isEmpty() || members.stream().anyMatch(m -> m.population().isEmpty()) ? OptionalDouble.empty()
                : OptionalDouble.of(members.stream().mapToDouble(m -> m.population().orElseThrow().value()).sum());
    }

    private static Review added(Review review, String name) {
        List<Association> all = new ArrayList<>(review.associations());
        String id = Edits.freeId(name, all, Association::id);
        all.add(Association.named(id, name, List.of(), List.of()));
        return review.edit().associations(all).done();
    }
}
