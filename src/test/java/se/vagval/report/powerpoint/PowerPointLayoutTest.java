package se.vagval.report.powerpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.exchange.Examples;
import se.vagval.report.Progress;
import se.vagval.report.deck.Deck;
import se.vagval.report.deck.DeckSample;
import se.vagval.report.deck.Slide;

/** How LibreOffice lays the slides out; a test that needs it fails where it is not installed. */
class PowerPointLayoutTest {
    private static final int PATIENCE_SECONDS = 240;

    @TempDir
    private Path folder;

    @Test
    void everySlideOfEveryExampleIsOnePageWithItsHeadline() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("soffice", "--headless", "--norestore",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", "pdf", "--outdir",
                folder.toString()));
        for (Examples.Example example : Examples.all()) {
            Path file = folder.resolve(example.id() + ".pptx");
            PowerPointReport.write(file, DeckSample.of(example.open()), Optional.empty(), Progress.NONE);
            command.add(file.toString());
        }
        run(command);
        for (Examples.Example example : Examples.all()) {
            Path text = folder.resolve(example.id() + ".txt");
            run(List.of("pdftotext", "-layout", folder.resolve(example.id() + ".pdf").toString(), text.toString()));
            headlines(Deck.of(DeckSample.of(example.open())).slides(), Files.readString(text));
        }
    }

    private static void headlines(List<Slide> slides, String text) {
        String[] pages = text.split("\f");
        assertEquals(slides.size(), pages.length);
        for (int i = 0; i < pages.length; i++) {
            String page = plain(pages[i]);
            assertTrue(page.startsWith(plain(slides.get(i).headline())), slides.get(i).id() + ": " + page);
            if (slides.get(i) instanceof Slide.Listing listing) {
                List<String> last = listing.table().lines().getLast();
                assertTrue(page.contains(plain(last.getLast())), listing.id() + ": " + page);
            }
        }
    }

    /** The text without what depends on where lines end. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS),
                    () -> command.getFirst() + " did not finish");
        } finally {
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue(), command::toString);
    }
}
