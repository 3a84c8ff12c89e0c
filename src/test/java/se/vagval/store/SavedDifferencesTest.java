package se.vagval.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Review;
import se.vagval.store.rows.ReviewRows;
import se.vagval.support.SampleReviews;

/** Saving differences one after another leaves the same rows as saving the last review whole. */
class SavedDifferencesTest {
    @TempDir
    Path folder;

    @Test
    void afterEverySaveTheFileHoldsTheReview() throws SQLException {
        Review all = SampleReviews.everything();
        Random random = new Random(20_200_224);
        try (ReviewFile file = ReviewFile.create(folder.resolve("a.vagval"), all);
                Connection second = Database.open(file.path())) {
            for (int i = 0; i < 30; i++) {
                Review next = variant(all, random);
                file.save(next);
                assertEquals(next, ReviewRows.review(RowStore.load(second)));
            }
        }
    }

    /** The review with some of its items gone and some lists in another order. */
    static Review variant(Review all, RandomGenerator random) {
        List<Alternative> alternatives = some(all.alternatives(), 1, random).stream()
                .map(a -> a.withChanges(changes(a, random))).toList();
        return all.edit().alternatives(alternatives)
                .reference(random.nextBoolean() ? all.reference() : Optional.empty())
                .arguments(some(all.arguments(), 0.6, random)).outcomes(some(all.outcomes(), 0.6, random))
                .assumptions(some(all.assumptions(), 0.6, random)).texts(some(all.texts(), 0.6, random))
                .participants(some(all.participants(), 0.6, random)).versions(some(all.versions(), 0.6, random))
                .municipalities(some(all.municipalities(), 1, random)).regions(some(all.regions(), 1, random))
                .associations(some(all.associations(), 1, random)).services(some(all.services(), 0.6, random)).done();
    }

    /** Changes that bring an association into being stay, as others may refer to it. */
    private static List<Change> changes(Alternative alternative, RandomGenerator random) {
        return alternative.changes().stream().filter(c -> c instanceof Change.Merge || c instanceof Change.Start
                || c instanceof Change.Split || random.nextDouble() < 0.7).toList();
    }

    /** A list in another order, each item kept with a probability. */
    private static <T> List<T> some(List<T> items, double kept, RandomGenerator random) {
        List<T> some = new ArrayList<>(items.stream().filter(item -> random.nextDouble() < kept).toList());
        if (random.nextInt(3) == 0) {
            Collections.shuffle(some, Random.from(random));
        }
        return some;
    }
}
