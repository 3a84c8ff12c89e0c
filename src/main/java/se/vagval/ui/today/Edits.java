package se.vagval.ui.today;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import se.vagval.model.Accounts;
import se.vagval.model.Review;

/** Small steps that several sheets take. */
final class Edits {
    private Edits() {}

    /** The review with an association's accounts of a year changed. */
    static Review accounts(Review review, String association, int year, UnaryOperator<Accounts> edit) {
        return review.edit().association(association, a -> a.edit().accounts(year, edit).done()).done();
    }

    /** A short id made of a name, unlike those there are; ids are never shown. */
    static <T> String freeId(String name, List<T> taken, Function<T, String> id) {
        Set<String> ids = taken.stream().map(id).collect(Collectors.toSet());
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String stem = plain.isEmpty() ? "rad" : plain.substring(0, Math.min(plain.length(), 40));
        String free = stem;
        for (int i = 2; ids.contains(free); i++) {
            free = stem + "-" + i;
        }
        return free;
    }
}
