package se.vagval.figurecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

/** The same tables in Word documents, by POI, by LibreOffice, and with all that Word can do to a table. */
class WordCheckTest {
    private static final List<String> ERRORS = List.of("16 % → 17 %", "9 744,0 → 974,0", "28,4 → 24,8");
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @TempDir
    Path folder;

    @Test
    void findsTheSameErrorsInAWordDocument() throws IOException {
        FigureReport report = FigureCheck.of(WordTables.ofText(Documents.JONKOPING, folder));
        assertEquals(ERRORS, Documents.found(report));
        assertEquals(FigureCheck.of(Documents.JONKOPING).checked(), report.checked());
        assertEquals("Tabell 3 i dokumentet: Utfall 2019", report.findings().getLast().place().said());
        assertTrue(report.findings().getFirst().place().said().startsWith("Stycke 2: ”Kostnaderna var"));
    }

    @Test
    @Tag("libreoffice")
    void findsTheSameErrorsInADocumentThatLibreOfficeHasSaved() throws Exception {
        Path docx = WordTables.ofText(Documents.JONKOPING, folder);
        Path out = Files.createDirectories(folder.resolve("out"));
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder("soffice", "--headless", "--norestore",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to",
                "docx:Office Open XML Text", "--outdir", out.toString(), docx.toString()).redirectErrorStream(true)
                .redirectOutput(log.toFile()).start();
        try {
            assertTrue(process.waitFor(240, TimeUnit.SECONDS), "LibreOffice did not finish");
        } finally {
            process.destroyForcibly();
        }
        assertEquals(ERRORS, Documents.found(FigureCheck.of(out.resolve("tabeller.docx"))), Files.readString(log));
    }

    @Test
    void whatIsDeletedIsNotReadAndWhatIsInsertedIs() throws Exception {
        FigureReport report = check(table(row("Post", "tkr"), row("Löner", "100"),
                "<w:tr><w:trPr><w:del/></w:trPr>" + cell("Hyra") + cell("999") + "</w:tr>",
                "<w:tr>" + cell("Lokaler")
                        + "<w:tc><w:p><w:del><w:r><w:delText>70</w:delText></w:r></w:del><w:ins><w:r>"
                        + "<w:t>50</w:t></w:r></w:ins></w:p></w:tc></w:tr>",
                row("Summa", "170")));
        assertEquals(List.of("170 → 150"), Documents.found(report));
    }

    @Test
    void aRaisedMarkIsNotPartOfTheFigure() throws Exception {
        String marked = "<w:tc><w:p><w:r><w:t>50</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>"
                + "<w:t>1</w:t></w:r></w:p></w:tc>";
        FigureReport report = check(table(row("Post", "tkr"), row("Löner", "100"),
                "<w:tr>" + cell("Lokaler") + marked + "</w:tr>", row("Summa", "150")));
        assertEquals("1 summa kontrollerad; den stämmer.", report.summary());
    }

    @Test
    void aTableInACellIsATableOfItsOwn() throws Exception {
        String inner = table(row("Post", "tkr"), row("A", "10"), row("B", "20"), row("Summa", "35"));
        FigureReport report = check(table(row("Post", "tkr"),
                "<w:tr>" + cell("Löner") + "<w:tc>" + inner + "<w:p/></w:tc></w:tr>", row("Lokaler", "5")));
        assertEquals(2, report.tables());
        assertEquals(List.of("35 → 30"), Documents.found(report));
        assertEquals("Tabell 2 i dokumentet", report.findings().getFirst().place().said());
    }

    @Test
    void headsMergedDownwardsAndContentControlsAreRead() throws Exception {
        String down = "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>Uppgift</w:t></w:r></w:p></w:tc>";
        String on = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>";
        String over = "<w:tc><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr><w:p><w:r><w:t>Norra</w:t></w:r></w:p></w:tc>";
        FigureReport report = check("<w:sdt><w:sdtContent>" + table("<w:tr>" + down + over + "</w:tr>",
                "<w:tr>" + on + cell("Totalt") + cell("Kvinnor") + cell("Män") + "</w:tr>",
                row("Antal deltagare", "50", "30", "22")) + "</w:sdtContent></w:sdt>");
        assertEquals(List.of("50 → 52"), Documents.found(report));
        assertEquals("Norra, Totalt", report.findings().getFirst().column());
    }

    @Test
    void anEmptyDocumentAndAnEmptyTableSayThatNothingWasChecked() throws Exception {
        assertTrue(check("").summary().startsWith("Dokumentet har inga tabeller"));
        assertEquals(0, check("<w:tbl/>").count());
        assertEquals(0, check(table("<w:tr/>", "<w:tr><w:tc><w:p/></w:tc></w:tr>")).count());
    }

    private static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String... texts) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String text : texts) {
            row.append(cell(text));
        }
        return row.append("</w:tr>").toString();
    }

    private static String cell(String text) {
        return "<w:tc><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    }

    /** A document with a body written out. */
    private FigureReport check(String body) throws IOException, XmlException {
        try (XWPFDocument document = new XWPFDocument()) {
            String whole = "<w:document " + W + "><w:body>" + body + "</w:body></w:document>";
            document.getDocument().setBody(DocumentDocument.Factory.parse(whole).getDocument().getBody());
            return FigureCheck.of(WordTables.save(document, folder.resolve("made.docx")));
        }
    }
}
