package se.vagval.report.set;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import se.vagval.report.ReportException;
import se.vagval.report.pdf.LibreOffice;
import se.vagval.report.pdf.PdfDocument;
import se.vagval.text.Texts;

/** The report as PDF, made of a Word report that is written for it. */
final class PdfPart {
    private PdfPart() {}

    /** LibreOffice, which makes it; else a sentence for the user, before anything is written. */
    static LibreOffice office() {
        return LibreOffice.find().orElseThrow(() -> new ReportException(Texts.get("report.pdf.missing")));
    }

    /** Writes it, and says whether it was not cancelled. */
    static boolean write(LibreOffice office, Consumer<Path> word, Path target, BooleanSupplier cancelled) {
        try {
            Path folder = Files.createTempDirectory("vagval-rapport");
            Path written = folder.resolve("rapport.docx");
            try {
                word.accept(written);
                return PdfDocument.write(written, target, office, cancelled);
            } finally {
                Files.deleteIfExists(written);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new ReportException(Texts.get("report.pdf.failed", office.program()), e);
        }
    }
}
