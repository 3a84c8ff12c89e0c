package se.vagval.report.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.formula.Seal;
import se.vagval.model.OwnWords;
import se.vagval.model.Review;
import se.vagval.report.Progress;
import se.vagval.report.ReportException;
import se.vagval.report.ReportInput;
import se.vagval.report.accessibility.AccessibilityCheck;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.set.ReportSet.Part;
import se.vagval.statement.CalculationNaming;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;

/** The documents of a review together: what there is of them, where they go, and what is left when they are not all written. */
class ReportSetTest {
    private static final Set<Part> WITHOUT_PDF = EnumSet.complementOf(EnumSet.of(Part.PDF, Part.MEMBERS_PDF));

    @TempDir
    private Path folder;

    private static Calculation calculation() {
        return Calculation.of(Examples.open("jonkoping"));
    }

    private static Statements statements(Calculation calculation) {
        return Statements.of(calculation, View.of(calculation, MoneyUnit.TKR));
    }

    private static ReportInput report(Calculation calculation) {
        return new ReportInput(calculation.review(), statements(calculation).all(), MoneyUnit.TKR,
                LocalDate.of(2020, 9, 1), List.of());
    }

    private static SetInput whole(Calculation calculation) {
        SetInput input = SetInput.of(report(calculation), new CalculationNaming(calculation));
        return input.withMembers(statements(calculation).memberPages());
    }

    private List<WrittenFile> write(SetInput input, Set<Part> parts) {
        return ReportSet.write(input, folder, parts, false, Progress.NONE, () -> false);
    }

    private Set<String> there() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void whatIsToldBeforeIsWhatIsWritten() throws IOException {
        SetInput input = whole(calculation());
        List<Path> announced = ReportSet.files(input, folder, WITHOUT_PDF);
        List<WrittenFile> written = write(input, WITHOUT_PDF);
        assertEquals(announced, written.stream().map(WrittenFile::file).toList());
        assertEquals(announced.stream().map(f -> folder.relativize(f).toString()).collect(Collectors.toSet()),
                there());
        assertEquals(List.of("Rapport.docx", "Tabeller.xlsx", "Bilder.pptx", "Medlemsblad.docx"),
                announced.stream().limit(4).map(f -> f.getFileName().toString()).toList());
    }

    /** A text alternative of the user's own that says nothing is told of in every document that has the chart. */
    @Test
    void whatRemainsIsToldOfEveryDocumentThatHasIt() {
        Review review = Examples.open("jonkoping");
        ReportInput all = report(Calculation.of(review));
        List<OwnWords> words = all.statements().stream().map(s -> new OwnWords(s.id(), "", "bild")).toList();
        Calculation bad = Calculation.of(
                review.edit().report(review.report().withWords(words)).done());
        List<WrittenFile> written = write(whole(bad), EnumSet.of(Part.WORD, Part.EXCEL, Part.POWERPOINT, Part.CHARTS));
        List<String> rules = List.of("PictureAlternative", "DrawingAlternative", "SlideAlternative");
        for (int i = 0; i < rules.size(); i++) {
            assertTrue(written.get(i).remaining().stream().map(Finding::rule).anyMatch(rules.get(i)::equals),
                    written.get(i).toString());
        }
        assertTrue(written.stream().skip(3).allMatch(f -> f.remaining().isEmpty()),
                "there are no rules for a picture");
    }

