package se.vagval.ui.grouping;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.vagval.analysis.Leaver;
import se.vagval.analysis.Leaving;
import se.vagval.analysis.LeavingQuestion;
import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Lineage;
import se.vagval.model.Review;
import se.vagval.model.Structure;
import se.vagval.text.Texts;

/** What can be asked of a review, and what is: a choice that the review no longer has gives way to the first there is. */
final class Asked {
    /** Stands for today, unchanged, where the review has no alternative. */
    private static final String TODAY = "idag";

    private final Review review;
    private final GroupingChoice choice;

    Asked(Review review, GroupingChoice choice) {
        this.review = review;
        this.choice = choice;
    }

    Review review() {
        return review;
    }

    /** The alternatives of the review, or today alone. */
    List<Shown.Choice> alternatives() {
        return review.alternatives().isEmpty()
                ? List.of(new Shown.Choice(TODAY, Texts.get("ui.grouping.today")))
                : review.alternatives().stream().map(a -> new Shown.Choice(a.id(), a.shortName())).toList();
    }

    String alternative() {
        return Stream.of(Optional.of(choice.alternative()), review.reference()).flatMap(Optional::stream)
                .filter(id -> review.alternative(id).isPresent()).findFirst()
                .orElseGet(() -> alternatives().getFirst().id());
    }

    /** Whether another choice could show something, where the one made shows nothing. */
    boolean hasOthers() {
        return !review.associations().isEmpty() || !review.alternatives().isEmpty();
    }

    /** The years after the base year. */
    List<Integer> years() {
        int first = review.commission().baseYear() + 1;
        return Stream.iterate(first, y -> y + 1).limit(review.commission().horizon()).toList();
    }

    /** The one chosen, or the first in which anything changes. */
    int year() {
        int wanted = choice.year().orElseGet(() -> review.alternatives().stream().flatMap(a -> a.changes().stream())
                .mapToInt(Change::year).min().orElse(years().getFirst()));
        return years().stream().min(Comparator.comparingInt(y -> Math.abs(y - wanted))).orElseThrow();
    }

    /** The associations there are in the alternative and year. */
    List<Structure.Body> associations() {
        List<Change> changes = review.alternative(alternative())
                .map(a -> Lineage.changes(a, review.alternatives())).orElse(List.of());
        return Structure.of(review, changes, year()).bodies();
    }

    Optional<Structure.Body> association() {
        List<Structure.Body> all = associations();
        return all.stream().filter(b -> b.id().equals(choice.association())).findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** The question of the association chosen; it must exist. */
    LeavingQuestion question() {
        LeavingQuestion leaves = leaves();
        return choice.refuses() && canRefuse()
                ? new LeavingQuestion(leaves.alternative(), leaves.association(), leaves.year(), true)
                : leaves;
    }

    private LeavingQuestion leaves() {
        return new LeavingQuestion(alternative(), association().orElseThrow().id(), year(), false);
    }

    /** Whether the association comes about by a change that a member may say no to. */
    boolean canRefuse() {
        return association().isPresent() && Leaving.origin(review, leaves()).isPresent();
    }

    /** The year the one who says no is outside from. */
    int firstYearOutside() {
        return question().refuses() ? Leaving.origin(review, leaves()).map(Change::year).orElse(year()) : year();
    }

    List<Leaver> leavers() {
        return association().isEmpty() ? List.of() : Leaving.leavers(review, leaves());
    }

    Optional<Leaver> leaver() {
        List<Leaver> all = leavers();
        return all.stream().filter(l -> l.key().equals(choice.leaver())).findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** Names of municipalities, in the review's order. */
    List<String> names(List<String> codes) {
        return codes.isEmpty() ? Collections.emptyList()
                : review.municipalities().stream().filter(m -> codes.contains(m.code())).map(m -> m.name()).toList();
    }

    /** The alternative to build a variant on, where there is one. */
    Optional<Alternative> parent() {
        return review.alternative(alternative());
    }
}
