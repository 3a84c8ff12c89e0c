package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import se.vagval.finance.Measure;
import se.vagval.model.ActivityPolicy;
import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.CostLine;
import se.vagval.model.Figure;
import se.vagval.model.InputUnit;
import se.vagval.model.RevenueLine;
import se.vagval.model.SplitKey;
import se.vagval.text.Texts;

/**
 * A typed figure of a change.
 *
 * @param id
 *            unique in the change
 * @param with
 *            the change with another figure in its place
 */
record Slot(String id, String name, Kind kind, Figure figure, Function<Figure, Change> with) {
    /** What the figure is. */
    enum Kind {
        SHARE, AMOUNT, NUMBER;

        InputUnit unit() {
            return switch (this) {
                case SHARE -> InputUnit.SHARE;
                case AMOUNT -> InputUnit.KRONOR;
                case NUMBER -> InputUnit.NUMBER;
            };
        }
    }

    /** All typed figures of a change. */
    static List<Slot> of(Change change) {
        return switch (change) {
            case Change.ShareAdministration c -> savings(c.savings(), m -> new Change.ShareAdministration(c.id(),
                    c.year(), c.associations(), m, c.key(), c.note()));
            case Change.Merge c -> c.lines().isEmpty() ? savings(c.savings(), m -> with(c, m, c.lines())) : lines(c);
            case Change.SetUtilisation c -> List.of(new Slot("utilisation",
                    Texts.get("ui.alternatives.field.utilisation"), Kind.SHARE, c.utilisation(),
                    f -> new Change.SetUtilisation(c.id(), c.year(), c.association(), f, c.note())));
            case Change.StateBudget c -> List.of(amount("total", Texts.get("ui.alternatives.field.total"), c.total(),
                    f -> new Change.StateBudget(c.id(), c.year(), c.association(), f, c.note())));
            case Change.PutCostLine c -> line("", c.line(), l -> with(c, l));
            case Change.PutRevenueLine c -> line(c);
            case Change.OneOffCost c -> List.of(amount("amount", Texts.get("ui.alternatives.field.amount"),
                    c.amount(), f -> new Change.OneOffCost(c.id(), c.year(), c.name(), f, c.bearer(), c.note())));
            case Change.ChangeSplitKey c -> shares(c);
            case Change.ChangeCeiling c -> c.ceiling().map(now -> amount("ceiling",
                    Texts.get("ui.alternatives.field.ceiling"), now, f -> new Change.ChangeCeiling(c.id(), c.year(),
                            c.association(), c.party(), Optional.of(f), c.note())))
                    .map(List::of).orElse(List.of());
            case Change.ChangePolicy c -> policy(c);
            case Change.Start c -> FirstYears.slots(c);
            case Change.Join _,Change.Leave _,Change.Split _,Change.EndLine _ -> List.of();
        };
    }

    static Change.Merge with(Change.Merge c, Map<CostCategory, Figure> savings, List<CostLine> lines) {
        return new Change.Merge(c.id(), c.year(), c.associations(), c.target(), c.keptNumber(), savings, lines,
                c.equity(), c.note());
    }

    static Change.PutCostLine with(Change.PutCostLine c, CostLine line) {
        return new Change.PutCostLine(c.id(), c.year(), c.association(), line, c.note());
    }

    static Change.PutRevenueLine with(Change.PutRevenueLine c, RevenueLine line) {
        return new Change.PutRevenueLine(c.id(), c.year(), c.association(), line, c.note());
    }

    static Change.ChangePolicy with(Change.ChangePolicy c, ActivityPolicy policy) {
        return new Change.ChangePolicy(c.id(), c.year(), c.association(), policy, c.note());
    }

    private static Slot amount(String id, String name, Figure figure, Function<Figure, Change> with) {
        return new Slot(id, name, Kind.AMOUNT, figure, with);
    }

    private static List<Slot> savings(Map<CostCategory, Figure> savings,
            Function<Map<CostCategory, Figure>, Change> with) {
        List<Slot> slots = new ArrayList<>();
        savings.forEach((category, figure) -> slots.add(new Slot("saving-" + category.id(),
                Texts.get("ui.alternatives.field.saving", Measure.of(category).label()), Kind.SHARE, figure, f -> {
                    Map<CostCategory, Figure> next = new LinkedHashMap<>(savings);
                    next.put(category, f);
                    return with.apply(next);
                })));
        return slots;
    }

    private static List<Slot> lines(Change.Merge c) {
        return c.lines().stream().flatMap(line -> line(line.id() + "-", line, next -> with(c, c.savings(),
                c.lines().stream().map(l -> l.id().equals(next.id()) ? next : l).toList())).stream()).toList();
    }

    private static List<Slot> line(String prefix, CostLine l, Function<CostLine, Change> with) {
        return List.of(
                new Slot(prefix + "quantity", Texts.get("ui.alternatives.field.quantity", l.name()), Kind.NUMBER,
                        l.quantity(), f -> with.apply(new CostLine(l.id(), l.name(), l.category(), f, l.unitAmount(),
                                l.index()))),
                amount(prefix + "unit", Texts.get("ui.alternatives.field.unitAmount", l.name()), l.unitAmount(),
                        f -> with.apply(new CostLine(l.id(), l.name(), l.category(), l.quantity(), f, l.index()))));
    }

    private static List<Slot> line(Change.PutRevenueLine c) {
        RevenueLine l = c.line();
        return List.of(
                new Slot("quantity", Texts.get("ui.alternatives.field.quantity", l.name()), Kind.NUMBER,
                        l.quantity(), f -> with(c, new RevenueLine(l.id(), l.name(), f, l.unitAmount(), l.index()))),
                amount("unit", Texts.get("ui.alternatives.field.unitAmount", l.name()), l.unitAmount(),
                        f -> with(c, new RevenueLine(l.id(), l.name(), l.quantity(), f, l.index()))));
    }

    private static List<Slot> shares(Change.ChangeSplitKey c) {
        List<Slot> slots = new ArrayList<>();
        c.key().shares().forEach((code, figure) -> slots.add(new Slot("share-" + code,
                Texts.get("ui.alternatives.field.share", code), Kind.SHARE, figure, f -> {
                    Map<String, Figure> next = new LinkedHashMap<>(c.key().shares());
                    next.put(code, f);
                    return new Change.ChangeSplitKey(c.id(), c.year(), c.association(),
                            new SplitKey(c.key().basis(), next), c.note());
                })));
        return slots;
    }

    private static List<Slot> policy(Change.ChangePolicy c) {
        return switch (c.policy()) {
            case ActivityPolicy.Planned p -> p.amount().map(now -> amount("planned",
                    Texts.get("ui.alternatives.field.planned"), now,
                    f -> with(c, new ActivityPolicy.Planned(Optional.of(f), p.index()))))
                    .map(List::of).orElse(List.of());
            case ActivityPolicy.Balanced b -> b.glide().map(g -> new Slot("target",
                    Texts.get("ui.alternatives.field.target"), Kind.SHARE, g.target(), f -> with(c,
                            new ActivityPolicy.Balanced(Optional.of(
                                    new ActivityPolicy.GlidePath(g.lastYear(), f))))))
                    .map(List::of).orElse(List.of());
        };
    }
}