    @Test
    void documentsThatAreThereAreLeftAndPicturesReplaced() throws IOException {
        SetInput input = whole(calculation());
        Path report = Files.writeString(folder.resolve("Rapport.docx"), "tre veckors arbete");
        Files.writeString(folder.resolve("Rapport 2.docx"), "och tre till");
        Path chart = ReportSet.files(input, folder, EnumSet.of(Part.CHARTS)).getFirst();
        Files.createDirectories(chart.getParent());
        Files.writeString(chart, "gammal");
        List<WrittenFile> written = write(input, EnumSet.of(Part.WORD, Part.CHARTS));
        assertEquals("Rapport 3.docx", written.getFirst().file().getFileName().toString());
        assertEquals("tre veckors arbete", Files.readString(report));
        assertEquals(chart, written.get(1).file());
        assertTrue(Files.size(chart) > 1_000);
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void aPartThatIsCancelledBeforeItIsBegunLeavesNothing(Part part) throws IOException {
        if (part.isPdf() && !ReportSet.makesPdf()) {
            assertThrows(ReportException.class, () -> write(whole(calculation()), EnumSet.of(part)));
        } else {
            assertEquals(List.of(),
                    ReportSet.write(whole(calculation()), folder, EnumSet.of(part), false, Progress.NONE, () -> true));
        }
        assertEquals(Set.of(), there());
    }

    /** The user cancels when so many documents have been begun: those are whole, and there are no others. */
    @Test
    void whatIsCancelledOnTheWayLeavesWholeFilesOnly() throws IOException {
        SetInput input = whole(calculation());
        AtomicInteger begun = new AtomicInteger();
        List<WrittenFile> written = ReportSet.write(input, folder, WITHOUT_PDF, false,
                (done, of, doing) -> begun.incrementAndGet(), () -> begun.get() >= 5);
        assertEquals(5, begun.get());
        assertEquals(7, written.size(), "four documents, and a chart in three formats");
        assertEquals(written.stream().map(f -> folder.relativize(f.file()).toString()).collect(Collectors.toSet()),
                there());
    }

    @ParameterizedTest
    @EnumSource(value = Part.class, names = "PDF", mode = EnumSource.Mode.EXCLUDE)
    void aPartThatCannotBeWrittenSaysSoAndLeavesWhatWasThere(Part part) throws IOException {
        SetInput input = whole(calculation());
        Path taken = ReportSet.files(input, folder, EnumSet.of(part)).getFirst();
        Files.createDirectories(taken.resolve("mapp"));
        Path inside = Files.writeString(taken.resolve("mapp").resolve("anteckning"), "viktigt");
        ReportException fault = assertThrows(ReportException.class,
                () -> ReportSet.write(input, folder, EnumSet.of(part), true, Progress.NONE, () -> false));
        assertTrue(fault.getMessage().contains(taken.getFileName().toString()), fault::getMessage);
        assertEquals("viktigt", Files.readString(inside));
        assertTrue(there().stream().noneMatch(f -> f.endsWith(".tmp")), () -> "left behind");
    }

    @Test
    void whatWasFinishedBeforeTheFaultIsWholeAndTold() throws IOException {
        SetInput input = whole(calculation());
        List<Path> charts = ReportSet.files(input, folder, EnumSet.of(Part.CHARTS));
        Path taken = charts.get(charts.size() - 3);
        Files.createDirectories(taken.resolve("mapp"));
        ReportException fault = assertThrows(ReportException.class, () -> ReportSet.write(input, folder,
                EnumSet.of(Part.MEMBERS, Part.CHARTS), false, afterFirst("Medlemsblad.docx"), () -> false));
        assertTrue(fault.getMessage().startsWith("”" + taken) && fault.getMessage().contains("är en mapp"),
                fault::getMessage);
        assertTrue(fault.getMessage().contains(" Detta blev färdigt och ligger kvar: Medlemsblad.docx"),
                fault::getMessage);
        assertEquals(List.of(), AccessibilityCheck.of(folder.resolve("Medlemsblad.docx")));
        assertTrue(there().stream().noneMatch(f -> f.endsWith(".tmp")), () -> "left behind");
    }

    /** Lets nothing but the first document begin before that is there, whichever thread is the quicker. */
    private Progress afterFirst(String file) {
        return (done, of, doing) -> {
            for (long end = System.nanoTime() + 60_000_000_000L; done > 0 && !Files.exists(folder.resolve(file));) {
                assertTrue(System.nanoTime() < end, "never written: " + file);
                LockSupport.parkNanos(1_000_000);
            }
        };
    }

    @Test
    void aReadOnlyFolderIsLeftEmptyAndTheSentenceSaysWhatToDo() throws IOException {
        SetInput input = whole(calculation());
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            ReportException fault = assertThrows(ReportException.class,
                    () -> write(input, EnumSet.of(Part.WORD, Part.EXCEL, Part.POWERPOINT, Part.MEMBERS)));
            assertEquals("Mappen ”" + folder + "” är skrivskyddad. Välj en annan mapp.", fault.getMessage());
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertEquals(Set.of(), there());
    }

    @Test
    void theWorkbookIsTheSameWhetherMembersHavePagesOrNot() throws IOException {
        Calculation calculation = calculation();
        SetInput alone = SetInput.of(report(calculation), new CalculationNaming(calculation));
        Path without = write(alone, EnumSet.of(Part.EXCEL)).getFirst().file();
        int formulas = calculation.graph().size();
        SetInput both = alone.withMembers(statements(calculation).memberPages());
        assertTrue(calculation.graph().size() > formulas, "pages add formulas");
        Path with = write(both, EnumSet.of(Part.EXCEL, Part.MEMBERS)).getFirst().file();
        assertEquals(sizes(without), sizes(with));
    }

    private static List<String> sizes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            return Stream.iterate(0, i -> i < book.getNumberOfSheets(), i -> i + 1).map(book::getSheetAt)
                    .map((XSSFSheet s) -> s.getSheetName() + " " + s.getPhysicalNumberOfRows()).toList();
        }
    }

    /** While documents are written beside each other a formula that is added would be read half made by another. */
    @Test
    void nothingIsAddedToTheFormulasWhileDocumentsAreWritten() {
        Calculation calculation = calculation();
        SetInput input = whole(calculation);
        int before = calculation.graph().size();
        write(input, EnumSet.of(Part.WORD, Part.EXCEL, Part.POWERPOINT, Part.MEMBERS, Part.CHARTS));
        assertEquals(before, calculation.graph().size());
        int node = calculation.node(Measure.CONTRIBUTION_PARTIES, calculation.reference(), Subject.AREA, 2021)
                .orElseThrow();
        try (Seal _ = calculation.evaluation().seal()) {
            assertThrows(IllegalStateException.class, () -> calculation.together(List.of(node, node, node)));
        }
        int after = calculation.together(List.of(node, node, node));
        assertFalse(calculation.evaluation().isMissing(after), "and then it may grow again");
    }
}
