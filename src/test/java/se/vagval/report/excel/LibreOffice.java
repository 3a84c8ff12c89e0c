package se.vagval.report.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window, as a second opinion on workbooks; a test that needs it fails where it is not installed. */
final class LibreOffice {
    private static final int PATIENCE_SECONDS = 240;

    private final Path home;

    LibreOffice(Path folder) throws IOException {
        this.home = Files.createDirectories(folder.resolve("office"));
    }

    /** Opens a workbook, which calculates every formula without a value, and saves it as another. */
    Path recalculated(Path workbook) throws IOException, InterruptedException {
        Path out = Files.createDirectories(home.resolve("out"));
        Path log = home.resolve("log.txt");
        Process process = new ProcessBuilder("soffice", "--headless", "--norestore",
                "-env:UserInstallation=" + home.resolve("profile").toUri(), "--convert-to", "xlsx", "--outdir",
                out.toString(), workbook.toString()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "LibreOffice did not finish");
        } finally {
            process.destroyForcibly();
        }
        Path saved = out.resolve(workbook.getFileName());
        assertEquals(0, process.exitValue(), () -> read(log));
        assertTrue(Files.exists(saved), () -> read(log));
        return saved;
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
