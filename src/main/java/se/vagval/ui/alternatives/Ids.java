package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.vagval.model.Alternative;
import se.vagval.model.Association;
import se.vagval.model.Change;
import se.vagval.model.Review;

/** Ids that nothing else has; an id is never seen and never renamed. */
public final class Ids {
    private Ids() {}

    /** The stem, or the stem with the first number that is free. */
    static String free(String stem, Set<String> taken) {
        return taken.contains(stem) ? numbered(stem, taken) : stem;
    }

    /** Free in the whole review, since a change takes the place of an inherited one of its kind and id. */
    public static String change(Review review, String stem) {
        return numbered(stem, review.alternatives().stream().flatMap(a -> a.changes().stream()).map(Change::id)
                .collect(Collectors.toSet()));
    }

    /** Free among the alternatives of the review. */
    public static String alternative(Review review) {
        return numbered("alternativ", review.alternatives().stream().map(Alternative::id)
                .collect(Collectors.toSet()));
    }

    /** Of the associations there are, today or by any change. */
    static Set<String> associations(Review review) {
        return Stream.concat(review.associations().stream().map(Association::id), review.alternatives().stream()
                .flatMap(a -> a.changes().stream()).flatMap(c -> Changed.makes(c).stream()))
                .collect(Collectors.toSet());
    }

    /** For so many parts of an association. */
    static List<String> parts(Review review, String of, int count) {
        Set<String> taken = associations(review);
        List<String> ids = new ArrayList<>();
        while (ids.size() < count) {
            String id = numbered(of, taken);
            ids.add(id);
            taken.add(id);
        }
        return ids;
    }

    private static String numbered(String stem, Set<String> taken) {
        int number = 1;
        while (taken.contains(stem + "-" + number)) {
            number++;
        }
        return stem + "-" + number;
    }
}
