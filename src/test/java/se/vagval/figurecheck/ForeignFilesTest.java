package se.vagval.figurecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.figurecheck.document.DocumentException;

/** Files that are not what they ought to be: one plain sentence each. */
class ForeignFilesTest {
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
            (byte) 0xE1};

    @TempDir
    Path folder;

    private String refusal(String name, byte[] bytes) throws IOException {
        return refusal(Files.write(folder.resolve(name), bytes));
    }

    private static String refusal(Path file) {
        return assertThrows(DocumentException.class, () -> FigureCheck.of(file)).getMessage();
    }

    @Test
    void aPdfIsToBeSavedAsWord() throws IOException {
        assertEquals("översyn.pdf är en PDF, och där går tabellerna inte att läsa säkert. Spara dokumentet som Word "
                + "(.docx) eller text och granska den filen.",
                refusal("översyn.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)));
        assertTrue(refusal("påhittad.docx", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)).contains("är en PDF"));
    }

    @Test
    void anOlderFormatIsToBeSavedAnew() throws IOException {
        assertTrue(refusal("a.doc", OLE).startsWith("a.doc är sparat i ett äldre format. Öppna det i Word"));
        assertTrue(refusal("a.rtf", "{\\rtf1 x}".getBytes(StandardCharsets.US_ASCII)).contains("äldre format"));
    }

    @Test
    void aPasswordIsToBeTakenAway() throws Exception {
        Path file = folder.resolve("hemlig.docx");
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemligt");
            try (OutputStream inner = encryptor.getDataStream(system)) {
                inner.write(Files.readAllBytes(WordTables.ofText(Documents.JONKOPING, folder)));
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                system.writeFilesystem(out);
            }
        }
        assertTrue(refusal(file).startsWith("hemlig.docx är skyddat med lösenord"));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 300, 2000, 3000})
    void aDocumentCutOffIsDamaged(int length) throws IOException {
        byte[] whole = Files.readAllBytes(WordTables.ofText(Documents.JONKOPING, folder));
        assertTrue(length < whole.length);
        assertTrue(refusal("kapad.docx", Arrays.copyOf(whole, length)).startsWith("kapad.docx är skadat"));
    }

    @Test
    void aDocumentWhoseTextIsNotXmlIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(WordTables.ofText(Documents.JONKOPING, folder));
        Path file = folder.resolve("trasig.docx");
        try (var in = new ZipInputStream(new ByteArrayInputStream(whole));
                var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals("word/document.xml")
                        ? "<w:document><w:body>".getBytes(StandardCharsets.UTF_8)
                        : in.readAllBytes());
            }
        }
        assertTrue(refusal(file).startsWith("trasig.docx är skadat"));
    }

    @Test
    void aWorkbookAndAnotherPackageAreNoWordDocuments() throws IOException {
        Path workbook = folder.resolve("tabeller.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(workbook)) {
            book.createSheet();
            book.write(out);
        }
        assertTrue(refusal(workbook).startsWith("tabeller.xlsx är inget Word-dokument"));
        Path zip = folder.resolve("arkiv.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("a.txt"));
            out.write(1);
        }
        assertTrue(refusal(zip).startsWith("arkiv.zip är inget Word-dokument"), refusal(zip));
        Path open = folder.resolve("öppen.odt");
        try (var out = new ZipOutputStream(Files.newOutputStream(open))) {
            out.putNextEntry(new ZipEntry("mimetype"));
            out.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
            out.putNextEntry(new ZipEntry("content.xml"));
            out.write(1);
        }
        assertTrue(refusal(open).startsWith("öppen.odt är inget Word-dokument"), refusal(open));
    }

    @Test
    void aDocumentThatUnpacksToGigabytesIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(WordTables.ofText(Documents.JONKOPING, folder));
        Path file = folder.resolve("bomb.docx");
        byte[] spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        try (var in = new ZipInputStream(new ByteArrayInputStream(whole));
                var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] own = in.readAllBytes();
                if (entry.getName().equals("word/document.xml")) {
                    for (int i = 0; i < 80; i++) {
                        out.write(spaces);
                    }
                }
                out.write(own);
            }
        }
        String sentence = refusal(file);
        assertTrue(sentence.startsWith("bomb.docx är"), sentence);
    }

    @Test
    void emptyMissingAndFolderAreTold() throws IOException {
        assertEquals("tom.docx är tom. Välj ett dokument med innehåll.", refusal("tom.docx", new byte[0]));
        assertTrue(refusal(folder.resolve("saknas.docx")).contains("saknas.docx finns inte."));
        assertTrue(refusal(folder).contains("är en mapp."));
    }

    @Test
    void bytesThatAreNoTextAreToldSo() throws IOException {
        assertTrue(refusal("bild.png", new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1})
                .contains("varken ett Word-dokument eller en textfil"));
        assertTrue(
                refusal("text.docx", "bara text".getBytes(StandardCharsets.UTF_8)).contains("är inget Word-dokument"));
    }

    @Test
    void textIsReadInAnyOfTheUsualEncodings() throws IOException {
        String text = "Uppgift\tTotalt\tKvinnor\tMän\nAntal deltagare\t50\t30\t22\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16,
                Charset.forName("windows-1252"))) {
            Path file = Files.write(folder.resolve(charset + ".txt"), text.getBytes(charset));
            assertEquals(List.of("50 → 52"), Documents.found(FigureCheck.of(file)), charset.name());
        }
        Path marked = Files.writeString(folder.resolve("bom.txt"), "\uFEFF" + text);
        assertEquals(List.of("50 → 52"), Documents.found(FigureCheck.of(marked)));
    }

    @Test
    void aTableInMarkdownIsATable() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), """
                ## Kostnader
                | Post | tkr |
                |:--|--:|
                | Löner | 100 |
                | Lokaler | 50 |
                | **Summa** | 170 |
                """);
        FigureReport report = FigureCheck.of(file);
        assertEquals(List.of("170 → 150"), Documents.found(report));
        assertEquals("Tabell 1 i dokumentet, från rad 2: Kostnader", report.findings().getFirst().place().said());
    }
}
