package se.vagval.ui.presentation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Inputs;
import se.vagval.model.Lineage;
import se.vagval.model.Review;
import se.vagval.text.MoneyUnit;
import se.vagval.text.ShownName;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;
import se.vagval.ui.alternatives.FreeName;
import se.vagval.ui.alternatives.Ids;

/**
 * What was tried and asked at a meeting, as it is to be kept: a variant of each alternative that holds a figure that was
 * tried. A figure that holds for all alternatives cannot be a variant's; then the whole review as tried is kept too.
 *
 * @param tried
 *            the review with the figures tried
 * @param values
 *            what was tried, a line each: "Utnyttjande, Länsförbund: 92 % (förberett 100 %)"
 */
record Consultation(Review review, Review tried, List<String> values, Optional<String> questions, LocalDate date) {

    /** More variants of one name than are ever saved. */
    private static final int MANY = 999;

    /** A figure and the value it was tried at. */
    record Tried(Trial trial, double value) {}

    /** What was moved away from what was prepared; figures that are no more in the review are not tried. */
    static Consultation of(Review review, List<Tried> figures, Optional<String> questions, LocalDate date,
            MoneyUnit unit) {
        Review tried = review;
        List<String> values = new ArrayList<>();
        for (Tried figure : figures) {
            Trial trial = figure.trial();
            if (figure.value() != trial.prepared() && Inputs.figure(review, trial.dial().address()).isPresent()) {
                tried = Inputs.with(tried, trial.dial().address(),
                        trial.input().figure().map(f -> f.typedOver(figure.value(), trial.input().unit())));
                values.add(Texts.get("ui.presentation.tried", Trial.words(trial.input()),
                        trial.against(figure.value(), unit)));
            }
        }
        return new Consultation(review, tried, List.copyOf(values), questions, date);
    }

    /** Whether nothing was tried or asked. */
    boolean isEmpty() {
        return values.isEmpty() && questions.isEmpty();
    }

    /** The alternatives that hold a figure that was tried, in the review's order. */
    List<Alternative> concerned() {
        return review.alternatives().stream()
                .filter(a -> !a.equals(tried.alternative(a.id()).orElseThrow())).toList();
    }

    /** Whether a figure was tried that holds for all alternatives. */
    boolean concernsAll() {
        return !tried.edit().alternatives(review.alternatives()).done().equals(review);
    }

    /** The review with a variant of each alternative concerned. */
    Review withVariants() {
        Review next = review;
        for (Alternative of : concerned()) {
            List<Alternative> all = new ArrayList<>(next.alternatives());
            all.add(variant(next, of));
            next = next.edit().alternatives(all).done();
        }
        return next;
    }

    /** A variant takes in the place of what it inherits all that was tried, also in what its parent builds on. */
    private Alternative variant(Review next, Alternative of) {
        Set<Change> before = new HashSet<>(Lineage.changes(of, review.alternatives()));
        Alternative moved = tried.alternative(of.id()).orElseThrow();
        List<Change> changes = Lineage.changes(moved, tried.alternatives()).stream().filter(c -> !before.contains(c))
                .toList();
        return new Alternative(Ids.alternative(next), Optional.of(of.id()),
                FreeName.of(next, fitting("ui.presentation.variant.name", of.name()), Alternative::name),
                FreeName.of(next, fitting("ui.presentation.variant.short", of.shortName()), Alternative::shortName),
                words(), changes);
    }

    /** A very long name is shortened itself, so that what tells the variant from it is still there. */
    private String fitting(String key, String name) {
        String whole = Texts.get(key, name, SwedishDates.date(date));
        String longest = Texts.get("ui.alternatives.again", whole, MANY);
        return Alternative.named(longest).equals(longest) ? whole
                : Texts.get(key, ShownName.of(name), SwedishDates.date(date));
    }

    /** When it was, what was tried and what was asked. */
    String words() {
        List<String> parts = new ArrayList<>(List.of(Texts.get("ui.presentation.variant.about",
                SwedishDates.date(date))));
        parts.addAll(values);
        questions.ifPresent(asked -> parts.add(Texts.get("ui.presentation.variant.questions", asked)));
        return String.join("\n", parts);
    }
}
