package se.vagval.report.set;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

import se.vagval.report.ReportException;
import se.vagval.report.pdf.LibreOffice;
import se.vagval.report.pdf.PdfDocument;
import se.vagval.report.word.WordReport;
import se.vagval.text.Texts;

/** The report as PDF, made of a Word report that is written for it. */
record PdfOfReport(Drawn drawn, LibreOffice office) implements Document {
    /** LibreOffice, which makes it; else a sentence for the user, before anything is written. */
    static LibreOffice found() {
        return LibreOffice.find().orElseThrow(() -> new ReportException(Texts.get("report.pdf.missing")));
    }

    @Override
    public String doing() {
        return Texts.get("report.set.pdf");
    }

    @Override
    public List<Path> files(Path folder) {
        return List.of(folder.resolve(Texts.get("report.set.file.pdf")));
    }

    @Override
    public boolean write(List<Path> files, BooleanSupplier cancelled) {
        try {
            Path folder = Files.createTempDirectory("vagval-rapport");
            Path word = folder.resolve("rapport.docx");
            try {
                WordReport.writeForPdf(word, drawn.report());
                return PdfDocument.write(word, files.getFirst(), office, cancelled);
            } finally {
                Files.deleteIfExists(word);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new ReportException(Texts.get("report.pdf.failed", office.program()), e);
        }
    }
}
