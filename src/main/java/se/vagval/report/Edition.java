package se.vagval.report;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

import se.vagval.model.NamedVersion;
import se.vagval.model.Review;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;

/** Which version of the review a document is of, as its foot says. */
public final class Edition {
    private Edition() {}

    /**
     * The name of the latest named version, if the review is as it was then.
     *
     * @param kept
     *            the review that is kept as the version of an id
     */
    public static Optional<String> named(Review review, Function<String, Optional<Review>> kept) {
        return review.versions().stream().max(Comparator.comparing(NamedVersion::created))
                .filter(v -> kept.apply(v.id()).filter(k -> same(k, review)).isPresent()).map(NamedVersion::name);
    }

    /** A version does not know of itself, so the lists of versions are not compared. */
    private static boolean same(Review kept, Review now) {
        return kept.edit().versions(now.versions()).done().equals(now);
    }

    /** The name, or without one that it is a working version and of when. */
    public static String words(Optional<String> named, LocalDateTime at) {
        return named.orElseGet(() -> Texts.get("report.edition.working", SwedishDates.date(at.toLocalDate()),
                SwedishDates.time(at.toLocalTime())));
    }
}
