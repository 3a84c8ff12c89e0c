package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.AdministrationKey;
import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.EquityRoute;
import se.vagval.model.Figure;
import se.vagval.model.InputUnit;
import se.vagval.model.Mark;
import se.vagval.model.NewAssociation;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** A change as a sentence. The pattern of a sentence is a message; {@code [n]} stands for its controls. */
final class Sentences {
    private final Controls controls;
    private final MoneySentences money;
    private final MemberSentences members;

    Sentences(Controls controls) {
        this.controls = controls;
        this.money = new MoneySentences(controls);
        this.members = new MemberSentences(controls);
    }

    List<Part> of(Change change) {
        return switch (change) {
            case Change.Merge c -> merge(c);
            case Change.ShareAdministration c -> share(c);
            case Change.Start _,Change.Join _,Change.Leave _,Change.Split _ -> members.of(change);
            default -> money.of(change);
        };
    }

    /** The sentence as it is read, with what its controls now say. */
    String plain(Change change) {
        return told(of(change));
    }

    static String told(List<Part> parts) {
        StringBuilder words = new StringBuilder();
        for (Part part : parts) {
            String text = switch (part) {
                case Part.Words w -> w.text();
                case Part.Choice c -> c.current();
                case Part.Several s -> s.current();
                case Part.Entry e -> said(e);
                case Part.Offered o -> said(o.entry());
            };
            words.append(text);
        }
        return words.toString().strip();
    }

    private static String said(Part.Entry e) {
        return e.text().isEmpty() ? e.prompt() : e.text();
    }

    private List<Part> share(Change.ShareAdministration c) {
        Part associations = controls.several(c, c.associations(), ids -> new Change.ShareAdministration(c.id(),
                c.year(), ids, c.savings(), c.key(), c.note()));
        Part key = Controls.choice(Controls.id(c, "key"), Texts.get("ui.alternatives.field.key"), c.key(),
                List.of(AdministrationKey.values()), k -> Texts.get("ui.alternatives.key." + k),
                k -> controls.edits().replace(new Change.ShareAdministration(c.id(), c.year(), c.associations(),
                        c.savings(), k, c.note()), Texts.get("ui.alternatives.edit.key")));
        return parts(Texts.get("ui.alternatives.sentence.share"), controls.year(c), associations, categories(c),
                saving(c), key);
    }

    private Part categories(Change.ShareAdministration c) {
        List<Part.Tick> ticks = new ArrayList<>();
        for (CostCategory category : CostCategory.values()) {
            if (category.shareable()) {
                ticks.add(new Part.Tick(category.id(), Measure.of(category).label(),
                        c.savings().containsKey(category)));
            }
        }
        String now = Controls.list(List.of(CostCategory.values()).stream().filter(c.savings()::containsKey)
                .map(k -> Measure.of(k).label().toLowerCase(Texts.SWEDISH)).toList());
        return controls.entries().several(Controls.id(c, "categories"), Texts.get("ui.alternatives.field.categories"),
                now, ticks, ids -> {
                    Map<CostCategory, Figure> next = new LinkedHashMap<>();
                    for (CostCategory k : CostCategory.values()) {
                        if (ids.contains(k.id())) {
                            next.put(k, c.savings().getOrDefault(k, ChangeEdits.assumed(0)));
                        }
                    }
                    controls.edits().replace(with(c, next), Texts.get("ui.alternatives.edit.categories"));
                    return Optional.empty();
                });
    }

    private static Change.ShareAdministration with(Change.ShareAdministration c, Map<CostCategory, Figure> savings) {
        return new Change.ShareAdministration(c.id(), c.year(), c.associations(), savings, c.key(), c.note());
    }

    /** One saving for all categories; what is typed here is typed in each. */
    private Part saving(Change.ShareAdministration c) {
        List<Double> values = c.savings().values().stream().map(Figure::value).distinct().toList();
        return controls.entries().share(Controls.id(c, "saving"), Texts.get("ui.alternatives.field.savingAll"),
                values.size() == 1 ? Controls.percent(values.getFirst()) : "",
                Texts.get(values.isEmpty() ? "ui.alternatives.savings.none" : "ui.alternatives.savings.different"),
                v -> {
                    Map<CostCategory, Figure> next = new LinkedHashMap<>(c.savings());
                    next.replaceAll((_, f) -> ChangeEdits.figure(f, v, InputUnit.SHARE));
                    controls.edits().replace(with(c, next), Texts.get("ui.alternatives.edit.saving"));
                }, () -> {
                    // emptied: the savings of the categories stand as they are
                });
    }

    private List<Part> merge(Change.Merge c) {
        Part associations = controls.several(c, c.associations(), ids -> merged(c, ids, c.target(),
                c.keptNumber().filter(ids::contains), c.equity()));
        NewAssociation t = c.target();
        Part name = controls.words(c, "name", Texts.get("ui.alternatives.field.newName"), t.name(),
                n -> merged(c, c.associations(), new NewAssociation(t.id(), n, t.shortName(), t.municipalities(),
                        t.regions()), c.keptNumber(), c.equity()));
        Part shortName = controls.words(c, "short", Texts.get("ui.alternatives.field.newShortName"), t.shortName(),
                n -> merged(c, c.associations(), new NewAssociation(t.id(), t.name(), n, t.municipalities(),
                        t.regions()), c.keptNumber(), c.equity()));
        return parts(Texts.get("ui.alternatives.sentence.merge", equityNow(c)), controls.year(c), associations, name,
                shortName, number(c), equity(c), lines(c));
    }

