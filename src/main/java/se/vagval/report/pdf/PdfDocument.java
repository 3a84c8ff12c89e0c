package se.vagval.report.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import se.vagval.report.DocumentFile;
import se.vagval.report.ReportException;
import se.vagval.text.Texts;

/**
 * Makes a PDF of a Word document: tagged, by PDF/UA-1, with bookmarks, its title shown, and page numbers in its contents.
 */
public final class PdfDocument {
    private static final String MACRO = "macro:///Standard.Vagval.WritePdf";
    private static final int LOOKS_EVERY_MS = 50;
    /** How long LibreOffice may take, the first time on a slow computer and with a long report. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final LibreOffice office;
    private final Duration patience;
    private final BooleanSupplier cancelled;

    PdfDocument(LibreOffice office, Duration patience, BooleanSupplier cancelled) {
        this.office = office;
        this.patience = patience;
        this.cancelled = cancelled;
    }

    /**
     * Writes the PDF, whole or not at all.
     *
     * @param cancelled
     *            asked while LibreOffice works
     * @return false when it was cancelled; nothing is then written
     * @throws ReportException
     *             with a sentence for the user when LibreOffice cannot make it or the file cannot be written
     */
    public static boolean write(Path word, Path target, LibreOffice office, BooleanSupplier cancelled) {
        return new PdfDocument(office, PATIENCE, cancelled).write(word, target);
    }

    boolean write(Path word, Path target) {
        try (OfficeProfile profile = OfficeProfile.create()) {
            Files.copy(word, profile.in());
            if (!run(profile)) {
                return false;
            }
            byte[] pdf = Files.readAllBytes(profile.out());
            TabOrder.mend(pdf);
            DocumentFile.write(target, out -> out.write(pdf));
            return true;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private boolean run(OfficeProfile profile) throws IOException {
        Process process = new ProcessBuilder(List.of(office.program().toString(), "--headless", "--norestore",
                "--nologo", "--nolockcheck", "-env:UserInstallation=" + profile.folder().toUri(), MACRO))
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            return waitFor(process, profile);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            end(process);
        }
    }

    private boolean waitFor(Process process, OfficeProfile profile) throws InterruptedException {
        long last = System.nanoTime() + patience.toNanos();
        while (!process.waitFor(LOOKS_EVERY_MS, TimeUnit.MILLISECONDS)) {
            if (cancelled.getAsBoolean()) {
                return false;
            }
            if (System.nanoTime() > last) {
                throw new ReportException(Texts.get("report.pdf.slow", patience.toMinutes()));
            }
        }
        if (!Files.exists(profile.out())) {
            throw failed(null);
        }
        return true;
    }

    /** What is started is a script that starts the program itself. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private ReportException failed(IOException cause) {
        return new ReportException(Texts.get("report.pdf.failed", office.program()), cause);
    }
}
