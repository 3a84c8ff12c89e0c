package se.vagval.report.set;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import se.vagval.report.ReportException;
import se.vagval.report.ReportInput;
import se.vagval.report.pdf.LibreOffice;
import se.vagval.report.pdf.PdfDocument;
import se.vagval.report.word.MemberDocument;
import se.vagval.report.word.WordReport;
import se.vagval.text.Texts;

/**
 * A document as PDF, made of a Word document that is written for it.
 *
 * @param doing
 *            what is said while it is made
 * @param name
 *            of the file
 * @param word
 *            writes the Word document
 */
record PdfOfWord(String doing, String name, Consumer<Path> word, LibreOffice office) implements Document {
    static PdfOfWord report(Drawn drawn, LibreOffice office) {
        return new PdfOfWord(Texts.get("report.set.pdf"), Texts.get("report.set.file.pdf"),
                word -> WordReport.writeForPdf(word, drawn.report()), office);
    }

    static PdfOfWord members(ReportInput input, LibreOffice office) {
        return new PdfOfWord(Texts.get("report.set.membersPdf"), Texts.get("report.set.file.membersPdf"),
                word -> MemberDocument.writeForPdf(word, input), office);
    }

    /** LibreOffice, which makes it; else a sentence for the user, before anything is written. */
    static LibreOffice found() {
        return LibreOffice.find().orElseThrow(() -> new ReportException(Texts.get("report.pdf.missing")));
    }

    @Override
    public List<Path> files(Path folder) {
        return List.of(folder.resolve(name));
    }

    @Override
    public boolean write(List<Path> files, BooleanSupplier cancelled) {
        try {
            Path folder = Files.createTempDirectory("vagval-rapport");
            Path written = folder.resolve("rapport.docx");
            try {
                word.accept(written);
                return PdfDocument.write(written, files.getFirst(), office, cancelled);
            } finally {
                Files.deleteIfExists(written);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new ReportException(Texts.get("report.pdf.failed", office.program()), e);
        }
    }
}
