package se.vagval.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.report.Progress;
import se.vagval.report.ReportException;
import se.vagval.report.ReportInput;
import se.vagval.report.set.ReportSet;
import se.vagval.report.set.SetInput;
import se.vagval.report.set.WrittenFile;
import se.vagval.statement.CalculationNaming;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;

/** The report as PDF, held against PDF/UA-1 by veraPDF and read back by poppler. */
@Tag("libreoffice")
class PdfDocumentTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void prepare() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Path report(String example) {
        Calculation calculation = Calculation.of(Examples.open(example));
        Statements statements = Statements.of(calculation, View.of(calculation, MoneyUnit.TKR));
        ReportInput input = new ReportInput(calculation.review(), statements.all(), MoneyUnit.TKR,
                LocalDate.of(2020, 9, 1), List.of());
        List<Path> files = ReportSet.write(input, new CalculationNaming(calculation), folder,
                EnumSet.of(ReportSet.Part.PDF), false, Progress.NONE, () -> false).stream().map(WrittenFile::file)
                .toList();
        assertEquals(List.of(folder.resolve("Rapport.pdf")), files);
        return files.getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jonkoping", "stockholm", "trelleborg", "ekero", "statskontoret"})
    void theReportIsAccessibleByThePublicChecker(String example) throws Exception {
        Path pdf = report(example);
        isAccessible(pdf);
        String text = said("pdftotext", "-layout", pdf.toString(), "-");
        assertTrue(text.contains("Se Tabell"));
        assertEquals(List.of(), text.lines().filter(l -> l.matches(".*\\b([Ss]e|och) (Tabell|Diagram)\\h*")).toList(),
                "no reference is parted from its number");
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(pdf), left.toList());
        }
    }

    /** Pages of ordinary size, those of ten alternatives, and those of a single municipality. */
    @ParameterizedTest
    @ValueSource(strings = {"jonkoping", "ekero", "trelleborg"})
    void theMembersPagesAreAccessibleByThePublicChecker(String example) throws Exception {
        Calculation calculation = Calculation.of(Examples.open(example));
        Statements statements = Statements.of(calculation, View.of(calculation, MoneyUnit.TKR));
        ReportInput input = new ReportInput(calculation.review(), statements.all(), MoneyUnit.TKR,
                LocalDate.of(2020, 9, 1), List.of());
        SetInput set = SetInput.of(input, new CalculationNaming(calculation)).withMembers(statements.memberPages());
        Path pdf = ReportSet.write(set, folder, EnumSet.of(ReportSet.Part.MEMBERS_PDF), false, Progress.NONE,
                () -> false).getFirst().file();
        assertEquals(folder.resolve("Medlemsblad.pdf"), pdf);
        isAccessible(pdf);
        String text = said("pdftotext", "-layout", pdf.toString(), "-");
        statements.memberPages().forEach(page -> assertTrue(text.contains(page.name()), page.name()));
    }

    private static void isAccessible(Path pdf) throws Exception {
        try (InputStream in = Files.newInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertTrue(result.isCompliant(), () -> result.getTestAssertions().toString());
        }
    }

    @Test
    void theContentsHavePageNumbersAndTheTitleIsShown() throws Exception {
        Path pdf = report("jonkoping");
        String contents = said("pdftotext", "-layout", "-f", "2", "-l", "2", pdf.toString(), "-");
        assertTrue(contents.lines().anyMatch(l -> l.matches("Sammanfattning\\.{5,}\\s*3")), contents);
        String about = said("pdfinfo", pdf.toString());
        assertTrue(about.lines().anyMatch(l -> l.matches("Title:\\s+Översyn av samordningsförbunden i Jönköpings län")),
                about);
        assertTrue(about.lines().anyMatch(l -> l.matches("Tagged:\\s+yes")), about);
        String raw = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        assertTrue(raw.contains("/DisplayDocTitle true"));
        assertTrue(raw.contains("/Lang(sv-SE)"));
        assertTrue(raw.contains("/Outlines "));
    }

    private String said(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    @Test
    void whatIsCancelledLeavesNothing() throws IOException {
        Path word = Files.writeString(folder.resolve("in.docx"), "oläst");
        Path target = folder.resolve("ut.pdf");
        assertFalse(PdfDocument.write(word, target, program("exec sleep 60"), () -> true));
        assertFalse(Files.exists(target));
    }

    @Test
    void oneThatTakesTooLongIsEndedAndSaidPlainly() throws IOException {
        Path word = Files.writeString(folder.resolve("in.docx"), "oläst");
        PdfDocument slow = new PdfDocument(program("sleep 60 & wait"), Duration.ofMillis(100), () -> false);
        ReportException fault = assertThrows(ReportException.class, () -> slow.write(word, folder.resolve("ut.pdf")));
        assertTrue(fault.getMessage().startsWith("LibreOffice blev inte klart"), fault::getMessage);
    }

    @Test
    void oneThatWritesNothingIsSaidPlainlyAndWhatWasThereRemains() throws IOException {
        Path word = Files.writeString(folder.resolve("in.docx"), "oläst");
        Path target = Files.writeString(folder.resolve("ut.pdf"), "sedan tidigare");
        ReportException fault = assertThrows(ReportException.class,
                () -> PdfDocument.write(word, target, program("exit 1"), () -> false));
        assertTrue(fault.getMessage().contains("kunde inte göra PDF-filen"), fault::getMessage);
        assertEquals("sedan tidigare", Files.readString(target));
    }

    private LibreOffice program(String script) throws IOException {
        Path program = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new LibreOffice(program);
    }

    @Test
    void itIsLookedForOnTheSearchPathAndThenWhereItIsUsuallyInstalled() throws IOException {
        Path program = program("exit 0").program();
        Path other = Files.createDirectories(folder.resolve("libreoffice7.6").resolve("program"));
        Path older = Files.createDirectories(folder.resolve("libreoffice7.0").resolve("program"));
        assertEquals(program, LibreOffice.find(LibreOffice.folders("/finns/inte:" + folder)).orElseThrow().program());
        assertEquals(List.of(other, older), LibreOffice.versions(folder).toList());
        assertTrue(LibreOffice.find(Stream.of(other)).isEmpty());
        assertTrue(LibreOffice.folders(null).findAny().isEmpty());
    }

    @Test
    void theOrderOfLinksIsMendedWhereverItIsWrittenAsAString() {
        byte[] pdf = "<</Type/Page/Tabs(S)/Annots[4 0 R]>> /Tabs/S /Tabs(R) /Tabs(S"
                .getBytes(StandardCharsets.US_ASCII);
        TabOrder.mend(pdf);
        assertEquals("<</Type/Page/Tabs/S /Annots[4 0 R]>> /Tabs/S /Tabs(R) /Tabs(S",
                new String(pdf, StandardCharsets.US_ASCII));
    }
}