    private static Change.Merge merged(Change.Merge c, List<String> associations, NewAssociation target,
            Optional<String> number, EquityRoute equity) {
        return new Change.Merge(c.id(), c.year(), associations, target, number, c.savings(), c.lines(), equity,
                c.note());
    }

    /** What the associations own together the year before, after a comma; "" where it is not known. */
    private String equityNow(Change.Merge c) {
        String base = controls.calculation().reference();
        double sum = 0;
        for (String id : c.associations()) {
            var equity = controls.calculation().value(Measure.EQUITY, base, Subject.association(id), c.year() - 1);
            if (equity.isEmpty()) {
                return "";
            }
            sum += equity.getAsDouble();
        }
        return Texts.get("ui.alternatives.equityNow", SwedishNumbers.amountWithUnit(sum, controls.unit()));
    }

    private Part number(Change.Merge c) {
        List<Optional<String>> all = new ArrayList<>(c.associations().stream().map(Optional::of).toList());
        all.add(Optional.empty());
        return Controls.choice(Controls.id(c, "number"), Texts.get("ui.alternatives.field.number"), c.keptNumber(),
                all, k -> k.map(id -> Texts.get("ui.alternatives.keptNumber", controls.name(id)))
                        .orElseGet(() -> Texts.get("ui.alternatives.noNumber")),
                k -> controls.edits().replace(merged(c, c.associations(), c.target(), k, c.equity()),
                        Texts.get("ui.alternatives.edit.number")));
    }

    private Part equity(Change.Merge c) {
        return Controls.choice(Controls.id(c, "equity"), Texts.get("ui.alternatives.field.equity"), c.equity(),
                List.of(EquityRoute.values()), r -> Texts.get("ui.alternatives.equity." + r),
                r -> controls.edits().replace(merged(c, c.associations(), c.target(), c.keptNumber(), r),
                        Texts.get("ui.alternatives.edit.equity")));
    }

    /** Today's administration less savings, or lines of its own, which begin as the sum of today's. */
    private Part lines(Change.Merge c) {
        return Controls.choice(Controls.id(c, "administration"), Texts.get("ui.alternatives.field.administration"),
                !c.lines().isEmpty(), List.of(false, true),
                own -> Texts.get(own ? "ui.alternatives.administration.own" : "ui.alternatives.administration.today"),
                own -> controls.edits().replace(Slot.with(c, c.savings(), own ? MergedLines.of(controls, c)
                        : List.of()), Texts.get("ui.alternatives.edit.administration")));
    }

    /** Splits a pattern at {@code [0]}, {@code [1]} … and puts the controls there. */
    static List<Part> parts(String pattern, Part... controls) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int open = pattern.indexOf('['); open >= 0; open = pattern.indexOf('[', from)) {
            int close = pattern.indexOf(']', open);
            parts.add(new Part.Words(pattern.substring(from, open)));
            parts.add(controls[Integer.parseInt(pattern.substring(open + 1, close))]);
            from = close + 1;
        }
        parts.add(new Part.Words(pattern.substring(from)));
        return parts.stream().filter(p -> !(p instanceof Part.Words w && w.text().isEmpty())).toList();
    }

    /** All kinds of change, as the menu says them. */
    static List<String> kinds() {
        return List.of(Texts.get("ui.alternatives.kind.start"), Texts.get("ui.alternatives.kind.join"),
                Texts.get("ui.alternatives.kind.leave"), Texts.get("ui.alternatives.kind.split"),
                Texts.get("ui.alternatives.kind.merge"), Texts.get("ui.alternatives.kind.share"),
                Texts.get("ui.alternatives.kind.costLine"), Texts.get("ui.alternatives.kind.endLine"),
                Texts.get("ui.alternatives.kind.oneOff"), Texts.get("ui.alternatives.kind.utilisation"),
                Texts.get("ui.alternatives.kind.budget"), Texts.get("ui.alternatives.kind.ceiling"),
                Texts.get("ui.alternatives.kind.splitKey"), Texts.get("ui.alternatives.kind.revenueLine"),
                Texts.get("ui.alternatives.kind.policy"));
    }

    /** What kind of change it is. */
    static String kind(Change change) {
        return switch (change) {
            case Change.ShareAdministration _ -> Texts.get("ui.alternatives.kind.share");
            case Change.Merge _ -> Texts.get("ui.alternatives.kind.merge");
            case Change.Start _ -> Texts.get("ui.alternatives.kind.start");
            case Change.Join _ -> Texts.get("ui.alternatives.kind.join");
            case Change.Leave _ -> Texts.get("ui.alternatives.kind.leave");
            case Change.Split _ -> Texts.get("ui.alternatives.kind.split");
            case Change.SetUtilisation _ -> Texts.get("ui.alternatives.kind.utilisation");
            case Change.OneOffCost _ -> Texts.get("ui.alternatives.kind.oneOff");
            case Change.StateBudget _ -> Texts.get("ui.alternatives.kind.budget");
            case Change.PutCostLine _ -> Texts.get("ui.alternatives.kind.costLine");
            case Change.PutRevenueLine _ -> Texts.get("ui.alternatives.kind.revenueLine");
            case Change.EndLine _ -> Texts.get("ui.alternatives.kind.endLine");
            case Change.ChangeSplitKey _ -> Texts.get("ui.alternatives.kind.splitKey");
            case Change.ChangeCeiling _ -> Texts.get("ui.alternatives.kind.ceiling");
            case Change.ChangePolicy _ -> Texts.get("ui.alternatives.kind.policy");
        };
    }

    /** Whether any figure typed in the change is an assumption. */
    static boolean assumed(Change change) {
        return Slot.of(change).stream().anyMatch(s -> s.figure().provenance().mark() == Mark.ASSUMPTION);
    }
}
