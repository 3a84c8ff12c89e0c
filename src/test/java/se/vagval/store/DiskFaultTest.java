package se.vagval.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.model.Commission;
import se.vagval.model.Draft;
import se.vagval.model.History;
import se.vagval.support.SampleReviews;

/** A disk that is full or gone while a file is open: told in a sentence, and all that was done can be saved elsewhere. */
class DiskFaultTest {
    private static final Instant AT = Instant.parse("2026-02-24T14:32:07Z");

    @TempDir
    Path folder;

    /** The system refuses to write more, as on a full disk; a new file, which is short, can still be written. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no limit on the length of a process's files")
    void aDiskThatFillsUpIsToldAndTheReviewIsSavedElsewhere() throws IOException {
        Path path = folder.resolve("a.vagval");
        ReviewFile.create(path, SampleReviews.smallest()).close();
        String last = "0.";
        try (OtherProcess other = OtherProcess.limited(2500, OtherProcess.Task.FILL, path)) {
            String line = other.line();
            while (line.endsWith(".")) {
                last = line;
                line = other.line();
            }
            assertEquals("WRITE", line);
            int saved = Integer.parseInt(last.replace(".", ""));
            assertTrue(saved > 1, () -> saved + " saves before the limit");
            assertEquals("copied " + (saved + 1), other.line());
            History found = ReviewFile.openReadOnly(path).history();
            assertEquals(Integer.toString(saved), found.now().texts().getFirst().title());
            assertEquals(saved, found.steps().size());
        }
        assertEquals(List.of("a.vagval", "kopia.vagval"), DiskState.of(folder).names());
    }

    /** As when a USB stick is pulled out: the file is held open, but its folder is no more. */
    @Test
    void aDiskThatIsGoneIsToldAndTheReviewIsSavedElsewhere() throws IOException {
        Path disk = Files.createDirectory(folder.resolve("usb"));
        Path path = disk.resolve("a.vagval");
        ReviewFile file = ReviewFile.create(path, SampleReviews.smallest());
        History first = titled(file.history(), "Första");
        file.save(first);
        Files.delete(path);
        Files.delete(disk);
        History second = titled(first, "Andra").drafted(List.of(),
                List.of(Draft.of("commission.DUE", "i maj", "Det är inget datum.", "", AT)));
        StoreException gone = assertThrows(StoreException.class, () -> file.save(second));
        assertEquals(StoreError.DISK_GONE, gone.error(), gone::getMessage);
        assertTrue(gone.userText().contains("spara en kopia på ett annat ställe"), gone.userText());
        try (ReviewFile copy = file.saveAs(folder.resolve("b.vagval"), second)) {
            file.close();
            assertEquals(second.now(), copy.review());
            assertEquals(second.steps(), copy.history().steps());
            assertEquals(second.drafts(), copy.history().drafts());
        }
        assertEquals(List.of("b.vagval"), DiskState.of(folder).names());
    }

    /** The disk is anchored again before the next save: then nothing has happened. */
    @Test
    void aDiskThatComesBackIsSavedToAgain() throws IOException {
        Path disk = Files.createDirectory(folder.resolve("usb"));
        Path path = disk.resolve("a.vagval");
        try (ReviewFile file = ReviewFile.create(path, SampleReviews.smallest())) {
            History first = titled(file.history(), "Första");
            file.save(first);
            Files.move(disk, folder.resolve("borta"));
            History second = titled(first, "Andra");
            assertEquals(StoreError.DISK_GONE,
                    assertThrows(StoreException.class, () -> file.save(second)).error());
            Files.move(folder.resolve("borta"), disk);
            file.save(titled(second, "Tredje"));
        }
        History found = ReviewFile.openReadOnly(path).history();
        assertEquals(List.of("Första", "Andra", "Tredje"),
                found.steps().stream().map(History.Step::words).toList());
    }

    private static History titled(History history, String title) {
        return history.edited(history.now().edit().commission(Commission.titled(title, 2019)).done(), title, AT);
    }
}
