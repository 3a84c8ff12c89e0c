package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Place;
import se.vagval.finance.Subject;
import se.vagval.model.Association;
import se.vagval.model.CostCategory;
import se.vagval.model.InputUnit;
import se.vagval.model.Region;
import se.vagval.model.Review;
import se.vagval.model.Service;
import se.vagval.text.Texts;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridColumn;
import se.vagval.ui.grid.GridRow;

/** What associations buy of each other and of their region; between associations it cancels in the sum. */
final class ServicesSheet implements Sheet {
    private static final int COLUMNS = 6;

    @Override
    public String title() {
        return Texts.get("ui.today.services.title");
    }

    @Override
    public List<GridColumn> columns(Calculation now) {
        return List.of(Columns.words("seller", Texts.get("ui.today.column.seller")),
                Columns.words("buyer", Texts.get("ui.today.column.buyer")),
                Columns.words("category", Texts.get("ui.today.column.category")),
                Columns.numbers("share", Texts.get("ui.today.column.share")),
                Columns.figures("amount", Texts.get("ui.today.column.amount")), Columns.source());
    }

    @Override
    public void rows(Calculation now, Parts parts) {
        Review review = now.review();
        review.services().forEach(s -> row(review, parts, s));
        if (review.associations().size() + review.regions().size() > 1 && !review.associations().isEmpty()) {
            GridCell label = parts.words("services.+", Texts.get("ui.today.services.new"), "",
                    (before, typed) -> typed.isBlank() ? before : added(before, typed));
            parts.row("new", GridRow.Kind.NEW, label, Parts.blanks(COLUMNS));
        }
        if (!review.services().isEmpty()) {
            sum(now, parts, "bought", Texts.get("ui.today.services.bought"), Measure.SERVICES);
            sum(now, parts, "between", Texts.get("ui.today.services.between"), Measure.SERVICES_BETWEEN);
        }
    }

    private static void sum(Calculation now, Parts parts, String key, String label, Measure measure) {
        List<GridCell> cells = new ArrayList<>(Parts.blanks(COLUMNS));
        int year = now.review().commission().baseYear();
        cells.set(4, parts.figures().of(
                parts.computed(now.value(measure, Place.TODAY, Subject.AREA, year), InputUnit.KRONOR), measure,
                Subject.AREA, year));
        parts.row(key, GridRow.Kind.SUM, GridCell.shown(label, false, Double.NaN), cells);
    }

    private static String body(Review review, String id) {
        return review.association(id).map(Association::shortName)
                .or(() -> review.regions().stream().filter(r -> r.id().equals(id)).map(Region::name).findFirst())
                .or(() -> review.municipalities().stream().filter(m -> m.code().equals(id)).map(m -> m.name())
                        .findFirst())
                .orElse(id);
    }

    private static void row(Review review, Parts parts, Service s) {
        String path = "services." + s.id();
        List<String> buyers = review.associations().stream().map(Association::id).toList();
        List<String> sellers = new ArrayList<>(buyers);
        review.regions().forEach(r -> sellers.add(r.id()));
        if (!sellers.contains(s.seller())) {
            sellers.add(s.seller());
        }
        GridCell label = parts.words(path, s.name(), s.name(), (before, typed) -> edit(before, s.id(),
                o -> new Service(o.id(), typed, o.seller(), o.buyer(), o.category(), o.share(), o.amount())));
        GridCell share = parts.figure(path + ".share", named("share", s), s.share(), InputUnit.SHARE);
        GridCell amount = parts.figure(path + ".amount", named("amount", s), s.amount(), InputUnit.KRONOR);
        List<GridCell> cells = List.of(
                parts.choice(path + ".seller", named("seller", s), s.seller(), sellers, id -> body(review, id),
                        (before, id) -> edit(before, s.id(),
                                o -> new Service(o.id(), o.name(), id, o.buyer(), o.category(), o.share(),
                                        o.amount()))),
                parts.choice(path + ".buyer", named("buyer", s), s.buyer(), buyers, id -> body(review, id),
                        (before, id) -> edit(before, s.id(),
                                o -> new Service(o.id(), o.name(), o.seller(), id, o.category(), o.share(),
                                        o.amount()))),
                parts.choice(path + ".category", named("category", s), s.category(), List.of(CostCategory.values()),
                        Words::category,
                        (before, chosen) -> edit(before, s.id(),
                                o -> new Service(o.id(), o.name(), o.seller(), o.buyer(), chosen, o.share(),
                                        o.amount()))),
                share, amount, parts.sources(List.of(share, amount)));
        parts.removable(label, cells, (before, _) -> before.edit()
                .services(before.services().stream().filter(o -> !o.id().equals(s.id())).toList()).done());
        parts.row(path, GridRow.Kind.ENTRY, label, cells);
    }

    private static String named(String column, Service s) {
        return Texts.get("ui.today.of", Texts.get("ui.today.column." + column), s.name());
    }

    private static Review edit(Review review, String id, UnaryOperator<Service> edit) {
        return review.edit()
                .services(review.services().stream().map(s -> s.id().equals(id) ? edit.apply(s) : s).toList()).done();
    }

    /** The first two that can do business; the user then chooses others. */
    private static Review added(Review review, String name) {
        String buyer = review.associations().getFirst().id();
        String seller = review.regions().isEmpty() ? review.associations().get(1).id()
                : review.regions().getFirst().id();
        List<Service> all = new ArrayList<>(review.services());
        all.add(new Service(Edits.freeId(name, all, Service::id), name, seller, buyer, Words.likelyCategory(name),
                Optional.empty(), Optional.empty()));
        return review.edit().services(all).done();
    }
}
