package se.vagval.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.model.Commission;
import se.vagval.model.History;
import se.vagval.model.NamedVersion;
import se.vagval.model.ReportText;
import se.vagval.model.Review;
import se.vagval.support.SampleReviews;

/** What can be undone and done again, and the named versions, are in the file and come back the same. */
class HistoryFileTest {
    private static final Instant AT = Instant.parse("2026-02-24T14:32:07.123456789Z");

    @TempDir
    Path folder;
    private Path path;

    @BeforeEach
    void name() {
        path = folder.resolve("a.vagval");
    }

    private static Review titled(Review review, String title) {
        return review.edit().commission(Commission.titled(title, 2019)).done();
    }

    /** Random edits, undone, done again, saved one by one and with the file closed now and then. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyReviewOfTheHistoryComesBackTheSame(long seed) {
        Random random = new Random(seed);
        Review all = SampleReviews.everything();
        History history = History.of(all);
        ReviewFile file = ReviewFile.create(path, all);
        try {
            for (int i = 0; i < 60; i++) {
                history = random.nextInt(4) == 0
                        ? history.movedTo(random.nextInt(history.steps().size() + 1))
                        : history.edited(SavedDifferencesTest.variant(all, random), "steg å " + i, AT.plusSeconds(i));
                if (random.nextInt(3) > 0) { // a save that failed is made good by a later one
                    file.save(history);
                }
                if (random.nextInt(10) == 0) {
                    file.save(history);
                    file.close();
                    file = ReviewFile.open(path);
                    same(history, file.history());
                    history = random.nextBoolean() ? file.history() : history;
                }
            }
            file.save(history);
        } finally {
            file.close();
        }
        same(history, ReviewFile.openReadOnly(path).history());
    }

    private static void same(History expected, History found) {
        assertEquals(expected.steps(), found.steps());
        assertEquals(expected.position(), found.position());
        assertEquals(expected.now(), found.now());
        List<Review> there = new ArrayList<>();
        for (int done = expected.steps().size(); done >= 0; done--) {
            there.add(found.movedTo(done).now());
            assertEquals(expected.movedTo(done).now(), there.getLast(), "after " + done + " steps");
        }
        assertEquals(expected.keptVersions(), found.keptVersions());
    }

    @Test
    void theOldestStepsAreForgottenInTheFileToo() {
        History history = History.of(SampleReviews.smallest());
        try (ReviewFile file = ReviewFile.create(path, SampleReviews.smallest())) {
            for (int i = 1; i <= History.MOST + 5; i++) {
                history = history.edited(titled(history.now(), "Titel " + i), "steg " + i, AT);
                file.save(history);
            }
        }
        History found = ReviewFile.openReadOnly(path).history();
        assertEquals(History.MOST, found.steps().size());
        assertEquals("Titel 5", found.at(0).commission().title());
        same(history, found);
    }

    @Test
    void aStepOfMoreThanAPartIsKept() {
        Random random = new Random(7);
        StringBuilder long1 = new StringBuilder();
        random.ints(900_000, ' ', 0xd000).forEach(c -> long1.append((char) c));
        Review before = SampleReviews.smallest();
        Review after = before.edit().texts(List.of(new ReportText("a", "b", long1.toString()))).done();
        History history = History.of(before).edited(after, "klistrat in", AT);
        try (ReviewFile file = ReviewFile.create(path, before)) {
            file.save(history);
        }
        same(history, ReviewFile.openReadOnly(path).history());
    }

    @Test
    void namedVersionsAreKeptWholeUntilTheyAreDeleted() {
        NamedVersion sent = new NamedVersion("v1", "Utskickad till medlemssamråd 2026-02-24", AT, "med bilaga");
        NamedVersion later = new NamedVersion("v2", "Beslut", AT, "");
        Review all = SampleReviews.everything().edit().versions(List.of()).done();
        History history = History.of(all).named(sent).edited(SampleReviews.smallest(), "tömt", AT).named(later);
        try (ReviewFile file = ReviewFile.create(path, all)) {
            file.save(history);
        }
        try (ReviewFile file = ReviewFile.open(path)) {
            assertEquals(List.of(sent, later), file.review().versions());
            Review found = file.history().version("v1").orElseThrow();
            assertEquals(all, found.edit().versions(List.of()).done());
            file.save(file.history().movedTo(0).withoutVersion("v1"));
        }
        History found = ReviewFile.openReadOnly(path).history();
        assertEquals(List.of(later), found.now().versions());
        assertTrue(found.version("v1").isEmpty());
        assertEquals(SampleReviews.smallest(),
                found.version("v2").orElseThrow().edit().versions(List.of()).done());
        assertEquals(all, found.now().edit().versions(List.of()).done());
    }

    @Test
    void saveAsTakesTheHistoryAlongAlsoFromAFileThatIsOnlyRead() {
        NamedVersion sent = new NamedVersion("utskick", "Utskickad", AT, "");
        Review all = SampleReviews.everything();
        History history = History.of(all).named(sent).edited(titled(all, "En"), "ett", AT)
                .edited(titled(all, "Två"), "två", AT).movedTo(1);
        try (ReviewFile file = ReviewFile.create(path, all)) {
            file.save(history);
        }
        Path other = folder.resolve("b.vagval");
        try (ReviewFile read = ReviewFile.openReadOnly(path); ReviewFile copy = read.saveAs(other)) {
            same(history, copy.history());
        }
        same(history, ReviewFile.openReadOnly(other).history());
    }

    @Test
    void whatIsAcknowledgedOfTheHistoryIsThereAfterAKill() throws IOException {
        ReviewFile.create(path, SampleReviews.everything()).close();
        int acknowledged = 0;
        try (OtherProcess other = new OtherProcess(OtherProcess.Task.STEPS, path)) {
            while (acknowledged < 40) {
                acknowledged = Integer.parseInt(other.line().replace(".", ""));
            }
            other.kill();
        }
        History found = ReviewFile.openReadOnly(path).history();
        int steps = found.steps().size();
        assertTrue(steps >= acknowledged, () -> "found " + steps);
        for (int done = 1; done <= steps; done++) {
            assertEquals("steg " + done, found.steps().get(done - 1).words());
            assertEquals(Integer.toString(done), found.at(done).commission().title());
        }
        assertEquals(SampleReviews.everything(), found.at(0));
    }

    @Test
    void aHistoryThatDoesNotHoldTogetherIsRefused() throws SQLException {
        try (ReviewFile file = ReviewFile.create(path, SampleReviews.smallest())) {
            file.save(file.history().edited(SampleReviews.everything(), "ett", AT));
        }
        execute("UPDATE history_part SET body = X'00' WHERE backwards");
        StoreException damaged = assertThrows(StoreException.class,
                () -> ReviewFile.openReadOnly(path).history().at(0));
        assertEquals(StoreError.DAMAGED, damaged.error());
        execute("DELETE FROM history_part");
        assertEquals(StoreError.DAMAGED,
                assertThrows(StoreException.class, () -> ReviewFile.open(path)).error());
        execute("UPDATE history_position SET done = 7");
        assertEquals(StoreError.DAMAGED,
                assertThrows(StoreException.class, () -> ReviewFile.open(path)).error());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = Database.open(path); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
