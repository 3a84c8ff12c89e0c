package se.vagval.report.word;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import se.vagval.chart.ChartContext;
import se.vagval.model.Author;
import se.vagval.model.Commission;
import se.vagval.report.ChartPicture;
import se.vagval.report.ChartPictures;
import se.vagval.report.DocumentFile;
import se.vagval.report.Progress;
import se.vagval.report.Reach;
import se.vagval.report.ReportInput;
import se.vagval.report.control.WrittenDocument;
import se.vagval.report.nativechart.NativeLook;
import se.vagval.report.word.Block.Figure;
import se.vagval.report.word.Block.Heading;
import se.vagval.report.word.Block.Paragraph;
import se.vagval.report.word.Block.Style;
import se.vagval.report.word.Block.Table;
import se.vagval.report.word.Block.Turn;
import se.vagval.statement.Column;
import se.vagval.statement.MemberPage;
import se.vagval.statement.Statement;
import se.vagval.text.Texts;

/** Writes the members' pages as a Word document: an A4 page each where the alternatives are not very many, in the same form for all. */
public final class MemberDocument {
    /** A diagram that is lower than this, centimetres, cannot be read; the page then has its table alone. */
    private static final double LOWEST_DIAGRAM = 2.4;

    private final ReportInput input;
    private final DocumentLook look;
    private final boolean wide;

    private MemberDocument(ReportInput input, DocumentLook look) {
        this.input = input;
        // One member with a long name would otherwise have a page of another shape than the rest.
        this.wide = input.pages().stream().anyMatch(p -> StatementTables.isWide(printed(p), look.paper().upright()));
        this.look = wide ? look.spread() : look;
    }

    /**
     * Writes the pages of the input to a file, whole or not at all.
     *
     * @throws se.vagval.report.ReportException
     *             with a sentence for the user when the file cannot be written
     */
    public static void write(Path target, ReportInput input, Progress progress) {
        write(target, input, new MemberDocument(input, DocumentLook.of(input)).document(progress));
    }

    /** Writes them for LibreOffice to make a PDF of, which loses the alternative texts of charts that it draws itself. */
    public static void writeForPdf(Path target, ReportInput input) {
        write(target, input, new MemberDocument(input, DocumentLook.of(input).withPictures()).document(Progress.NONE));
    }

    private static void write(Path target, ReportInput input, DocumentXml.Written document) {
        Commission commission = input.review().commission();
        String title = Texts.get("report.word.member.title", commission.title());
        String authors = commission.authors().stream().map(Author::name).collect(Collectors.joining(", "));
        WrittenDocument data = FreshContent.of(WrittenDocument.Kind.MEMBERS, input, document).written();
        DocumentFile.write(target,
                out -> WordPackage.write(out, document, data, FooterXml.of(title, input), title,
                        authors));
    }

    /** What the controls of pages written now would hold, and their pictures. */
    public static FreshContent content(ReportInput input) {
        return FreshContent.of(WrittenDocument.Kind.MEMBERS, input,
                new MemberDocument(input, DocumentLook.of(input)).document(Progress.NONE));
    }

    private DocumentXml.Written document(Progress progress) {
        List<Block> blocks = new ArrayList<>();
        if (wide) {
            blocks.add(new Turn(true));
        }
        blocks.addAll(reading());
        for (int i = 0; i < input.pages().size(); i++) {
            MemberPage page = input.pages().get(i);
            progress.at(i, input.pages().size(), page.name());
            blocks.addAll(page(page));
        }
        List<Block> front = TitlePage.of(input, Texts.get("report.word.member.kind"));
        return DocumentXml.write(AbbreviationList.below(front, blocks), blocks, input.unit(), look);
    }

    /** How the pages are read is the same for all, and is said once so that each has room on its page. */
    private List<Block> reading() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, Texts.get("report.word.member.reading"), true));
        blocks.add(Paragraph.of(Style.LEAD_ACROSS, Texts.get("report.word.member.about", input.unit().label(),
                input.unit().fullName())));
        Style style = isOfMany() ? Style.NOTE : Style.LEAD_ACROSS; // so that many alternatives leave room for it
        new ReviewTables(input.review()).alternatives().map(t -> isOfMany() ? t.closer() : t).ifPresent(blocks::add);
        input.pages().stream().limit(1).flatMap(p -> p.figures().notes().stream())
                .forEach(note -> blocks.add(Paragraph.of(style, note)));
        input.pages().stream().limit(1).flatMap(p -> new Foundations(Optional.empty()).note(p.figures()).stream())
                .forEach(note -> blocks.add(Paragraph.of(style, note)));
        blocks.add(Paragraph.of(style, Texts.get("report.word.rounding.rule")));
        return blocks;
    }

    private List<Block> page(MemberPage page) {
        List<Block> blocks = new ArrayList<>(List.of(new Heading(1, page.name(), true)));
        if (!page.figures().finding().isBlank()) {
            blocks.add(new Paragraph(Style.LEAD_ACROSS, List.of(Consequences.finding(page.figures()))));
        }
        List<Block> tables = new StatementTables(printed(page), input.unit(), source(page.figures()))
                .blocks(look.width(wide));
        tables.forEach(t -> blocks.add(t instanceof Table table ? table.closer() : t));
        double left = MemberHeights.left(page.figures().finding(), tables, look.paper(), wide);
        if (left >= LOWEST_DIAGRAM && !isOfMany() && isKnownAfterToday(page.years())) {
            ChartPictures.low(page.years(), input.unit(), look.diagram(), left)
                    .ifPresent(c -> blocks.add(figure(page, c)));
        }
        return blocks;
    }

    /** Of the base year alone there are points and no lines, and their labels would stand at the last year. */
    private static boolean isKnownAfterToday(Statement years) {
        return years.rows().stream()
                .anyMatch(r -> r.cells().stream().filter(c -> years.value(c).isPresent()).count() > 1);
    }

    /** The table less the notes that are the same for all; of many alternatives those that are alike for the member share a column. */
    private Statement printed(MemberPage page) {
        Statement figures = page.figures().withNotes(List.of());
        return isOfMany() ? LikeColumns.of(figures, input).joined() : figures;
    }

    /** Lines of so many alternatives in one diagram could not be told apart. */
    private boolean isOfMany() {
        return input.review().alternatives().size() >= Abridged.MANY;
    }

    /** A page may be handed out alone, so it says itself what its differences are to. */
    private static String source(Statement figures) {
        return Reach.isMarked(figures) ? Texts.get("report.word.member.marked", calculated(figures))
                : calculated(figures);
    }

    private static String calculated(Statement figures) {
        Set<String> compared = figures.columns().stream().filter(c -> c.kind() == Column.Kind.DIFFERENCE)
                .map(Column::key).collect(Collectors.toSet());
        return figures.columns().stream().skip(1).filter(c -> !compared.contains(c.key())).findFirst()
                .filter(c -> !compared.isEmpty())
                .map(c -> Texts.get("report.word.member.source.against", c.label()))
                .orElseGet(() -> Texts.get("report.word.member.source"));
    }

    private Figure figure(MemberPage page, ChartPicture chart) {
        return new Figure("chart." + page.figures().id(),
                Texts.get("report.word.caption.unit", page.years().title(), input.unit().label()), chart,
                with -> WordChart.of(page.years(), input.unit(), new ChartContext(List.of(page.years()), List.of()))
                        .drawn(new NativeLook(with.font(), with.points(), with.width(),
                                with.width() * chart.height() / chart.width(), false)));
    }
}
