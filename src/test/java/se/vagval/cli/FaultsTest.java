package se.vagval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.model.Commission;
import se.vagval.model.Review;
import se.vagval.store.ReviewFile;
import se.vagval.store.StoreException;

/** What nobody foresaw gets one line, and its details are always somewhere. */
class FaultsTest {
    @TempDir
    private Path folder;

    @Test
    void keepsTheDetailsInAFileAndSaysWhere() throws IOException {
        Path log = folder.resolve("ny").resolve("fel.log");
        assertEquals(
                "Ett oväntat fel i Vägval (APP-01) stoppade kommandot. Detaljerna för den som ger stöd finns i " + log
                        + ".\n",
                told(new IllegalStateException("trasigt"), log));
        String kept = Files.readString(log);
        assertTrue(kept.contains("[berakna, a b.vagval]"), kept);
        assertTrue(kept.contains("IllegalStateException: trasigt"), kept);
        assertTrue(kept.contains("FaultsTest.keepsTheDetails"), kept);
    }

    /** What a command that writes to a file another has open ends with. */
    @Test
    void aLockedFileIsToldInItsOwnSentence() {
        Path file = folder.resolve("a.vagval");
        try (ReviewFile open = ReviewFile.create(file, Review.empty(Commission.titled("Översyn", 2025)))) {
            StoreException locked = assertThrows(StoreException.class, () -> ReviewFile.open(file).close());
            assertEquals(
                    "Filen ”a.vagval” i " + folder + " är öppen i ett annat fönster eller hos någon annan. Stäng den"
                            + " där och försök igen, eller öppna den skrivskyddat och arbeta i en kopia.\n",
                    told(locked, folder.resolve("fel.log")));
            assertEquals("Översyn", open.review().commission().title());
        }
        assertFalse(Files.exists(folder.resolve("fel.log")));
    }

    /** A report could not be written where the locale is "C", and was told to have met with an unforeseen fault. */
    @Test
    void aNameThatNoFileCanHaveIsToldWithWhatToDo() {
        assertEquals(
                "Här kan ingen fil heta ”Insatser 2018–2024.png”. Har namnet å, ä, ö eller ett tankstreck: ställ in"
                        + " datorns språk så att filnamn skrivs i UTF-8, till exempel LANG=sv_SE.UTF-8, och kör kommandot"
                        + " igen.\n",
                told(new InvalidPathException("Insatser 2018–2024.png", "Malformed input"),
                        folder.resolve("fel.log")));
        assertFalse(Files.exists(folder.resolve("fel.log")));
    }

    @Test
    void addsToWhatIsThereAndBeginsAnewWhenThereIsMuch() throws IOException {
        Path log = Files.writeString(folder.resolve("fel.log"), "äldre\n");
        told(new IllegalStateException("nytt"), log);
        assertTrue(Files.readString(log).startsWith("äldre\n"));
        Files.writeString(log, "x".repeat(1_100_000));
        told(new IllegalStateException("nyast"), log);
        assertTrue(Files.size(log) < 100_000);
        assertEquals(1_100_000, Files.size(folder.resolve("fel.log.1")));
    }

    @Test
    void printsTheDetailsWhenTheyCannotBeKept() throws IOException {
        Path file = Files.writeString(folder.resolve("fil"), "");
        String told = told(new IllegalStateException("trasigt"), file.resolve("fel.log"));
        assertTrue(
                told.startsWith("Ett oväntat fel i Vägval (APP-01) stoppade kommandot. Detaljerna för den som ger stöd"
                        + " följer här, eftersom de inte kunde sparas:\njava.lang.IllegalStateException: trasigt\n"),
                told);
        assertTrue(told.contains("Suppressed: "), told);
    }

    @Test
    void saysWhatToDoWhenMemoryIsShort() {
        String told = told(new OutOfMemoryError("Java heap space"), folder.resolve("fel.log"));
        assertTrue(told.startsWith("Minnet räckte inte (APP-04). Ge programmet mer"), told);
        assertEquals(1, told.lines().count());
    }

    private static String told(Throwable fault, Path log) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Output output = Output.to(new ByteArrayOutputStream(), err);
        new Faults(new FaultLog(log), List.of("berakna", "a b.vagval")).tell(fault, output);
        assertTrue(output.finish());
        return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
