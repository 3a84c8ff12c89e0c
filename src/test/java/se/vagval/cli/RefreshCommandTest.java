package se.vagval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.exchange.Examples;
import se.vagval.exchange.ReviewJson;
import se.vagval.support.FasterGrowth;

/** {@code uppdatera} on a report that the program itself has written. */
class RefreshCommandTest {
    @TempDir
    static Path folder;

    private static Path report;

    @BeforeAll
    static void write() {
        assertEquals(0, CliRun.of("rapport", "jonkoping", "--till", folder.toString()).code());
        report = folder.resolve("Rapport.docx");
    }

    /** The example with higher growth. */
    private static Path grown() throws IOException {
        Path file = folder.resolve("grown.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            ReviewJson.write(FasterGrowth.of(Examples.open("jonkoping")), out);
        }
        return file;
    }

    @Test
    void theListSaysWhatBecameOfEachFigureAndTheReportIsNotTouched() throws IOException {
        byte[] before = Files.readAllBytes(report);
        Path target = folder.resolve("ny.docx");
        CliRun run = CliRun.of("uppdatera", grown().toString(), report.toString(), "--till", target.toString());
        assertEquals("", run.err());
        assertEquals(0, run.code());
        assertTrue(run.out().startsWith(target + " är skapad.\n"), run.out());
        assertTrue(run.out().contains(" ändringar. "), run.out());
        assertTrue(run.out().contains("\nÄndrat\n"), run.out());
        assertTrue(run.out().contains(" → "), run.out());
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(report)));
        assertEquals(2, CliRun.of("uppdatera", "jonkoping", report.toString(), "--till", target.toString()).code());
    }

    @Test
    void aReportWhoseFiguresAreRightNeedsNoCopy() {
        CliRun run = CliRun.of("uppdatera", "jonkoping", report.toString());
        assertEquals(0, run.code());
        assertEquals("Inga siffror i ”Rapport.docx” behövde ändras. Inget nytt dokument är skrivet.\n",
                run.out());
        assertEquals(0, folder.toFile().listFiles((_, name) -> name.contains("uppdaterad")).length);
    }

    @Test
    void anotherReviewsReportIsRefusedUnlessItIsMeant() {
        CliRun run = CliRun.of("uppdatera", "trelleborg", report.toString());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("är skrivet ur översynen ”"), run.err());
        assertTrue(run.err().contains("Ange --anda"), run.err());
        Path target = folder.resolve("anda.docx");
        run = CliRun.of("uppdatera", "trelleborg", report.toString(), "--anda", "--till", target.toString());
        assertEquals("", run.err());
        assertTrue(Files.exists(target));
    }

    @Test
    void theMembersPagesAreRefreshedToo() throws IOException {
        Path pages = folder.resolve("Medlemsblad.docx");
        CliRun run = CliRun.of("uppdatera", grown().toString(), pages.toString(), "--till",
                folder.resolve("blad.docx").toString());
        assertEquals("", run.err());
        assertTrue(run.out().contains(" → "), run.out());
        assertFalse(run.out().contains("Finns inte längre"), run.out());
    }

    @Test
    void whatIsNoDocumentIsRefusedInOneLine() throws IOException {
        Path text = Files.writeString(folder.resolve("a.docx"), "hej");
        CliRun run = CliRun.of("uppdatera", "jonkoping", text.toString());
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("a.docx är inget Word-dokument."), run.err());
    }

    /** A workbook of our own was said not to have been written by the program. */
    @Test
    void aWorkbookIsSaidToBeNoWordDocument() throws IOException {
        Path workbook = folder.resolve("Tabeller.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(workbook)) {
            book.createSheet();
            book.write(out);
        }
        CliRun run = CliRun.of("uppdatera", "jonkoping", workbook.toString());
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("Tabeller.xlsx är inget Word-dokument."), run.err());
    }

    /** A Word document came to be called .txt. */
    @Test
    void theCopyIsCalledAWordDocument() throws IOException {
        Path text = folder.resolve("b.txt");
        CliRun run = CliRun.of("uppdatera", "jonkoping", report.toString(), "--till", text.toString());
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("Kopian är ett Word-dokument"), run.err());
        assertTrue(run.err().contains(folder.resolve("b.docx").toString()), run.err());
        assertFalse(Files.exists(text));
    }
}
