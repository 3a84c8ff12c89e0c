package se.vagval.report.set;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.vagval.report.DocumentFile;
import se.vagval.report.Progress;
import se.vagval.report.ReportException;
import se.vagval.report.ReportInput;
import se.vagval.report.accessibility.AccessibilityCheck;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.pdf.LibreOffice;
import se.vagval.statement.Naming;
import se.vagval.text.Texts;

/**
 * Writes the documents of a review to a folder, some of them beside each other, and looks each over for accessibility as it
 * is written. Each file is written whole or not at all; a cancelled run leaves the files that were finished.
 */
public final class ReportSet {
    /** A document, or set of files, that can be chosen. */
    public enum Part {
        WORD, EXCEL, POWERPOINT, MEMBERS, CHARTS, PDF, MEMBERS_PDF;

        /** Whether it is made through LibreOffice, which may not be found on this computer. */
        public boolean isPdf() {
            return this == PDF || this == MEMBERS_PDF;
        }
    }

    private final Path folder;
    private final boolean replace;

    private ReportSet(Path folder, boolean replace) {
        this.folder = folder;
        this.replace = replace;
    }

    /** As {@link #write(SetInput, Path, Set, boolean, Progress, BooleanSupplier)}, all parts from one input. */
    public static List<WrittenFile> write(ReportInput input, Naming naming, Path folder, Set<Part> parts,
            boolean replace,
            Progress progress, BooleanSupplier cancelled) {
        return write(SetInput.of(input, naming), folder, parts, replace, progress, cancelled);
    }

    /**
     * Writes the parts chosen.
     *
     * @param replace
     *            whether documents of the same name are replaced; otherwise they are left, since the user may have worked
     *            on them, and the new ones get a number in their name
     * @param progress
     *            told as each document is begun, by one thread at a time
     * @param cancelled
     *            asked before each document, by any thread
     * @return the files written, in the order of the parts
     * @throws ReportException
     *             with a sentence for the user when a template cannot be used, or a file or the folder cannot be written;
     *             other files may then have been written, each whole, which the sentence tells
     */
    public static List<WrittenFile> write(SetInput input, Path folder, Set<Part> parts, boolean replace,
            Progress progress,
            BooleanSupplier cancelled) {
        List<Document> documents = documents(input, parts);
        ReportSet set = new ReportSet(folder, replace);
        makeFolder(folder);
        Writers writers = new Writers(documents, progress, cancelled);
        try {
            return writers.run(input.evaluations(), set::write);
        } catch (ReportException e) {
            throw set.told(e, writers.finished());
        }
    }

    /** A fault that also says what lies in the folder all the same; charts are many, and are counted. */
    private ReportException told(ReportException fault, List<WrittenFile> finished) {
        if (finished.isEmpty()) {
            return fault;
        }
        List<Path> files = finished.stream().map(WrittenFile::file).toList();
        Stream<String> names = files.stream().filter(f -> folder.equals(f.getParent()))
                .map(f -> f.getFileName().toString());
        Stream<String> counts = files.stream().filter(f -> !folder.equals(f.getParent()))
                .collect(Collectors.groupingBy(Path::getParent, LinkedHashMap::new, Collectors.counting())).entrySet()
                .stream().map(in -> Texts.get("report.set.filesIn", in.getValue(),
                        in.getKey().getFileName().toString()));
        return new ReportException(Texts.get("report.set.partly", fault.getMessage(),
                Stream.concat(names, counts).collect(Collectors.joining(", "))), fault);
    }

    /**
     * Every file that would be written to an empty folder, in the order of the parts.
     *
     * @throws ReportException
     *             with a sentence for the user when a part cannot be made on this computer
     */
    public static List<Path> files(SetInput input, Path folder, Set<Part> parts) {
        return documents(input, parts).stream().flatMap(d -> d.files(folder).stream()).toList();
    }

    /**
     * Says at once when this computer cannot make a PDF.
     *
     * @throws ReportException
     *             with a sentence for the user when LibreOffice is not found
     */
    public static void checkPdf() {
        PdfOfWord.found();
    }

    /** Whether LibreOffice, which makes the PDF, is found on this computer. */
    public static boolean makesPdf() {
        return LibreOffice.find().isPresent();
    }

    /**
     * What was chosen and is not written, since the review has nothing to put in it yet: a sentence for each, which says what
     * to do.
     *
     * @param hasMembers
     *            whether anyone is to get a page
     */
    public static List<String> leftOut(boolean hasMembers, Set<Part> parts) {
        boolean pages = parts.contains(Part.MEMBERS) || parts.contains(Part.MEMBERS_PDF);
        return pages && !hasMembers ? List.of(Texts.get("report.set.noMembers")) : List.of();
    }

    private static List<Document> documents(SetInput input, Set<Part> parts) {
        Drawn drawn = new Drawn(input.report());
        return Arrays.stream(Part.values()).filter(parts::contains)
                .<Document>flatMap(part -> documents(input, drawn, part).stream()).toList();
    }

    /** Where there is nothing to tell there is no document, but for the report and the slides, which tell so. */
    private static List<? extends Document> documents(SetInput input, Drawn drawn, Part part) {
        ReportInput report = input.report();
        return switch (part) {
            case WORD -> List.of(new WordDocument(report, drawn));
            case EXCEL -> report.statements().isEmpty() ? List.of()
                    : List.of(new WorkbookDocument(report, drawn, input.naming(), input.formulas()));
            case POWERPOINT -> List.of(new SlidesDocument(report.withPages(input.slides()), input.slideTemplate()));
            case MEMBERS -> input.members().isEmpty() ? List.of()
                    : List.of(new MembersDocument(report.withPages(input.members())));
            case CHARTS -> ChartDocument.all(report);
            case PDF -> List.of(PdfOfWord.report(drawn, PdfOfWord.found()));
            case MEMBERS_PDF -> input.members().isEmpty() ? List.of()
                    : List.of(PdfOfWord.members(report.withPages(input.members()), PdfOfWord.found()));
        };
    }

    private List<WrittenFile> write(Document document, BooleanSupplier cancelled) {
        List<Path> files = document.files(folder).stream()
                .map(f -> replace || !document.isWorkedOn() ? f : free(f)).toList();
        files.forEach(f -> makeFolder(f.getParent()));
        return written(document, files, cancelled) ? files.stream().map(f -> lookedOver(document, f)).toList()
                : List.of();
    }

    /** What a document is made from may need room too: fonts and pictures are read by way of temporary files. */
    private static boolean written(Document document, List<Path> files, BooleanSupplier cancelled) {
        try {
            return document.write(files, cancelled);
        } catch (UncheckedIOException e) {
            throw DocumentFile.unwritten(files.getFirst().toAbsolutePath(), e.getCause());
        }
    }

    private static WrittenFile lookedOver(Document document, Path file) {
        List<Finding> remaining = new ArrayList<>(document.lacking());
        if (AccessibilityCheck.covers(file)) {
            remaining.addAll(AccessibilityCheck.of(file));
        }
        if (!remaining.isEmpty()) {
            document.tell(file, remaining.stream().map(Finding::text).toList());
        }
        return new WrittenFile(file, remaining);
    }

    /** "Rapport.docx", or "Rapport 2.docx" where there is one already. */
    private static Path free(Path wanted) {
        Path file = wanted;
        String name = wanted.getFileName().toString();
        int ending = name.lastIndexOf('.');
        for (int i = 2; Files.exists(file); i++) {
            file = wanted.resolveSibling(name.substring(0, ending) + " " + i + name.substring(ending));
        }
        return file;
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
}
