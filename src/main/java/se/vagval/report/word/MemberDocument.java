package se.vagval.report.word;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import se.vagval.model.Author;
import se.vagval.model.Commission;
import se.vagval.report.ChartPictures;
import se.vagval.report.DocumentFile;
import se.vagval.report.Progress;
import se.vagval.report.ReportInput;
import se.vagval.report.word.Block.Figure;
import se.vagval.report.word.Block.Heading;
import se.vagval.report.word.Block.Paragraph;
import se.vagval.report.word.Block.Style;
import se.vagval.report.word.Block.Turn;
import se.vagval.statement.MemberPage;
import se.vagval.text.Texts;

/** Writes the members' pages as a Word document: one A4 page each, in the same form for all. */
public final class MemberDocument {
    /** Height of the diagram, centimetres: what the table leaves of an upright page, and of one on its side. */
    private static final double UPRIGHT_DIAGRAM = 5.2;
    private static final double SIDEWAYS_DIAGRAM = 3.4;

    private final ReportInput input;
    private final boolean wide;

    private MemberDocument(ReportInput input) {
        this.input = input;
        // One member with a long name would otherwise have a page of another shape than the rest.
        this.wide = input.pages().stream().anyMatch(p -> StatementTables.isWide(p.figures()));
    }

    /**
     * Writes the pages of the input to a file, whole or not at all.
     *
     * @throws se.vagval.report.ReportException
     *             with a sentence for the user when the file cannot be written
     */
    public static void write(Path target, ReportInput input, Progress progress) {
        DocumentXml.Written document = new MemberDocument(input).document(progress);
        Commission commission = input.review().commission();
        String title = Texts.get("report.word.member.title", commission.title());
        String authors = commission.authors().stream().map(Author::name).collect(Collectors.joining(", "));
        DocumentFile.write(target, out -> WordPackage.write(out, document, FooterXml.of(title, input.date()), title,
                authors));
    }

    private DocumentXml.Written document(Progress progress) {
        List<Block> blocks = new ArrayList<>();
        if (wide) {
            blocks.add(new Turn(true));
        }
        for (int i = 0; i < input.pages().size(); i++) {
            MemberPage page = input.pages().get(i);
            progress.at(i, input.pages().size(), page.name());
            // What turns the page has begun a new one.
            blocks.addAll(page(page, i > 0 || !wide));
        }
        List<Block> front = new ArrayList<>(TitlePage.of(input));
        front.add(Paragraph.of(Style.BODY, Texts.get("report.word.member.about", input.unit().label())));
        return DocumentXml.write(front, blocks);
    }

    private List<Block> page(MemberPage page, boolean newPage) {
        List<Block> blocks = new ArrayList<>(List.of(new Heading(1, page.name(), newPage)));
        if (!page.figures().finding().isBlank()) {
            blocks.add(Paragraph.of(Style.LEAD, page.figures().finding()));
        }
        blocks.addAll(new StatementTables(page.figures(), input.unit(), Texts.get("report.word.member.source"))
                .blocks(wide ? Page.SIDEWAYS : Page.UPRIGHT));
        ChartPictures.low(page.years(), input.unit(), wide ? SIDEWAYS_DIAGRAM : UPRIGHT_DIAGRAM)
                .ifPresent(c -> blocks.add(new Figure("chart." + page.figures().id(), Texts
                        .get("report.word.caption.unit", page.years().title(), input.unit().label()), c)));
        return blocks;
    }
}
