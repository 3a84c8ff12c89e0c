package se.vagval.ui.implementation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.vagval.model.Provenance;
import se.vagval.model.Review;
import se.vagval.model.Step;

/** What can be done to the steps of a review. */
final class StepEdits {
    private static final String STEM = "steg-";

    private StepEdits() {}

    static Optional<Step> step(Review review, String id) {
        return review.steps().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The steps of an alternative, in their order. */
    static List<Step> own(Review review, String alternative) {
        return review.steps().stream().filter(s -> s.alternative().equals(alternative)).toList();
    }

    static Review with(Review review, String id, UnaryOperator<Step> edit) {
        return review.edit().steps(review.steps().stream().map(s -> s.id().equals(id) ? edit.apply(s) : s).toList())
                .done();
    }

    /** The id that the next new step gets; it tells nothing, so that no template takes the step for one of its own. */
    static String nextId(Review review) {
        Set<String> taken = review.steps().stream().map(Step::id).collect(Collectors.toSet());
        int number = 1;
        while (taken.contains(STEM + number)) {
            number++;
        }
        return STEM + number;
    }

    /** With a new step last among those of its alternative. */
    static Review added(Review review, String alternative, String name) {
        List<Step> steps = new ArrayList<>(review.steps());
        steps.add(new Step(nextId(review), alternative, name, "", Optional.empty(), List.of(), "", Optional.empty(),
                Provenance.NONE));
        return review.edit().steps(steps).done();
    }

    /** Without a step; what waited for it waits for what it waited for. */
    static Review removed(Review review, String id) {
        List<String> before = step(review, id).map(Step::after).orElse(List.of());
        return review.edit().steps(review.steps().stream().filter(s -> !s.id().equals(id))
                .map(s -> s.after().contains(id) ? s.withAfter(instead(s, id, before)) : s).toList()).done();
    }

    private static List<String> instead(Step s, String gone, List<String> before) {
        return s.after().stream().flatMap(a -> a.equals(gone) ? before.stream() : Stream.of(a)).distinct()
                .filter(a -> !a.equals(s.id()) && !a.equals(gone)).toList();
    }

    /**
     * With a step moved among those of its alternative.
     *
     * @param by
     *            −1 for up, 1 for down; at the end it stays
     */
    static Review moved(Review review, String id, int by) {
        Optional<Step> step = step(review, id);
        List<Step> own = step.map(s -> own(review, s.alternative())).orElse(List.of());
        int to = step.map(own::indexOf).orElse(-1) + by;
        if (step.isEmpty() || to < 0 || to >= own.size()) {
            return review;
        }
        List<Step> all = new ArrayList<>(review.steps());
        Collections.swap(all, all.indexOf(step.get()), all.indexOf(own.get(to)));
        return review.edit().steps(all).done();
    }
}
