package se.vagval.report.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import se.vagval.model.Author;
import se.vagval.model.Commission;
import se.vagval.model.ReportPlan;
import se.vagval.model.SectionChoice;
import se.vagval.report.DocumentFile;
import se.vagval.report.Progress;
import se.vagval.report.ReportInput;
import se.vagval.report.control.WrittenDocument;
import se.vagval.report.figure.NamedFigures;
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
        DocumentXml.Written document = document(input, List.of(), DocumentLook.of(input));
        progress.at(1, PARTS, Texts.get("report.word.progress.writing"));
        DocumentFile.write(target, out -> write(out, input, document));
        progress.at(PARTS, PARTS, Texts.get("report.word.progress.done"));
    }

    /**
     * The same with a last section that says what remains to be done before the report is accessible.
     *
     * @param remaining
     *            sentences, at least one
     */
    public static void write(Path target, ReportInput input, List<String> remaining) {
        DocumentXml.Written document = document(input, remaining, DocumentLook.of(input));
        DocumentFile.write(target, out -> write(out, input, document));
    }

    /**
     * What the controls of a report written now would hold, and their pictures; also of the sections that are left out,
     * since a document from before may have them.
     */
    public static FreshContent content(ReportInput input) {
        FreshContent printed = content(input, DocumentLook.of(input));
        ReportPlan plan = input.review().report();
        List<SectionChoice> all = plan.sections().stream().map(c -> new SectionChoice(c.section(), true)).toList();
        if (all.equals(plan.sections())) {
            return printed;
        }
        ReportInput whole = input.withReview(input.review().edit().report(plan.withSections(all)).done());
        return printed.with(content(whole, DocumentLook.of(input)));
    }

    private static FreshContent content(ReportInput input, DocumentLook look) {
        return FreshContent.of(WrittenDocument.Kind.REPORT, input, document(input, List.of(), look));
    }

    /** Writes it for LibreOffice to make a PDF of, which loses the alternative texts of charts that it draws itself. */
    public static void writeForPdf(Path target, ReportInput input) {
        DocumentXml.Written document = document(input, List.of(), DocumentLook.of(input).withPictures());
        DocumentFile.write(target, out -> write(out, input, document));
    }

    private static DocumentXml.Written document(ReportInput input, List<String> remaining, DocumentLook look) {
        TextFigures figures = new TextFigures(() -> NamedFigures.of(input.statements(), input.unit()));
        List<Block> blocks = new ArrayList<>(figures.in(new Chapters(input).blocks()));
        if (!remaining.isEmpty()) {
            blocks.add(new Block.Heading(1, Texts.get("report.word.remaining"), true));
            blocks.add(Block.Paragraph.of(Block.Style.LEAD, Texts.get("report.word.remaining.lead")));
            remaining.forEach(sentence -> blocks.add(Block.Paragraph.of(Block.Style.BULLET, sentence)));
        }
        return DocumentXml.write(AbbreviationList.below(TitlePage.of(input), blocks), blocks, input.unit(), look);
    }

    private static void write(OutputStream out, ReportInput input, DocumentXml.Written document) throws IOException {
        Commission commission = input.review().commission();
        List<Author> authors = commission.authors();
        WordPackage.write(out, document, FreshContent.of(WrittenDocument.Kind.REPORT, input, document).written(),
                FooterXml.of(commission.title(), input), commission.title(),
                authors.stream().map(Author::name).collect(Collectors.joining(", ")));
    }
}
