package se.vagval.report.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import se.vagval.model.Author;
import se.vagval.model.Commission;
import se.vagval.report.DocumentFile;
import se.vagval.report.Progress;
import se.vagval.report.ReportInput;
import se.vagval.text.Texts;

/** Writes the report as a Word document. */
public final class WordReport {
    private static final int PARTS = 2;

    private WordReport() {}

    /**
     * Writes the report to a file, whole or not at all.
     *
     * @throws se.vagval.report.ReportException
     *             with a sentence for the user when the file cannot be written
     */
    public static void write(Path target, ReportInput input, Progress progress) {
        progress.at(0, PARTS, Texts.get("report.word.progress.content"));
        DocumentXml.Written document = DocumentXml.write(TitlePage.of(input), new Chapters(input).blocks());
        progress.at(1, PARTS, Texts.get("report.word.progress.writing"));
        DocumentFile.write(target, out -> write(out, input, document));
        progress.at(PARTS, PARTS, Texts.get("report.word.progress.done"));
    }

    private static void write(OutputStream out, ReportInput input, DocumentXml.Written document) throws IOException {
        Commission commission = input.review().commission();
        List<Author> authors = commission.authors();
        WordPackage.write(out, document, FooterXml.of(commission.title(), input), commission.title(),
                authors.stream().map(Author::name).collect(Collectors.joining(", ")));
    }
}
