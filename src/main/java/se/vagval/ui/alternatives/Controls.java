package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Change;
import se.vagval.model.PriceIndex;
import se.vagval.model.Structure;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** The controls that stand in the sentences about an alternative's changes. */
final class Controls {
    private static final int DECIMALS = 2;

    private final Calculation calculation;
    private final MoneyUnit unit;
    private final Entries entries;
    private final ChangeEdits edits;
    private final List<Change> holding;

    /**
     * @param holding
     *            all changes that hold in the alternative, inherited ones among them
     */
    Controls(Calculation calculation, MoneyUnit unit, Entries entries, ChangeEdits edits, List<Change> holding) {
        this.calculation = calculation;
        this.unit = unit;
        this.entries = entries;
        this.edits = edits;
        this.holding = List.copyOf(holding);
    }

    Calculation calculation() {
        return calculation;
    }

    MoneyUnit unit() {
        return unit;
    }

    Entries entries() {
        return entries;
    }

    ChangeEdits edits() {
        return edits;
    }

    static String id(Change change, String field) {
        return stem(change.id()) + field;
    }

    /** What the ids of a change's fields begin with. */
    static String stem(String change) {
        return "change-" + change + "-";
    }

    /** Per cent as it is typed: without decimals where there are none. */
    static String percent(double share) {
        String text = SwedishNumbers.percent(share, DECIMALS);
        return text.replaceFirst("0(?=" + SwedishNumbers.SPACE + ")", "")
                .replaceFirst(",0(?=" + SwedishNumbers.SPACE + ")", "");
    }

    /** A number as it is typed: with the decimals it has, at most two. */
    static String number(double value) {
        String text = SwedishNumbers.plain(value, DECIMALS);
        return text.replaceFirst("0$", "").replaceFirst(",0$", "");
    }

    Part year(Change change) {
        List<Integer> years = calculation.years();
        boolean single = change instanceof Change.OneOffCost || change instanceof Change.StateBudget;
        return choice(id(change, "year"), Texts.get("ui.alternatives.field.year"), change.year(),
                years.subList(1, years.size()),
                y -> single ? Integer.toString(y) : Texts.get("ui.alternatives.january", Integer.toString(y)),
                y -> edits.replace(Changed.year(change, y), Texts.get("ui.alternatives.edit.year")));
    }

    /** The association a change is of, among those there are in its year. */
    Part association(Change change) {
        String now = Changed.association(change).orElseThrow();
        List<String> ids = bodies(change, change.year()).stream().map(Structure.Body::id).toList();
        return choice(id(change, "association"), Texts.get("ui.alternatives.field.association"), now,
                with(ids, now), this::name,
                a -> edits.replace(Changed.association(change, a), Texts.get("ui.alternatives.edit.association")));
    }

    private static <T> List<T> with(List<T> values, T now) {
        if (values.contains(now)) {
            return values;
        }
        List<T> all = new ArrayList<>(values);
        all.addFirst(now);
        return all;
    }

    /** The associations there are in a year, but for what a change itself does. */
    List<Structure.Body> bodies(Change but, int year) {
        return Structure.of(calculation.review(), holding.stream().filter(c -> c != but).toList(), year).bodies();
    }

    /** The lines an association has in a year, but for what a change itself does. */
    List<AssociationLines.Line> lines(Change but, String association) {
        return AssociationLines.of(calculation.review(), holding.stream().filter(c -> c != but).toList(), but.year())
                .of(association);
    }

    /** The associations of a change that is of several, at least two. */
    Part several(Change change, List<String> now, Function<List<String>, Change> with) {
        List<Part.Tick> ticks = new ArrayList<>();
        for (Structure.Body body : bodies(change, change.year())) {
            ticks.add(new Part.Tick(body.id(), body.shortName(), now.contains(body.id())));
        }
        return entries.several(id(change, "associations"), Texts.get("ui.alternatives.field.associations"),
                names(now), ticks, ids -> {
                    if (ids.size() < 2) {
                        return Optional.of(Texts.get("ui.alternatives.error.several"));
                    }
                    edits.replace(with.apply(ids), Texts.get("ui.alternatives.edit.associations"));
                    return Optional.empty();
                });
    }

    /** The field of a typed figure. */
    Part.Entry figure(Change change, String slot) {
        return Slot.of(change).stream().filter(s -> s.id().equals(slot)).findFirst()
                .map(s -> figure(change, s)).orElseThrow();
    }

    Part.Entry figure(Change change, Slot slot) {
        String id = id(change, slot.id());
        String text = text(slot.kind(), slot.figure().value());
        return switch (slot.kind()) {
            case SHARE -> entries.share(id, slot.name(), text, "", v -> edits.value(slot, v), null);
            case AMOUNT -> entries.amount(id, slot.name(), text, unit, v -> edits.value(slot, v));
            case NUMBER -> entries.number(id, slot.name(), text, v -> edits.value(slot, v));
        };
    }

    /** A figure as it stands in its field. */
    String text(Slot.Kind kind, double value) {
        return text(kind, value, unit);
    }

    static String text(Slot.Kind kind, double value, MoneyUnit unit) {
        return switch (kind) {
            case SHARE -> percent(value);
            case AMOUNT -> amount(value, unit);
            case NUMBER -> number(value);
        };
    }

    /** An amount with its unit, in kronor where the unit shown would hide what was typed. */
    private static String amount(double kronor, MoneyUnit unit) {
        boolean whole = Math.abs(kronor / unit.factor() * Math.pow(10, unit.decimals()) % 1) < 1e-9;
        return SwedishNumbers.amountWithUnit(kronor, whole ? unit : MoneyUnit.KR);
    }

    /** What the parties pay an association in a year, as the alternative now is. */
    OptionalDouble paid(Subject association, int year) {
        return calculation.value(Measure.CONTRIBUTION_PARTIES, edits.alternative(), association, year);
    }

    Part words(Change change, String field, String name, String now, Function<String, Change> with) {
        return entries.words(id(change, field), name, now, w -> edits.replace(with.apply(w),
                Texts.get("ui.alternatives.edit.name")));
    }

    Part index(Change change, String field, PriceIndex now, Function<PriceIndex, Change> with) {
        return choice(id(change, field), Texts.get("ui.alternatives.field.index"), now,
                List.of(PriceIndex.values()), i -> Texts.get("ui.alternatives.index." + i),
                i -> edits.replace(with.apply(i), Texts.get("ui.alternatives.edit.index")));
    }

    static <T> Part choice(String id, String name, T current, List<T> values, Function<T, String> words,
            Consumer<T> choose) {
        return new Part.Choice(id, name, words.apply(current),
                values.stream().map(v -> new Part.Option(words.apply(v), () -> choose.accept(v))).toList());
    }

    String name(String association) {
        return calculation.name(Subject.association(association));
    }

    String names(List<String> associations) {
        return list(associations.stream().map(this::name).toList());
    }

    static String list(List<String> names) {
        return names.isEmpty() ? Texts.get("ui.alternatives.nothing")
                : names.size() == 1 ? names.getFirst()
                        : Texts.get("ui.alternatives.and", String.join(", ", names.subList(0, names.size() - 1)),
                                names.getLast());
    }
}
