package se.vagval.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window, as a reader of documents; a test that needs it fails where it is not installed. */
public final class Office {
    private static final int PATIENCE_SECONDS = 600;

    private final Path home;

    /** Keeps its profile and what it writes in a folder. */
    public Office(Path home) throws IOException {
        this.home = Files.createDirectories(home);
    }

    /** The documents, whose names differ, saved in another format such as pdf; all at once, since starting takes the longest. */
    public List<Path> converted(List<Path> documents, String format) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("soffice", "--headless", "--norestore",
                "-env:UserInstallation=" + home.resolve("profile").toUri(), "--convert-to", format, "--outdir",
                home.toString()));
        documents.forEach(d -> command.add(d.toString()));
        run(command);
        List<Path> saved = documents.stream().map(d -> d.getFileName().toString())
                .map(n -> home.resolve(n.substring(0, n.lastIndexOf('.') + 1) + format)).toList();
        saved.forEach(s -> assertTrue(Files.exists(s), s + " was not written"));
        return saved;
    }

    /** The words of a PDF in the order they are read. */
    public static String text(Path pdf) throws IOException, InterruptedException {
        return words(pdf, "-raw");
    }

    /** The words of a PDF as they stand on its pages, which a form feed parts. */
    public static String layout(Path pdf) throws IOException, InterruptedException {
        return words(pdf, "-layout");
    }

    private static String words(Path pdf, String order) throws IOException, InterruptedException {
        Path text = pdf.resolveSibling(pdf.getFileName() + ".txt");
        new Office(pdf.getParent())
                .run(List.of("pdftotext", order, "-enc", "UTF-8", pdf.toString(), text.toString()));
        return Files.readString(text);
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Path log = home.resolve("log.txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), command.getFirst() + " did not finish");
        } finally {
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue(), Files.readString(log));
    }
}
