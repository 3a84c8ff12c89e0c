package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import se.vagval.finance.Calculation;
import se.vagval.model.Activity;
import se.vagval.model.InputUnit;
import se.vagval.model.Provenance;
import se.vagval.model.Review;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridColumn;
import se.vagval.ui.grid.GridRow;

/** The activities that each association finances, as its documents tell of them. */
final class ActivitiesSheet implements Sheet {
    private static final int COLUMNS = 7;

    @Override
    public String title() {
        return Texts.get("ui.today.activities.title");
    }

    @Override
    public String about(Calculation now) {
        return Texts.get(Bodies.of(now.review()).isEmpty() ? "ui.today.activities.none" : "ui.today.activities.about");
    }

    @Override
    public String corner(MoneyUnit unit) {
        return Texts.get("ui.today.activities.corner", unit.label());
    }

    @Override
    public boolean sentences() {
        return true;
    }

    @Override
    public List<GridColumn> columns(Calculation now) {
        return List.of(Columns.words("targetGroup", Texts.get("ui.today.column.targetGroup")),
                Columns.words("fromYear", Texts.get("ui.today.column.fromYear")),
                Columns.words("toYear", Texts.get("ui.today.column.toYear")),
                Columns.figures("cost", Texts.get("ui.today.column.yearCost")),
                Columns.numbers("participants", Texts.get("ui.today.column.yearParticipants")),
                Columns.words("description", Texts.get("ui.today.column.description")), Columns.source());
    }

    @Override
    public void rows(Calculation now, Parts parts) {
        Review review = now.review();
        for (Map.Entry<String, String> body : Bodies.of(review).entrySet()) {
            String id = body.getKey();
            parts.group("activities." + id, body.getValue(), COLUMNS);
            review.activities().stream().filter(a -> a.association().equals(id)).forEach(a -> row(parts, a));
            GridCell label = parts.words("activities.+" + id, Texts.get("ui.today.activities.new"),
                    "", (before, typed) -> typed.isBlank() ? before : added(before, id, typed));
            parts.row("new." + id, GridRow.Kind.NEW, label, Parts.blanks(COLUMNS));
        }
    }

    private static void row(Parts parts, Activity a) {
        String path = "activities." + a.id();
        GridCell label = parts.words(path, Texts.get("ui.today.column.activity"), a.name(),
                (before, typed) -> edit(before, a, it -> with(it, typed, it.targetGroup(), it.description())));
        List<GridCell> cells = List.of(
                parts.words(path + ".targetGroup", named("targetGroup", a), a.targetGroup(),
                        (before, typed) -> edit(before, a, it -> with(it, it.name(), typed, it.description()))),
                year(parts, path + ".fromYear", named("fromYear", a), a.fromYear(), (before, year) -> edit(before, a,
                        it -> of(it, year, it.toYear()))),
                year(parts, path + ".toYear", named("toYear", a), a.toYear(), (before, year) -> edit(before, a,
                        it -> of(it, it.fromYear(), year))),
                parts.figure(path + ".cost", named("yearCost", a), a.cost(), InputUnit.KRONOR),
                parts.people(path + ".participants", named("yearParticipants", a), a.participants()),
                parts.words(path + ".description", named("description", a), a.description(),
                        (before, typed) -> edit(before, a, it -> with(it, it.name(), it.targetGroup(), typed))),
                parts.words(path + ".source", named("source", a), a.provenance().source(),
                        (before, typed) -> edit(before, a, it -> new Activity(it.id(), it.association(), it.name(),
                                it.targetGroup(), it.fromYear(), it.toYear(), it.cost(), it.participants(),
                                it.description(), OrgansSheet.sourced(it.provenance(), typed)))));
        parts.removable(label, cells, (before, _) -> before.edit()
                .activities(before.activities().stream().filter(o -> !o.id().equals(a.id())).toList()).done());
        parts.row(path, GridRow.Kind.ENTRY, label, cells);
    }

    private interface Dated {
        Review with(Review review, Optional<Integer> year);
    }

    private static GridCell year(Parts parts, String address, String name, Optional<Integer> now, Dated dated) {
        return parts.words(address, name, now.map(y -> Integer.toString(y)).orElse(""),
                (before, typed) -> dated.with(before, typed.isBlank() ? Optional.empty()
                        : Optional.of(parts.reading().whole(typed))));
    }

    private static String named(String column, Activity a) {
        return Texts.get("ui.today.of", Texts.get("ui.today.column." + column), a.name());
    }

    private static Activity with(Activity a, String name, String targetGroup, String description) {
        return new Activity(a.id(), a.association(), name, targetGroup, a.fromYear(), a.toYear(), a.cost(),
                a.participants(), description, a.provenance());
    }

    private static Activity of(Activity a, Optional<Integer> from, Optional<Integer> to) {
        if (from.isPresent() && to.isPresent() && to.get() < from.get()) {
            throw new Refused(Texts.get("ui.today.error.yearsTurned", Integer.toString(from.get()),
                    Integer.toString(to.get())));
        }
        return new Activity(a.id(), a.association(), a.name(), a.targetGroup(), from, to, a.cost(), a.participants(),
                a.description(), a.provenance());
    }

    private static Review edit(Review review, Activity activity, UnaryOperator<Activity> edit) {
        return review.edit().activities(review.activities().stream()
                .map(a -> a.id().equals(activity.id()) ? edit.apply(a) : a).toList()).done();
    }

    private static Review added(Review review, String association, String name) {
        List<Activity> all = new ArrayList<>(review.activities());
        all.add(new Activity(Edits.freeId(name, all, Activity::id), association, name, "", Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), "", Provenance.NONE));
        return review.edit().activities(all).done();
    }
}
