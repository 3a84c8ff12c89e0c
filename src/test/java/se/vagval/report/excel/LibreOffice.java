package se.vagval.report.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        return recalculated(List.of(workbook)).getFirst();
    }

    /** The same of several, whose names differ: starting the program takes longer than most workbooks. */
    List<Path> recalculated(List<Path> workbooks) throws IOException, InterruptedException {
        Path out = Files.createDirectories(home.resolve("out"));
        Path log = home.resolve("log.txt");
        List<String> command = new ArrayList<>(List.of("soffice", "--headless", "--norestore",
                "-env:UserInstallation=" + home.resolve("profile").toUri(), "--convert-to", "xlsx", "--outdir",
                out.toString()));
        workbooks.forEach(w -> command.add(w.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "LibreOffice did not finish");
        } finally {
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue(), () -> read(log));
        List<Path> saved = workbooks.stream().map(w -> out.resolve(w.getFileName())).toList();
        saved.forEach(s -> assertTrue(Files.exists(s), () -> read(log)));
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
