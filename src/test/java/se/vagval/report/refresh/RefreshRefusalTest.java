package se.vagval.report.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.exchange.Examples;
import se.vagval.report.Progress;
import se.vagval.report.ReportException;

/** Documents that cannot be refreshed: each is told in one sentence, and nothing is written. */
class RefreshRefusalTest {
    @TempDir
    static Path made;

    private static Path report;

    @TempDir
    Path folder;

    private Path target;

    @BeforeAll
    static void write() {
        report = RefreshSample.write(RefreshSample.jonkoping(), made.resolve("Rapport.docx"));
    }

    @BeforeEach
    void name() {
        target = folder.resolve("ny.docx");
    }

    private String refusal(Path document) {
        String sentence = assertThrows(ReportException.class,
                () -> RefreshSample.refresh(document, target, RefreshSample.jonkoping())).getMessage();
        assertFalse(Files.exists(target));
        assertEquals(sentence, assertThrows(ReportException.class,
                () -> Refresh.otherReview(document, RefreshSample.jonkoping().commission())).getMessage());
        return sentence;
    }

    private Path bytes(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.docx"), bytes);
    }

    @Test
    void whatIsNotThereOrNoFile() {
        assertTrue(refusal(folder.resolve("b.docx")).startsWith("Filen " + folder.resolve("b.docx") + " finns inte."));
        assertTrue(refusal(folder).contains("är en mapp."));
    }

    @Test
    void whatIsNoWordDocument() throws IOException {
        assertEquals(
                "a.docx är inget Word-dokument. Välj ett Word-dokument (.docx) som är skrivet av Vägval; arbetsboken och bilderna skrivs på nytt i stället.",
                refusal(bytes("%PDF-1.4".getBytes())));
        assertTrue(refusal(bytes(new byte[0])).startsWith("a.docx är inget Word-dokument."));
        Path zip = RefreshSample.with(report, folder.resolve("c.docx"), "_rels/.rels", "<Relationships/>");
        assertTrue(refusal(zip).startsWith("c.docx är inget Word-dokument."));
    }

    @Test
    void whatAsksForAPasswordOrIsOld() throws IOException {
        for (String entry : new String[]{"EncryptedPackage", "WordDocument"}) {
            try (POIFSFileSystem files = new POIFSFileSystem();
                    OutputStream out = Files.newOutputStream(folder.resolve(entry + ".docx"))) {
                files.createDocument(new ByteArrayInputStream(new byte[]{1}), entry);
                files.writeFilesystem(out);
            }
        }
        assertTrue(refusal(folder.resolve("EncryptedPackage.docx")).contains("är skyddat med lösenord."));
        assertTrue(refusal(folder.resolve("WordDocument.docx")).contains("äldre format."));
    }

    @Test
    void whatIsCutOffOrBroken() throws IOException {
        byte[] whole = Files.readAllBytes(report);
        assertTrue(refusal(bytes(Arrays.copyOf(whole, whole.length / 2))).startsWith("a.docx är skadat"));
        String main = RefreshSample.text(report, RefreshSample.MAIN);
        Path broken = RefreshSample.with(report, folder.resolve("d.docx"), RefreshSample.MAIN,
                main.substring(0, main.length() - 20));
        assertTrue(refusal(broken).startsWith("d.docx är skadat"));
    }

    @Test
    void whatHasNoControlsOfOurs() throws IOException {
        String main = RefreshSample.text(report, RefreshSample.MAIN).replace("vagval1t", "annan");
        Path foreign = RefreshSample.with(report, folder.resolve("e.docx"), RefreshSample.MAIN, main);
        assertTrue(refusal(foreign).startsWith("I e.docx finns inga siffror som kan uppdateras."));
    }

    @Test
    void whatANewerVersionHasWritten() throws IOException {
        String main = RefreshSample.text(report, RefreshSample.MAIN).replace("vagval1t", "vagval2t");
        Path newer = RefreshSample.with(report, folder.resolve("f.docx"), RefreshSample.MAIN, main);
        assertTrue(refusal(newer).startsWith("f.docx är skrivet av en nyare version"));
        String part = RefreshSample.text(report, "customXml/item1.xml").replace("version=\"1\" kind",
                "version=\"2\" kind");
        newer = RefreshSample.with(report, folder.resolve("g.docx"), "customXml/item1.xml", part);
        assertTrue(refusal(newer).startsWith("g.docx är skrivet av en nyare version"));
    }

    @Test
    void whatIsOpenInAnotherProgram() throws IOException {
        for (String[] names : new String[][]{{"Rapporten.docx", "~$pporten.docx"}, {"Rapport.docx", "~$apport.docx"},
                {"Kort.docx", "~$Kort.docx"}, {"Skrivet.docx", ".~lock.Skrivet.docx#"}}) {
            Path document = Files.copy(report, folder.resolve(names[0]));
            Files.writeString(folder.resolve(names[1]), "");
            String sentence = refusal(document);
            assertTrue(sentence.startsWith(names[0] + " är öppet i ett annat program."), sentence);
            assertTrue(sentence.contains("filen " + names[1] + " bredvid"), sentence);
        }
    }

    @Test
    void aDocumentIsNotWrittenOverByItsOwnRefreshing() {
        assertTrue(assertThrows(ReportException.class,
                () -> RefreshSample.refresh(report, report, RefreshSample.changed())).getMessage()
                .startsWith("Rapport.docx kan inte ersättas av sin egen uppdatering."));
    }

    @Test
    void aRefreshThatIsCancelledWritesNothing() {
        int[] asked = new int[1];
        assertEquals(Optional.empty(), Refresh.write(report, target, RefreshSample.source(RefreshSample.changed()),
                Progress.NONE, () -> asked[0]++ >= 2));
        assertFalse(Files.exists(target));
        assertEquals(3, asked[0]);
    }

    @Test
    void anotherReviewsDocumentIsKnown() {
        assertEquals(Optional.empty(), Refresh.otherReview(report, RefreshSample.jonkoping().commission()));
        assertEquals(Optional.of(RefreshSample.jonkoping().commission().title()),
                Refresh.otherReview(report, Examples.open("trelleborg").commission()));
    }

    @Test
    void theNameOfACopySaysTheDayAndIsNeverTaken() throws IOException {
        Path document = folder.resolve("Rapport v2.1.docx");
        Path first = Refresh.beside(document, RefreshSample.DATE);
        assertEquals("Rapport v2.1 uppdaterad 2026-11-22.docx", first.getFileName().toString());
        Files.writeString(first, "");
        Path second = Refresh.beside(document, RefreshSample.DATE);
        assertEquals("Rapport v2.1 uppdaterad 2026-11-22 2.docx", second.getFileName().toString());
        assertEquals("Rapport v2.1 uppdaterad 2026-11-23.docx",
                Refresh.beside(second, RefreshSample.DATE.plusDays(1)).getFileName().toString());
    }
}
