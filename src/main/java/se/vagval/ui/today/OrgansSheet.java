package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import se.vagval.finance.Calculation;
import se.vagval.model.Organ;
import se.vagval.model.OrganKind;
import se.vagval.model.Provenance;
import se.vagval.model.Review;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridColumn;
import se.vagval.ui.grid.GridRow;

/** The organs of each association, which the organisation sketch shows under its board. */
final class OrgansSheet implements Sheet {
    private static final int COLUMNS = 5;
    /** Stands for no organ above. */
    private static final String NOTHING = "";

    @Override
    public String title() {
        return Texts.get("ui.today.organs.title");
    }

    @Override
    public String about(Calculation now) {
        return Texts.get(Bodies.of(now.review()).isEmpty() ? "ui.today.organs.none" : "ui.today.organs.about");
    }

    @Override
    public String corner(MoneyUnit unit) {
        return Texts.get("ui.today.column.organ");
    }

    @Override
    public boolean sentences() {
        return true;
    }

    @Override
    public List<GridColumn> columns(Calculation now) {
        return List.of(Columns.words("kind", Texts.get("ui.today.column.kind")),
                Columns.words("under", Texts.get("ui.today.column.under")),
                Columns.words("members", Texts.get("ui.today.column.sitting")),
                Columns.words("task", Texts.get("ui.today.column.task")), Columns.source());
    }

    @Override
    public void rows(Calculation now, Parts parts) {
        Review review = now.review();
        for (Map.Entry<String, String> body : Bodies.of(review).entrySet()) {
            String id = body.getKey();
            parts.group("organs." + id, body.getValue(), COLUMNS);
            review.organs().stream().filter(o -> o.association().equals(id)).forEach(o -> row(review, parts, o));
            GridCell label = parts.words("organs.+" + id, Texts.get("ui.today.organs.new"), "",
                    (before, typed) -> typed.isBlank() ? before : added(before, id, typed));
            parts.row("new." + id, GridRow.Kind.NEW, label, Parts.blanks(COLUMNS));
        }
    }

    private static void row(Review review, Parts parts, Organ o) {
        String path = "organs." + o.id();
        GridCell label = parts.words(path, Texts.get("ui.today.column.organ"), o.name(),
                (before, typed) -> edit(before, o, it -> with(it, typed, it.members(), it.task())));
        List<GridCell> cells = List.of(
                parts.choice(path + ".kind", named("kind", o), o.kind(), List.of(OrganKind.values()),
                        OrgansSheet::kind, (before, kind) -> edit(before, o, it -> new Organ(it.id(),
                                it.association(), kind, it.name(), it.under(), it.members(), it.task(),
                                it.provenance()))),
                under(review, parts, path, o),
                parts.words(path + ".members", named("sitting", o), o.members(),
                        (before, typed) -> edit(before, o, it -> with(it, it.name(), typed, it.task()))),
                parts.words(path + ".task", named("task", o), o.task(),
                        (before, typed) -> edit(before, o, it -> with(it, it.name(), it.members(), typed))),
                parts.words(path + ".source", named("source", o), o.provenance().source(),
                        (before, typed) -> edit(before, o, it -> new Organ(it.id(), it.association(), it.kind(),
                                it.name(), it.under(), it.members(), it.task(), sourced(it.provenance(), typed)))));
        parts.removable(label, cells, (before, _) -> removed(before, o));
        parts.row(path, GridRow.Kind.ENTRY, label, cells);
    }

    /** The other organs of the association; what the organ itself stands over is refused by the review. */
    private static GridCell under(Review review, Parts parts, String path, Organ o) {
        List<String> above = new ArrayList<>(List.of(NOTHING));
        review.organs().stream().filter(it -> it.association().equals(o.association()) && !it.id().equals(o.id()))
                .forEach(it -> above.add(it.id()));
        return parts.choice(path + ".under", named("under", o), o.under().orElse(NOTHING), above,
                id -> id.equals(NOTHING) ? Texts.get("ui.today.unknown") : name(review, id),
                (before, id) -> edit(before, o, it -> under(it, Optional.of(id).filter(u -> !u.equals(NOTHING)))));
    }

    private static String name(Review review, String id) {
        return review.organs().stream().filter(o -> o.id().equals(id)).map(Organ::name).findFirst().orElse(id);
    }

    static Provenance sourced(Provenance before, String source) {
        return new Provenance(source, before.mark(), before.note());
    }

    private static String kind(OrganKind kind) {
        return Texts.get("model.choice." + "OrganKind_" + kind);
    }

    private static String named(String column, Organ o) {
        return Texts.get("ui.today.of", Texts.get("ui.today.column." + column), o.name());
    }

    private static Organ with(Organ o, String name, String members, String task) {
        return new Organ(o.id(), o.association(), o.kind(), name, o.under(), members, task, o.provenance());
    }

    private static Organ under(Organ o, Optional<String> above) {
        return new Organ(o.id(), o.association(), o.kind(), o.name(), above, o.members(), o.task(), o.provenance());
    }

    private static Review edit(Review review, Organ organ, UnaryOperator<Organ> edit) {
        return review.edit().organs(review.organs().stream().map(o -> o.id().equals(organ.id()) ? edit.apply(o) : o)
                .toList()).done();
    }

    /** What stood under it stands under what it stood under. */
    private static Review removed(Review review, Organ organ) {
        return review.edit().organs(review.organs().stream().filter(o -> !o.id().equals(organ.id()))
                .map(o -> o.under().filter(organ.id()::equals).isPresent() ? under(o, organ.under()) : o).toList())
                .done();
    }

    private static Review added(Review review, String association, String name) {
        List<Organ> all = new ArrayList<>(review.organs());
        all.add(new Organ(Edits.freeId(name, all, Organ::id), association, likely(name), name, Optional.empty(), "",
                "", Provenance.NONE));
        return review.edit().organs(all).done();
    }

    /** The kind whose name the organ's name holds, else any other. */
    private static OrganKind likely(String name) {
        String sought = name.toLowerCase(Locale.ROOT);
        for (OrganKind kind : OrganKind.values()) {
            String word = kind(kind).toLowerCase(Locale.ROOT).split(" ")[0];
            if (sought.contains(word.substring(0, Math.min(5, word.length())))) {
                return kind;
            }
        }
        return OrganKind.OTHER;
    }
}
