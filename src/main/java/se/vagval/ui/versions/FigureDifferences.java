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
import se.vagval.model.Provenance;
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

    private final List<Pair> pairs;

    /**
     * @param isOwn
     *            whether an address lies in something that is in both reviews; what is new or gone is told of as a whole
     */
    FigureDifferences(Review then, Review now, Predicate<String> isOwn) {
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
            Heading place = Heading.of(input.address(), input.label(), input.within());
            tell(pair, place.heading(), place.words(), groups, money);
        }
    }

    private static void tell(Pair pair, String heading, String words, Grouping groups, MoneyUnit money) {
        OptionalDouble before = value(pair.then());
        OptionalDouble after = value(pair.now());
        if (!before.equals(after)) {
            groups.add(heading, ValueText.line(words, pair.input().unit(), money, before, after));
            return;
        }
        Provenance then = pair.then().orElseThrow().provenance();
        Provenance now = pair.now().orElseThrow().provenance();
        differs("ui.versions.sourceOf", then.source(), now.source(), heading, words, groups);
        differs("ui.versions.markOf", mark(then), mark(now), heading, words, groups);
        differs("ui.versions.noteOf", then.note(), now.note(), heading, words, groups);
    }

    private static void differs(String key, String then, String now, String heading, String words, Grouping groups) {
        if (!then.equals(now)) {
            groups.add(heading, WordsDiffer.line(Texts.get(key, words), then, now));
        }
    }

    private static String mark(Provenance provenance) {
        return Texts.get("ui.alternatives.mark." + provenance.mark());
    }

    private static OptionalDouble value(Optional<Figure> figure) {
        return figure.map(f -> OptionalDouble.of(f.value())).orElseGet(OptionalDouble::empty);
    }
}
