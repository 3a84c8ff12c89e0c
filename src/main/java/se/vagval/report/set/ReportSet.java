package se.vagval.report.set;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jfree.chart.JFreeChart;

import se.vagval.chart.ChartContext;
import se.vagval.chart.ChartFiles;
import se.vagval.chart.ChartKind;
import se.vagval.chart.ChartStyle;
import se.vagval.chart.Charts;
import se.vagval.formula.Evaluation;
import se.vagval.model.Author;
import se.vagval.model.Commission;
import se.vagval.model.OwnWords;
import se.vagval.report.ChartPictures;
import se.vagval.report.DocumentFile;
import se.vagval.report.Progress;
import se.vagval.report.ReportException;
import se.vagval.report.ReportInput;
import se.vagval.report.accessibility.AccessibilityCheck;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.excel.Beside;
import se.vagval.report.excel.WorkbookContent;
import se.vagval.report.excel.WorkbookWriter;
import se.vagval.report.pdf.LibreOffice;
import se.vagval.report.powerpoint.PowerPointReport;
import se.vagval.report.word.MemberDocument;
import se.vagval.report.word.WordReport;
import se.vagval.statement.Naming;
import se.vagval.statement.Statement;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;
import se.vagval.theme.Tokens;

/**
 * Writes the documents of a review to a folder. Each file is written whole or not at all; a cancelled run leaves the
 * files that were finished.
 */
public final class ReportSet {
    /** A document, or set of files, that can be chosen. */
    public enum Part {
        WORD, EXCEL, POWERPOINT, MEMBERS, CHARTS, PDF
    }

    private static final int WIDTH = 720;
    /** 300 dots per inch in print, where a layout pixel is 1/96 inch. */
    private static final double PRINT_SCALE = 300.0 / 96;

    private final ReportInput input;
    private final Naming naming;
    private final Path folder;
    private final Progress progress;
    private final BooleanSupplier cancelled;
    private final boolean replace;
    private final Optional<Path> slideTemplate;
    private final List<Path> written = new ArrayList<>();
    private int steps;
    private int done;

