package se.vagval.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.model.Review;
import se.vagval.support.SampleReviews;

/** A program ended by force in the middle of its work loses nothing that it said was saved. */
class DurabilityTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 17, 60, 133})
    void everyAcknowledgedSaveIsThereAfterAKill(int saves) throws IOException {
        Path path = folder.resolve("a.vagval");
        ReviewFile.create(path, SampleReviews.everything()).close();
        int acknowledged = killedAfter(path, saves);
        Review read = ReviewFile.openReadOnly(path).review();
        int found = Integer.parseInt(read.commission().title());
        assertTrue(found == acknowledged || found == acknowledged + 1,
                () -> acknowledged + " acknowledged, " + found + " found");
        assertEquals(SampleReviews.everything().alternatives(), read.alternatives());
        try (ReviewFile file = ReviewFile.open(path)) {
            assertEquals(read, file.review());
            file.save(SampleReviews.everything());
        }
        assertEquals(SampleReviews.everything(), ReviewFile.openReadOnly(path).review());
        assertEquals(List.of("a.vagval"), DiskState.of(folder).names());
    }

    /** Killed a little later each time, so that now and then it is while the file is made small at closing. */
    @Test
    void aKillWhileTheFileIsClosedLosesNothing() throws Exception {
        Path path = folder.resolve("a.vagval");
        for (int delay = 0; delay < 60; delay += 12) {
            Files.deleteIfExists(path);
            ReviewFile.create(path, SampleReviews.everything()).close();
            int acknowledged;
            try (OtherProcess other = new OtherProcess(OtherProcess.Task.REOPEN, path)) {
                do {
                    acknowledged = number(other.line());
                } while (acknowledged < 24);
                Thread.sleep(delay);
                other.kill();
                for (String line = other.line(); line != null && line.endsWith("."); line = other.line()) {
                    acknowledged = number(line);
                }
            }
            String title = ReviewFile.openReadOnly(path).review().commission().title();
            // Between two titles the file holds the sample itself, whose title is no number.
            if (!title.equals(SampleReviews.everything().commission().title())) {
                int found = Integer.parseInt(title);
                int least = acknowledged;
                assertTrue(found == least || found == least + 1, () -> least + " acknowledged, " + found + " found");
            }
        }
    }

    /** Another process reads the file while it is being written to, and never sees less than what was acknowledged. */
    @Test
    void aReaderBesideTheWriterSeesOneMoment() throws IOException {
        Path path = folder.resolve("a.vagval");
        ReviewFile.create(path, SampleReviews.everything()).close();
        try (OtherProcess other = new OtherProcess(OtherProcess.Task.SAVE, path)) {
            int acknowledged = number(other.line());
            for (int i = 0; i < 8; i++) {
                Review read = ReviewFile.openReadOnly(path).review();
                int found = Integer.parseInt(read.commission().title());
                int least = acknowledged;
                assertTrue(found >= least, () -> least + " acknowledged, " + found + " found");
                assertEquals(SampleReviews.everything().alternatives(), read.alternatives());
                acknowledged = number(other.line());
            }
        }
    }

    private static int killedAfter(Path path, int saves) throws IOException {
        int acknowledged = 0;
        try (OtherProcess other = new OtherProcess(OtherProcess.Task.SAVE, path)) {
            while (acknowledged < saves) {
                acknowledged = number(other.line());
            }
            other.kill();
            for (String line = other.line(); line != null && line.endsWith("."); line = other.line()) {
                acknowledged = number(line);
            }
        }
        return acknowledged;
    }

    private static int number(String line) {
        return Integer.parseInt(line.substring(0, line.length() - 1));
    }

    @Test
    void aTransactionThatWasNotFinishedIsNotThere() throws IOException {
        Path path = folder.resolve("a.vagval");
        ReviewFile.create(path, SampleReviews.everything()).close();
        try (OtherProcess other = new OtherProcess(OtherProcess.Task.HALF, path)) {
            assertEquals("half", other.line());
            // That process locks the whole file, as H2's own tools do.
            assertEquals(StoreError.LOCKED, assertThrows(StoreException.class, () -> ReviewFile.open(path)).error());
            assertEquals(SampleReviews.everything(), ReviewFile.openReadOnly(path).review());
        }
        assertEquals(SampleReviews.everything(), ReviewFile.openReadOnly(path).review());
        try (ReviewFile file = ReviewFile.open(path)) {
            assertEquals(SampleReviews.everything(), file.review());
        }
    }
}
