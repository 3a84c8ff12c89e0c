package se.vagval.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.vagval.model.Review;
import se.vagval.model.SusOutcome;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** Why fewer persons than participants have finished: who takes part in several activities is counted in each. */
public final class UniqueParticipants {
    private UniqueParticipants() {}

    /** The difference of a year in a sentence, area by area; "" where both are not given, or are the same everywhere. */
    public static String sentence(Review review, int year) {
        List<String> differences = new ArrayList<>();
        List<String> areas = new ArrayList<>(review.outcomes().stream().map(SusOutcome::area).distinct().toList());
        for (String area : areas) {
            Optional<Double> all = figure(review, year, area, false);
            Optional<Double> unique = figure(review, year, area, true);
            if (all.isPresent() && unique.isPresent() && unique.get() < all.get()) {
                differences.add(Texts.get("statement.unique.area", LivelihoodStatement.name(review, area),
                        SwedishNumbers.plain(all.get(), 0), SwedishNumbers.plain(unique.get(), 0)));
            }
        }
        return differences.isEmpty() ? ""
                : Texts.get("statement.unique", String.join("; ", differences), Integer.toString(year));
    }

    private static Optional<Double> figure(Review review, int year, String area, boolean unique) {
        OutcomePersons persons = new OutcomePersons(review.outcomes());
        return review.outcomes().stream().filter(o -> o.area().equals(area) && o.year() == year)
                .filter(persons::areParticipants)
                .filter(o -> OutcomePersons.has(o, "statement.outcome.words.unique") == unique)
                .flatMap(o -> o.total().stream()).map(f -> f.value()).findFirst();
    }
}
