package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import se.vagval.finance.Calculation;
import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Review;
import se.vagval.model.ReviewEdit;
import se.vagval.model.Step;
import se.vagval.text.Texts;

/** What can be done to the tree of alternatives: from a review to the next. */
final class TreeEdits {
    private static final String NEW = "ui.alternatives.newName";

    private TreeEdits() {}

    /** An alternative that changes nothing, last among its siblings. */
    static Review add(Review review, String id, Optional<String> parent) {
        int next = 1 + (int) review.alternatives().stream().filter(a -> a.parent().equals(parent)).count();
        String shortName = parent.isPresent() ? "ui.alternatives.newVariant" : NEW;
        Alternative made = new Alternative(id, parent,
                FreeName.first(review, next, n -> parent.flatMap(review::alternative)
                        .map(p -> Texts.get("ui.alternatives.newVariantOf", p.name(), n))
                        .orElseGet(() -> Texts.get(NEW, n)), Alternative::name),
                FreeName.first(review, next, n -> Texts.get(shortName, n), Alternative::shortName), "", List.of());
        List<Alternative> all = new ArrayList<>(review.alternatives());
        all.add(made);
        return withReference(review, all);
    }

    /** The first alternative is the one others are compared with, until another is chosen. */
    private static Review withReference(Review review, List<Alternative> all) {
        Optional<String> reference = review.reference()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst().id()));
        return review.edit().alternatives(all).reference(reference).done();
    }

    /** A copy of an alternative beside it, with its own changes; its variants stay where they are. */
    static Review copy(Review review, String of, String id) {
        Alternative a = review.alternative(of).orElseThrow();
        Alternative copy = new Alternative(id, a.parent(),
                FreeName.of(review, Texts.get("ui.alternatives.copyOf", a.name()), Alternative::name),
                FreeName.of(review, Texts.get("ui.alternatives.copyOf", a.shortName()), Alternative::shortName),
                a.description(), a.changes());
        List<Alternative> all = new ArrayList<>(review.alternatives());
        all.add(all.indexOf(a) + 1, copy);
        return review.edit().alternatives(all).done();
    }

    static Review rename(Review review, String id, String name, String shortName, String description) {
        return review.edit().alternative(id,
                a -> new Alternative(a.id(), a.parent(), name, shortName, description, a.changes())).done();
    }

    /** The alternative a place up or down among its siblings; the same review where it stands outermost. */
    static Review move(Review review, String id, int by) {
        Alternative a = review.alternative(id).orElseThrow();
        List<Alternative> siblings = review.alternatives().stream().filter(s -> s.parent().equals(a.parent())).toList();
        int to = siblings.indexOf(a) + by;
        if (to < 0 || to >= siblings.size()) {
            return review;
        }
        List<Alternative> all = new ArrayList<>(review.alternatives());
        Collections.swap(all, all.indexOf(a), all.indexOf(siblings.get(to)));
        return review.edit().alternatives(all).done();
    }

    /** The alternative with all that builds on it. */
    static List<Alternative> family(Review review, String id) {
        Set<String> ids = new HashSet<>(Set.of(id));
        boolean more = true;
        while (more) {
            more = review.alternatives().stream().filter(a -> a.parent().filter(ids::contains).isPresent())
                    .map(a -> ids.add(a.id())).reduce(false, Boolean::logicalOr);
        }
        return review.alternatives().stream().filter(a -> ids.contains(a.id())).toList();
    }

    /** Without an alternative, those that build on it, and what is written about them. */
    static Review delete(Review review, String id) {
        Set<String> gone = new HashSet<>();
        family(review, id).forEach(a -> gone.add(a.id()));
        List<Alternative> left = review.alternatives().stream().filter(a -> !gone.contains(a.id())).toList();
        List<Step> steps = review.steps().stream().filter(s -> !gone.contains(s.alternative())).toList();
        Set<String> stepIds = new HashSet<>();
        steps.forEach(s -> stepIds.add(s.id()));
        Optional<String> reference = review.reference().filter(r -> !gone.contains(r))
                .or(() -> left.isEmpty() ? Optional.empty() : Optional.of(left.getFirst().id()));
        return withAlternatives(review, left).reference(reference)
                .arguments(review.arguments().stream().filter(a -> !gone.contains(a.alternative())).toList())
                .steps(steps.stream().map(s -> s.withAfter(s.after().stream().filter(stepIds::contains).toList()))
                        .toList())
                .done();
    }

    /** The review with other alternatives; organs and activities of an association that none of them makes any more go with it. */
    static ReviewEdit withAlternatives(Review review, List<Alternative> left) {
        return review.edit().alternatives(left)
                .organs(review.organs().stream().filter(o -> there(review, left, o.association())).toList())
                .activities(review.activities().stream().filter(a -> there(review, left, a.association())).toList());
    }

    /** Whether an association is there today or comes into being in one of the alternatives. */
    private static boolean there(Review review, List<Alternative> left, String association) {
        return review.association(association).isPresent() || left.stream().flatMap(a -> a.changes().stream())
                .anyMatch(change -> switch (change) {
                    case Change.Merge c -> c.target().id().equals(association);
                    case Change.Start c -> c.association().id().equals(association);
                    case Change.Split c -> c.parts().stream().anyMatch(part -> part.id().equals(association));
                    default -> false;
                });
    }

    /** The alternatives a review of several associations begins with: as today, shared administration, one association. */
    static Review standard(Review review) {
        Review next = named(review, Texts.get("ui.alternatives.standard.today"),
                Texts.get("ui.alternatives.standard.todayShort"));
        if (review.associations().size() < 2) {
            return next;
        }
        List<String> all = review.associations().stream().map(a -> a.id()).toList();
        next = changed(named(next, Texts.get("ui.alternatives.standard.shared"),
                Texts.get("ui.alternatives.standard.sharedShort")), more -> more.share(all));
        return changed(named(next, Texts.get("ui.alternatives.standard.merged"),
                Texts.get("ui.alternatives.standard.mergedShort")), more -> more.merge(all));
    }

    private static Review named(Review review, String name, String shortName) {
        String id = Ids.alternative(review);
        return rename(add(review, id, Optional.empty()), id, name, shortName, "");
    }

    private static Review changed(Review review, Function<Additions, Change> make) {
        Alternative last = review.alternatives().getLast();
        int year = review.commission().baseYear() + 1;
        Change change = make.apply(new Additions(Calculation.of(review), last, year));
        return review.edit().alternative(last.id(), a -> a.withChanges(List.of(change))).done();
    }
}
