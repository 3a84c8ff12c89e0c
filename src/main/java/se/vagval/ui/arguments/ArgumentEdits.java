package se.vagval.ui.arguments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import se.vagval.model.Argument;
import se.vagval.model.Provenance;
import se.vagval.model.Review;

/** Edits of a review's arguments. */
final class ArgumentEdits {
    private ArgumentEdits() {}

    static Optional<Argument> find(Review review, String id) {
        return review.arguments().stream().filter(a -> a.id().equals(id)).findFirst();
    }

    static Review edit(Review review, String id, UnaryOperator<Argument> edit) {
        return review.edit()
                .arguments(review.arguments().stream().map(a -> a.id().equals(id) ? edit.apply(a) : a).toList())
                .done();
    }

    static Review add(Review review, Argument argument) {
        List<Argument> all = new ArrayList<>(review.arguments());
        all.add(argument);
        return review.edit().arguments(all).done();
    }

    static Review remove(Review review, Collection<String> ids) {
        return review.edit().arguments(review.arguments().stream().filter(a -> !ids.contains(a.id())).toList()).done();
    }

    /** A new argument with nothing but its text, of an id that none in the review has. */
    static Argument made(Review review, String alternative, Argument.Stance stance, String text) {
        Set<String> taken = review.arguments().stream().map(Argument::id).collect(Collectors.toSet());
        String stem = alternative + "-" + stance.name().toLowerCase(Locale.ROOT) + "-";
        int number = 1;
        while (taken.contains(stem + number)) {
            number++;
        }
        return new Argument(stem + number, alternative, stance, text, "", Optional.empty(), Optional.empty(), false,
                Provenance.NONE);
    }

    /** The argument before or after one, of the same alternative and stance. */
    static Optional<Argument> beside(Review review, String id, boolean after) {
        return find(review, id).flatMap(a -> {
            List<Argument> group = review.arguments().stream()
                    .filter(o -> o.alternative().equals(a.alternative()) && o.stance() == a.stance()).toList();
            int to = group.indexOf(a) + (after ? 1 : -1);
            return to < 0 || to >= group.size() ? Optional.empty() : Optional.of(group.get(to));
        });
    }

    /** With the places of two arguments changed. */
    static Review swapped(Review review, Argument one, Argument other) {
        List<Argument> all = new ArrayList<>(review.arguments());
        Collections.swap(all, all.indexOf(one), all.indexOf(other));
        return review.edit().arguments(all).done();
    }
}
