package se.vagval.ui.versions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

import se.vagval.model.Figure;
import se.vagval.model.Input;
import se.vagval.model.Inputs;
import se.vagval.model.InvalidField;
import se.vagval.model.Review;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** The typed figures that differ between two reviews, by their addresses. */
final class FigureDifferences {
    private record Pair(Input input, Optional<Figure> then, Optional<Figure> now) {
        boolean differs() {
            return !then.equals(now);
        }
    }

    private final Review then;
    private final List<Pair> pairs;

    /**
     * @param isOwn
     *            whether an address lies in something that is in both reviews; what is new or gone is told of as a whole
     */
    FigureDifferences(Review then, Review now, Predicate<String> isOwn) {
        this.then = then;
        Map<String, Input> before = new LinkedHashMap<>();
        Inputs.of(then).forEach(input -> before.put(input.address(), input));
        pairs = new ArrayList<>();
        for (Input input : Inputs.of(now)) {
            Input old = before.remove(input.address());
            pairs.add(new Pair(input, old == null ? Optional.empty() : old.figure(), input.figure()));
        }
        before.values().forEach(gone -> pairs.add(new Pair(gone, gone.figure(), Optional.empty())));
        pairs.removeIf(pair -> !pair.differs() || !isOwn.test(pair.input().address()));
    }

    void tell(Grouping groups, MoneyUnit money) {
        for (Pair pair : pairs) {
            Input input = pair.input();
            boolean whole = input.within().isEmpty();
            String heading = whole ? Texts.get("ui.versions.general") : input.within().getFirst();
            List<String> words = new ArrayList<>();
            words.add(input.label());
            words.addAll(whole ? List.of() : input.within().subList(1, input.within().size()));
            groups.add(heading, line(pair, String.join(", ", words), money));
        }
    }

    private static Comparison.Line line(Pair pair, String words, MoneyUnit money) {
        OptionalDouble before = value(pair.then());
        OptionalDouble after = value(pair.now());
        return before.equals(after)
                ? new Comparison.Line(words, "", Texts.get("ui.versions.sourceChanged"), "")
                : ValueText.line(words, pair.input().unit(), money, before, after);
    }

    private static OptionalDouble value(Optional<Figure> figure) {
        return figure.map(f -> OptionalDouble.of(f.value())).orElseGet(OptionalDouble::empty);
    }

    /** The earlier review with the figures of the later, as far as they have a place in it. */
    Review adjusted() {
        Review adjusted = then;
        for (Pair pair : pairs) {
            try {
                adjusted = Inputs.with(adjusted, pair.input().address(), pair.now());
            } catch (InvalidField noSuchPlace) {
                // Then what holds the figure differs too, and is told of as such.
                continue;
            }
        }
        return adjusted;
    }
}
