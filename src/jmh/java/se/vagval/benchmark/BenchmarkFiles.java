package se.vagval.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Figure;
import se.vagval.model.History;
import se.vagval.model.Review;
import se.vagval.ui.file.StoredReviewFiles;
import se.vagval.ui.session.ReviewFiles.Opened;

/** Review files to press keys in: with one edit done, so that undo and redo change an input in any step. */
final class BenchmarkFiles {
    private BenchmarkFiles() {}

    static Path write(String name, Review review, Path folder) throws Exception {
        History history = History.of(review).edited(utilised(review), "ändrat utnyttjande", Instant.now());
        Files.createDirectories(folder);
        Path file = folder.resolve(name + ".vagval");
        Opened opened = new StoredReviewFiles(Clock.systemDefaultZone().getZone()).create(file, review);
        opened.store().save(history);
        opened.store().close();
        return file;
    }

    /** The first stated utilisation of each alternative at 90 %: less money in each of its years. */
    private static Review utilised(Review review) {
        List<Alternative> alternatives = review.alternatives().stream()
                .map(a -> a.withChanges(a.changes().stream().map(c -> c instanceof Change.SetUtilisation u
                        ? (Change) new Change.SetUtilisation(u.id(), u.year(), u.association(), Figure.of(0.9),
                                u.note())
                        : c).toList()))
                .toList();
        return review.edit().alternatives(alternatives).done();
    }
}
