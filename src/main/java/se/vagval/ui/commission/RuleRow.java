package se.vagval.ui.commission;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import se.vagval.model.Figure;
import se.vagval.model.InvalidField;
import se.vagval.model.LadderStep;
import se.vagval.model.Provenance;
import se.vagval.model.Rule;
import se.vagval.model.RuleKind;
import se.vagval.text.MoneyUnit;
import se.vagval.text.NumberReading;
import se.vagval.text.SwedishNumberParser;
import se.vagval.text.Texts;

/** A dated rule or a step of the equity ladder, as typed, and as the review holds it when it does. */
final class RuleRow {
    /** A rule or a step: exactly one is there. */
    record Item(Optional<Rule> rule, Optional<LadderStep> step) {
        static Item of(Rule rule) {
            return new Item(Optional.of(rule), Optional.empty());
        }

        static Item of(LadderStep step) {
            return new Item(Optional.empty(), Optional.of(step));
        }
    }

    private final Optional<RuleKind> kind;
    private final StringProperty upTo = new SimpleStringProperty("");
    private final StringProperty year = new SimpleStringProperty("");
    private final StringProperty value = new SimpleStringProperty("");
    private final StringProperty source = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<Item> held = Optional.empty();
    private List<String> shown = typed();

    /**
     * @param kind
     *            what the rule sets; empty for a step of the ladder
     */
    RuleRow(Optional<RuleKind> kind) {
        this.kind = kind;
    }

    static RuleRow of(Item item) {
        RuleRow row = new RuleRow(item.rule().map(Rule::kind));
        row.follow(item);
        return row;
    }

    Optional<RuleKind> kind() {
        return kind;
    }

    boolean isStep() {
        return kind.isEmpty();
    }

    /** Whether it is one of the three shares that together are the whole. */
    boolean isPartyShare() {
        return kind.filter(k -> k != RuleKind.BASE_GRANT && k != RuleKind.FLOOR).isPresent();
    }

    /** What it is called. */
    String label() {
        return kind.map(k -> Texts.get("ui.commission.rule." + k)).orElseGet(() -> Texts.get("ui.commission.ladder"));
    }

    StringProperty upTo() {
        return upTo;
    }

    StringProperty year() {
        return year;
    }

    StringProperty value() {
        return value;
    }

    StringProperty source() {
        return source;
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    Optional<Item> held() {
        return held;
    }

    /** What it is called in the words of a step. */
    String inSentence() {
        return label().substring(0, 1).toLowerCase(Texts.SWEDISH) + label().substring(1);
    }

    void refuse(String why) {
        problem.set(why);
    }

    boolean isBlank() {
        return String.join("", typed()).isBlank();
    }

    private List<String> typed() {
        return List.of(upTo.get().strip(), year.get().strip(), value.get().strip(), source.get().strip());
    }

    /** What waits to be taken: a begun row, or a rule whose new value is refused. */
    Optional<RowDrafts.Waiting> waiting() {
        boolean waits = held.isPresent() ? !problem.get().isEmpty() : !isBlank();
        return waits ? Optional.of(new RowDrafts.Waiting(List.of(key(), kind.map(RuleKind::name).orElse(""),
                upTo.get(), year.get(), value.get(), source.get()), problem.get())) : Optional.empty();
    }

    /** The kind of a row that waited when the file was closed. */
    static Optional<RuleKind> kind(RowDrafts.Waiting left) {
        return Optional.of(left.cells().get(1)).filter(k -> !k.isEmpty()).map(RuleKind::valueOf);
    }

    /** Whether it is the row of the rule that waited. */
    boolean is(RowDrafts.Waiting left) {
        return held.isPresent() && key().equals(left.cells().getFirst()) && kind.equals(kind(left));
    }

    private String key() {
        return held.map(item -> item.rule().map(r -> Integer.toString(r.fromYear()))
                .orElseGet(() -> item.step().map(s -> s.fromYear() + "/" + s.upTo().value()).orElse(""))).orElse("");
    }

    /** Shows what waited, with the reason as it is now. */
    void waits(RowDrafts.Waiting left) {
        upTo.set(left.cells().get(2));
        year.set(left.cells().get(3));
        value.set(left.cells().get(4));
        source.set(left.cells().get(5));
        if (read().isPresent()) {
            problem.set(left.problem());
        }
    }

    /** Shows what the review holds. */
    void follow(Item item) {
        held = Optional.of(item);
        item.rule().ifPresent(r -> show(r.fromYear(), r.value()));
        item.step().ifPresent(s -> {
            upTo.set(RuleNumbers.kronor(s.upTo().value()));
            show(s.fromYear(), s.share());
        });
        shown = typed();
        problem.set("");
    }

    /** Forgets what is typed. */
    void restore() {
        held.ifPresent(this::follow);
        problem.set("");
    }

    private void show(int fromYear, Figure figure) {
        year.set(Integer.toString(fromYear));
        value.set(isAmount() ? RuleNumbers.kronor(figure.value()) : RuleNumbers.percent(figure.value()));
        source.set(figure.provenance().source());
    }

    private boolean isAmount() {
        return kind.equals(Optional.of(RuleKind.BASE_GRANT));
    }

    /** The rule or step that is typed; nothing when the row is untouched or says what is wrong with it. */
    Optional<Item> read() {
        problem.set("");
        if (typed().equals(shown)) {
            return held; // what is printed may be rounded, so it is not read back
        }
        if (!year.get().strip().matches("[0-9]{4}")) {
            return refused(Texts.get("ui.commission.error.ruleYear", year.get().strip()));
        }
        int from = Integer.parseInt(year.get().strip());
        try {
            return kind.isPresent() ? figure(value.get(), isAmount(), heldValue())
                    .map(f -> Item.of(new Rule(kind.get(), from, f))) : step(from);
        } catch (InvalidField outOfBounds) {
            return refused(Texts.get(isAmount() ? "ui.commission.error.amount" : "ui.commission.error.share"));
        }
    }

    private Optional<Item> step(int from) {
        Optional<Figure> highest = figure(upTo.get(), true,
                held.flatMap(Item::step).map(LadderStep::upTo));
        return highest.flatMap(h -> figure(value.get(), false, held.flatMap(Item::step).map(LadderStep::share))
                .map(share -> Item.of(new LadderStep(from, h, share))));
    }

    private Optional<Figure> heldValue() {
        return held.flatMap(Item::rule).map(Rule::value);
    }

    /** The figure keeps its mark and note when only value or source is typed anew. */
    private Optional<Figure> figure(String typed, boolean amount, Optional<Figure> before) {
        NumberReading reading = amount ? SwedishNumberParser.parseAmount(typed, MoneyUnit.KR)
                : SwedishNumberParser.parsePercent(typed);
        DoubleFunction<Figure> figure = number -> new Figure(number, before.map(Figure::provenance)
                .map(p -> new Provenance(source.get().strip(), p.mark(), p.note()))
                .orElseGet(() -> Provenance.stated(source.get().strip())));
        return switch (reading) {
            case NumberReading.Parsed parsed -> Optional.of(figure.apply(parsed.value()));
            case NumberReading.Refused refused -> {
                problem.set(refused.sentence());
                yield Optional.empty();
            }
        };
    }

    private Optional<Item> refused(String why) {
        problem.set(why);
        return Optional.empty();
    }
}