    private ReportSet(ReportInput input, Naming naming, Path folder, Optional<Path> slideTemplate, boolean replace,
            Progress progress, BooleanSupplier cancelled) {
        this.input = input;
        this.naming = naming;
        this.folder = folder;
        this.slideTemplate = slideTemplate;
        this.replace = replace;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /**
     * Writes the parts chosen.
     *
     * @param input
     *            what the documents are written from; its chart pictures are drawn here and may be left out
     * @param replace
     *            whether documents of the same name are replaced; otherwise they are left, since the user may have worked
     *            on them, and the new ones get a number in their name
     * @param cancelled
     *            asked between files
     * @return the files written, in order
     * @throws ReportException
     *             with a sentence for the user when a file or the folder cannot be written
     */
    public static List<Path> write(ReportInput input, Naming naming, Path folder, Set<Part> parts, boolean replace,
            Progress progress, BooleanSupplier cancelled) {
        return write(input, naming, folder, parts, Optional.empty(), replace, progress, cancelled);
    }

    /**
     * The same with a template for the slides.
     *
     * @param slideTemplate
     *            the organisation's own .potx or .pptx; ours where it is empty
     * @throws ReportException
     *             also when the template cannot be used
     */
    public static List<Path> write(ReportInput input, Naming naming, Path folder, Set<Part> parts,
            Optional<Path> slideTemplate, boolean replace, Progress progress, BooleanSupplier cancelled) {
        return new ReportSet(input, naming, folder, slideTemplate, replace, progress, cancelled).run(parts);
    }

    /**
     * Says at once when this computer cannot make a PDF.
     *
     * @throws ReportException
     *             with a sentence for the user when LibreOffice is not found
     */
    public static void checkPdf() {
        PdfPart.office();
    }

    /** Whether LibreOffice, which makes the PDF, is found on this computer. */
    public static boolean makesPdf() {
        return LibreOffice.find().isPresent();
    }

    private List<Path> run(Set<Part> parts) {
        Set<Part> chosen = parts.isEmpty() ? EnumSet.noneOf(Part.class) : EnumSet.copyOf(parts);
        List<Statement> charts = ReportFiles.charted(input);
        boolean members = chosen.contains(Part.MEMBERS) && !input.pages().isEmpty();
        steps = (chosen.contains(Part.WORD) ? 1 : 0) + (chosen.contains(Part.EXCEL) ? 1 : 0) + (members ? 1 : 0)
                + (chosen.contains(Part.POWERPOINT) ? 1 : 0)
                + (chosen.contains(Part.CHARTS) ? charts.size() : 0) + (chosen.contains(Part.PDF) ? 1 : 0);
        Optional<LibreOffice> office = chosen.contains(Part.PDF) ? Optional.of(PdfPart.office()) : Optional.empty();
        makeFolder(folder);
        if (chosen.contains(Part.WORD) && goesOn(Texts.get("report.set.word"))) {
            word(free(ReportFiles.word(folder)));
        }
        if (chosen.contains(Part.EXCEL) && goesOn(Texts.get("report.set.excel"))) {
            excel(free(ReportFiles.excel(folder)));
        }
        if (chosen.contains(Part.POWERPOINT) && goesOn(Texts.get("report.set.powerpoint"))) {
            slides(free(ReportFiles.slides(folder)));
        }
        if (members && goesOn(Texts.get("report.set.members"))) {
            members(free(ReportFiles.members(folder)));
        }
        if (chosen.contains(Part.CHARTS) && !charts.isEmpty()) {
            charts(charts);
        }
        if (office.isPresent() && goesOn(Texts.get("report.set.pdf"))) {
            pdf(office.get(), free(ReportFiles.pdf(folder)));
        }
        return List.copyOf(written);
    }

    /** "Rapport.docx", or "Rapport 2.docx" where there is one already that is not to be replaced. */
    private Path free(Path wanted) {
        Path file = wanted;
        String name = wanted.getFileName().toString();
        int ending = name.lastIndexOf('.');
        for (int i = 2; !replace && Files.exists(file); i++) {
            file = folder.resolve(name.substring(0, ending) + " " + i + name.substring(ending));
        }
        return file;
    }

    private boolean goesOn(String doing) {
        if (cancelled.getAsBoolean()) {
            return false;
        }
        progress.at(done++, steps, doing);
        return true;
    }

    private static void makeFolder(Path folder) {
        for (Path part = folder.toAbsolutePath(); part != null; part = part.getParent()) {
            if (Files.isRegularFile(part)) {
                throw new ReportException(Texts.get("report.error.isFile", part));
            }
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ReportException(Texts.get("report.error.makeFolder", folder), e);
        }
    }

    private void word(Path file) {
        writeWord(file);
        written.add(file);
    }

    /** What remains to be done for accessibility is told at the end of the report itself. */
    private void writeWord(Path file) {
        ReportInput drawn = input.withCharts(ChartPictures.of(input.statements(), input.unit()));
        WordReport.write(file, drawn, Progress.NONE);
        List<String> remaining = AccessibilityCheck.of(file).stream().map(Finding::text).toList();
        if (!remaining.isEmpty()) {
            WordReport.write(file, drawn, remaining);
        }
    }

    private void pdf(LibreOffice office, Path file) {
        if (PdfPart.write(office, this::writeForPdf, file, cancelled)) {
            written.add(file);
        }
    }

    private void writeForPdf(Path file) {
        WordReport.writeForPdf(file, input.withCharts(ChartPictures.of(input.statements(), input.unit())));
    }

    private void slides(Path file) {
        PowerPointReport.write(file, input, slideTemplate, Progress.NONE);
        written.add(file);
    }

    private void members(Path file) {
        MemberDocument.write(file, input, Progress.NONE);
        written.add(file);
    }

    private void excel(Path file) {
        if (input.statements().isEmpty()) {
            return;
        }
        Commission commission = input.review().commission();
        String authors = commission.authors().stream().map(Author::name).collect(Collectors.joining(", "));
        String description = Texts.get("report.set.description", commission.title(),
                SwedishDates.date(input.date()));
        Evaluation evaluation = input.statements().getFirst().evaluation();
        List<Integer> all = IntStream.range(0, evaluation.graph().size()).filter(n -> !naming.isForTablesOnly(n))
                .boxed().toList();
        WorkbookWriter.save(new WorkbookContent(commission.title(), authors, description, input.statements(),
                evaluation, all, naming, input.unit()), beside(), file);
        written.add(file);
    }

    private Beside beside() {
        Map<String, String> alternatives = input.review().report().words().stream()
                .filter(w -> !w.altText().isBlank()).collect(Collectors.toMap(OwnWords::statement, OwnWords::altText));
        return new Beside(ReviewSheets.of(input.review()), alternatives);
    }

    private void charts(List<Statement> statements) {
        makeFolder(ReportFiles.charts(folder));
        for (Statement statement : statements) {
            if (!goesOn(Texts.get("report.set.chart", statement.title()))) {
                return;
            }
            ChartKind kind = ChartPictures.kind(statement).orElseThrow();
            ChartStyle style = new ChartStyle(Tokens.light(), input.unit(), 1, true);
            int height = (int) Charts.preferredHeight(kind, statement, style, WIDTH);
            JFreeChart chart = Charts.draw(kind, statement, style,
                    new ChartContext(statements, List.of()));
            save(ReportFiles.chart(folder, statement, statements, ".png"),
                    ChartFiles.png(chart, WIDTH, height, PRINT_SCALE));
            save(ReportFiles.chart(folder, statement, statements, ".svg"),
                    ChartFiles.svg(chart, WIDTH, height).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void save(Path file, byte[] bytes) {
        DocumentFile.write(file, out -> out.write(bytes));
        written.add(file);
    }
}
