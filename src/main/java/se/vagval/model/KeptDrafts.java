package se.vagval.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The drafts of a history. They are no steps: undo leaves them where they are. One whose place in the review is taken
 * away is out of sight, and comes back if the step that took it is undone; when that can no longer be, it is forgotten.
 */
record KeptDrafts(List<Draft> all) {
    static final KeptDrafts NONE = new KeptDrafts(List.of());

    KeptDrafts {
        all = List.copyOf(all);
    }

    /**
     * Those with a place in a review, by address.
     *
     * @param done
     *            numbers of the steps that are done
     */
    Map<String, Draft> shown(Review now, Set<Integer> done) {
        Map<String, Draft> shown = new LinkedHashMap<>();
        if (!all.isEmpty()) {
            Set<String> places = Places.of(now);
            all.stream().filter(d -> isShown(d, places, done)).forEach(d -> shown.put(d.address(), d));
        }
        return shown;
    }

    private static boolean isShown(Draft draft, Set<String> places, Set<Integer> done) {
        return stands(draft, places) && !done.contains(draft.gone());
    }

    private static boolean stands(Draft draft, Set<String> places) {
        return draft.place().isEmpty() || places.contains(draft.place());
    }

    /** Without those shown at some addresses, and with some in the place of those shown where they are. */
    KeptDrafts changed(Review now, Set<Integer> done, Collection<String> forgotten, Collection<Draft> kept) {
        Set<String> places = Places.of(now);
        List<Draft> next = new ArrayList<>(all);
        List<String> typed = kept.stream().map(Draft::address).toList();
        next.removeIf(d -> isShown(d, places, done) && forgotten.contains(d.address())
                || (isShown(d, places, done) || d.gone() == 0) && typed.contains(d.address()));
        kept.forEach(d -> next.add(d.in(Places.innermost(places, d.address())).goneWith(0)));
        return next.equals(all) ? this : new KeptDrafts(next);
    }

    /**
     * After one more step.
     *
     * @param done
     *            numbers of the steps that were done before it and can be undone after it
     */
    KeptDrafts edited(Review before, Review after, Set<Integer> done, int step) {
        if (all.isEmpty()) {
            return this;
        }
        Set<String> old = Places.of(before);
        Set<String> places = Places.of(after);
        // Two may meet at an address when what took the one away is no more; the later is what the user saw.
        Map<List<Object>, Draft> next = new LinkedHashMap<>();
        for (Draft draft : all) {
            if (done.contains(draft.gone())) {
                next.put(List.of(draft.address(), draft.gone()), draft);
            } else if (stands(draft, old) && !isForgotten(draft.gone(), done)) {
                Draft kept = draft.goneWith(stands(draft, places) ? 0 : step);
                next.put(List.of(kept.address(), kept.gone()), kept);
            }
        }
        return new KeptDrafts(List.copyOf(next.values()));
    }

    /** Whether a step is so old that the history has it no more, and its place may be another's of the same id. */
    private static boolean isForgotten(int step, Set<Integer> done) {
        return step > 0 && done.stream().anyMatch(later -> later > step);
    }
}
