package se.vagval.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.vagval.finance.Calculation;
import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Commission;
import se.vagval.model.Lineage;
import se.vagval.model.Review;
import se.vagval.model.Settlement;
import se.vagval.model.Structure;

/**
 * A review made to answer a question: one alternative as it is, and beside it the same without some members. It ends with the
 * year asked about, so that nothing is worked out that nobody sees.
 */
final class DerivedReview {
    /** Begins the ids of changes that are made here, so that none stands in the place of one of the review's. */
    private static final String OWN = "\u0000";

    private final Review review;
    private final LeavingQuestion question;
    private final Alternative base;
    private final List<Change> changes;
    private final Map<String, Alternative> made = new LinkedHashMap<>();

    DerivedReview(Review review, LeavingQuestion question, String today) {
        this.review = review;
        this.question = question;
        Alternative asked = review.alternative(question.alternative())
                .orElseGet(
                        () -> new Alternative(question.alternative(), Optional.empty(), today, today, "", List.of()));
        this.changes = changes(asked);
        this.base = flat(asked, changes);
    }

    /** All changes up to the year, its own and inherited. */
    private List<Change> changes(Alternative of) {
        return Lineage.changes(of, review.alternatives()).stream().filter(c -> c.year() <= question.year()).toList();
    }

    private static Alternative flat(Alternative of, List<Change> changes) {
        return new Alternative(of.id(), Optional.empty(), of.name(), of.shortName(), "", changes);
    }

    /** The association as it is in the year asked about, everybody there. */
    Optional<Structure.Body> association() {
        return Structure.of(review, changes, question.year()).find(question.association());
    }

    /** The change that makes the association a merger or a newly formed one, if any does. */
    Optional<Change> origin() {
        return changes.stream().filter(c -> switch (c) {
            case Change.Merge m -> m.target().id().equals(question.association());
            case Change.Start s -> s.association().id().equals(question.association());
            default -> false;
        }).findFirst();
    }

    private int firstYearOutside() {
        return question.refuses() ? origin().map(Change::year).orElse(question.year()) : question.year();
    }

    /** Adds the alternative without some of the members; who was to join the very year never does. */
    void without(String id, String name, Set<String> municipalities) {
        List<Change> more = new ArrayList<>(changes);
        more.removeIf(c -> c instanceof Change.Join join && join.year() == firstYearOutside()
                && join.association().equals(question.association()) && municipalities.contains(join.municipality()));
        for (String code : municipalities) {
            more.add(new Change.Leave(OWN + code, firstYearOutside(), code, question.association(), Settlement.NONE,
                    ""));
        }
        String called = Alternative.named(name);
        made.put(id, new Alternative(id, Optional.empty(), called, called, "", more));
    }

    /** Adds another alternative of the review as it is, to stand beside. */
    void beside(String id) {
        review.alternative(id).filter(a -> !a.id().equals(base.id())).ifPresent(a -> made.put(id, flat(a, changes(a))));
    }

    /** The associations that exist in one of the alternatives in the year. */
    Set<String> associations(String alternative) {
        Set<String> ids = new LinkedHashSet<>();
        Structure.of(review, made.get(alternative).changes(), question.year()).bodies().forEach(b -> ids.add(b.id()));
        return ids;
    }

    Calculation calculate() {
        List<Alternative> all = new ArrayList<>(List.of(base));
        all.addAll(made.values());
        Commission commission = review.commission();
        return Calculation.of(review.edit()
                .commission(commission.edit().horizon(question.year() - commission.baseYear()).done())
                .alternatives(all).reference(Optional.of(base.id())).arguments(List.of()).steps(List.of()).done());
    }
}
