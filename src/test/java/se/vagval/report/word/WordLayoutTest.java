package se.vagval.report.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report laid out by LibreOffice and read as text; fails where soffice or pdftotext is missing. */
@Tag("libreoffice")
class WordLayoutTest {
    private static final int PATIENCE_SECONDS = 240;

    @TempDir
    Path folder;

    @Test
    void anotherOfficeProgramLaysTheReportOutWithItsFigures() throws Exception {
        Path docx = WordSample.write(WordSample.jonkoping(), folder);
        run(List.of("soffice", "--headless", "--norestore",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", "pdf", "--outdir",
                folder.toString(), docx.toString()));
        run(List.of("pdftotext", "-layout", folder.resolve("rapport.pdf").toString(),
                folder.resolve("rapport.txt").toString()));
        String text = Files.readString(folder.resolve("rapport.txt")).replace('\u00a0', ' ');
        int pages = text.split("\f").length;
        assertTrue(pages > 5 && pages < 60, pages + " pages");
        for (String figure : List.of("18 585", "−1 842", "3 246", "17 622", "16 022", "−1 600", "22 593", "72,8 %",
                "Tabell 1. Alternativen i översynen", "Sida 2 av " + pages)) {
            assertTrue(text.contains(figure), "No " + figure);
        }
        assertTrue(!text.contains("Error") && !text.contains("Fel:"), "A field has no result");
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), command.getFirst() + " did not finish");
        } finally {
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue(), Files.readString(log));
    }
}
