package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import se.vagval.finance.Calculation;
import se.vagval.finance.Subject;
import se.vagval.model.AdministrationKey;
import se.vagval.model.Bearer;
import se.vagval.model.Change;
import se.vagval.model.EquityRoute;
import se.vagval.model.Figure;
import se.vagval.model.Mark;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** A change as a sentence. The pattern of a sentence is a message; {@code [n]} stands for its controls. */
final class Sentences {
    private final Calculation calculation;
    private final MoneyUnit unit;
    private final Entries entries;
    private final ChangeEdits edits;

    Sentences(Calculation calculation, MoneyUnit unit, Entries entries, ChangeEdits edits) {
        this.calculation = calculation;
        this.unit = unit;
        this.entries = entries;
        this.edits = edits;
    }

    List<Part> of(Change change) {
        return switch (change) {
            case Change.Merge c -> merge(c);
            case Change.ShareAdministration c -> parts(
                    Texts.get("ui.alternatives.sentence.share", names(c.associations())), year(c), key(c));
            case Change.SetUtilisation c -> parts(
                    Texts.get("ui.alternatives.sentence.utilisation", association(c.association())), year(c),
                    entries.share(id(c, "utilisation"), Texts.get("ui.alternatives.field.utilisation"),
                            percent(c.utilisation().value()), "", v -> edits.utilisation(c, v), null));
            case Change.OneOffCost c -> parts(Texts.get("ui.alternatives.sentence.oneOff", bearer(c.bearer())),
                    entries.words(id(c, "name"), Texts.get("ui.alternatives.field.name"), c.name(),
                            n -> edits.name(c, n)),
                    entries.amount(id(c, "amount"), Texts.get("ui.alternatives.field.amount"),
                            SwedishNumbers.amountWithUnit(c.amount().value(), unit), unit, v -> edits.amount(c, v)),
                    year(c));
            default -> List.of(new Part.Words(other(change)));
        };
    }

    private List<Part> merge(Change.Merge c) {
        String merged = Texts.get("ui.alternatives.sentence.merge", names(c.associations()), c.target().name());
        String all = c.keptNumber().map(k -> Texts.get("ui.alternatives.sentence.then", merged,
                Texts.get("ui.alternatives.sentence.kept", association(k)))).orElse(merged);
        return parts(all, year(c), equity(c));
    }

    private Part year(Change change) {
        List<Integer> years = calculation.years();
        return choice(id(change, "year"), Texts.get("ui.alternatives.field.year"), change.year(),
                years.subList(1, years.size()),
                y -> change instanceof Change.OneOffCost ? Integer.toString(y)
                        : Texts.get("ui.alternatives.january", Integer.toString(y)),
                y -> edits.year(change, y));
    }

    private Part equity(Change.Merge c) {
        return choice(id(c, "equity"), Texts.get("ui.alternatives.field.equity"), c.equity(),
                List.of(EquityRoute.values()), r -> Texts.get("ui.alternatives.equity." + r),
                r -> edits.equity(c, r));
    }

    private Part key(Change.ShareAdministration c) {
        return choice(id(c, "key"), Texts.get("ui.alternatives.field.key"), c.key(),
                List.of(AdministrationKey.values()), k -> Texts.get("ui.alternatives.key." + k), k -> edits.key(c, k));
    }

    private static <T> Part choice(String id, String name, T current, List<T> values, Function<T, String> words,
            Consumer<T> choose) {
        return new Part.Choice(id, name, words.apply(current),
                values.stream().map(v -> new Part.Option(words.apply(v), () -> choose.accept(v))).toList());
    }

    static String id(Change change, String field) {
        return "change-" + change.id() + "-" + field;
    }

    static String percent(double share) {
        String text = SwedishNumbers.percent(share, 1);
        return text.replace(",0" + SwedishNumbers.SPACE, String.valueOf(SwedishNumbers.SPACE));
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
        return parts.stream().filter(p -> !(p instanceof Part.Words w && w.text().isBlank())).toList();
    }

    String association(String id) {
        return calculation.name(Subject.association(id));
    }

    private String names(List<String> associations) {
        List<String> names = associations.stream().map(this::association).toList();
        return Texts.get("ui.alternatives.and", String.join(", ", names.subList(0, names.size() - 1)),
                names.getLast());
    }

    private String bearer(Bearer bearer) {
        return switch (bearer.kind()) {
            case STATE -> calculation.name(Subject.STATE);
            case ASSOCIATION -> association(bearer.id());
            case REGION -> calculation.name(Subject.region(bearer.id()));
            case MUNICIPALITY -> calculation.name(Subject.municipality(bearer.id()));
        };
    }

    private String municipality(String code) {
        return calculation.name(Subject.municipality(code));
    }

    /** Kinds without a form are told, not changed. */
    private String other(Change change) {
        String year = Integer.toString(change.year());
        return switch (change) {
            case Change.Start c -> Texts.get("ui.alternatives.sentence.start", year, c.association().name());
            case Change.Join c -> Texts.get("ui.alternatives.sentence.join", year, municipality(c.municipality()),
                    association(c.association()));
            case Change.Leave c -> Texts.get("ui.alternatives.sentence.leave", year, municipality(c.municipality()),
                    association(c.association()));
            case Change.Split c -> Texts.get("ui.alternatives.sentence.split", year, association(c.association()),
                    String.join(", ", c.parts().stream().map(p -> p.name()).toList()));
            case Change.StateBudget c -> Texts.get("ui.alternatives.sentence.budget", year,
                    association(c.association()), SwedishNumbers.amountWithUnit(c.total().value(), unit));
            case Change.PutCostLine c -> Texts.get("ui.alternatives.sentence.costLine", year, c.line().name(),
                    association(c.association()));
            case Change.PutRevenueLine c -> Texts.get("ui.alternatives.sentence.revenueLine", year, c.line().name(),
                    association(c.association()));
            case Change.EndLine c -> Texts.get("ui.alternatives.sentence.endLine", year, c.line(),
                    association(c.association()));
            case Change.ChangeSplitKey c -> Texts.get("ui.alternatives.sentence.splitKey", year,
                    association(c.association()));
            case Change.ChangeCeiling c -> Texts.get("ui.alternatives.sentence.ceiling", year,
                    association(c.association()));
            case Change.ChangePolicy c -> Texts.get("ui.alternatives.sentence.policy", year,
                    association(c.association()));
            case Change.Merge _,Change.ShareAdministration _,Change.SetUtilisation _,Change.OneOffCost _ ->
                throw new IllegalArgumentException("Has a form: " + change);
        };
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
            default -> Texts.get("ui.alternatives.kind.other");
        };
    }

    /** Whether any figure typed in the change is an assumption. */
    static boolean assumed(Change change) {
        var figures = switch (change) {
            case Change.ShareAdministration c -> c.savings().values().stream();
            case Change.Merge c -> c.savings().values().stream();
            case Change.SetUtilisation c -> Stream.of(c.utilisation());
            case Change.OneOffCost c -> Stream.of(c.amount());
            default -> Stream.<Figure>empty();
        };
        return figures.anyMatch(f -> f.provenance().mark() == Mark.ASSUMPTION);
    }
}
