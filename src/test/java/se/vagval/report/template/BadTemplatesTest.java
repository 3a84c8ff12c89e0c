package se.vagval.report.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.report.ReportException;

/** A template that cannot be used is told of in words that say what to do. */
class BadTemplatesTest {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    @TempDir
    Path folder;

    private static void refused(Path file, String... words) {
        String told = assertThrows(ReportException.class, () -> WordTemplate.read(file)).getMessage();
        Arrays.stream(words).forEach(w -> assertTrue(told.contains(w), told));
        assertTrue(told.contains(file.getFileName().toString()), told);
    }

    @Test
    void aFileThatIsNotThereOrIsAFolder() throws IOException {
        refused(folder.resolve("borta.dotx"), "finns inte", "Välj mallen på nytt");
        refused(Files.createDirectory(folder.resolve("mapp.dotx")), "är en mapp");
    }

    @Test
    void aFileThatIsNotOfWord() throws IOException {
        refused(Files.writeString(folder.resolve("brev.dotx"), "Hej på er"), "ingen Wordmall", ".dotx");
        refused(Files.createFile(folder.resolve("tom.dotx")), "ingen Wordmall");
        Path excel = folder.resolve("bok.docx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(excel)) {
            workbook.createSheet("A");
            workbook.write(out);
        }
        refused(excel, "ingen Wordmall");
        Path open = folder.resolve("mall.odt");
        try (var out = new ZipOutputStream(Files.newOutputStream(open))) {
            out.putNextEntry(new ZipEntry("mimetype"));
            out.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
        }
        refused(open, "ingen Wordmall");
    }

    @Test
    void aFileOfAnOlderWordAndOneWithAPassword() throws Exception {
        Path old = folder.resolve("mall.dot");
        try (POIFSFileSystem file = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(old)) {
            file.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
            file.writeFilesystem(out);
        }
        refused(old, "äldre format", ".dotx");
        Path secret = folder.resolve("hemlig.dotx");
        try (POIFSFileSystem file = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(secret)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("lösen");
            try (OutputStream inner = encryptor.getDataStream(file)) {
                Files.copy(new SampleTemplate().write(folder.resolve("öppen.dotx")), inner);
            }
            file.writeFilesystem(out);
        }
        refused(secret, "skyddad med lösenord", "ta bort lösenordet");
    }

    @Test
    void aFileWithMacros() throws IOException {
        refused(new SampleTemplate().ofType("application/vnd.ms-word.template.macroEnabledTemplate.main+xml")
                .write(folder.resolve("makro.dotm")), "makron", ".dotx");
    }

    private static String section(String paper, String text) {
        return "<w:document xmlns:w=\"" + Xml.WORD + "\"><w:body><w:p><w:r><w:t>" + text
                + "</w:t></w:r></w:p><w:sectPr>" + paper + "</w:sectPr></w:body></w:document>";
    }

    private List<String> remarks(SampleTemplate template) throws IOException {
        return WordTemplate.read(template.write(folder.resolve("m.dotx"))).remarks();
    }

    @Test
    void whatIsNotTakenFromATemplateIsSaid() throws IOException {
        assertEquals(List.of("Mallens egen text förs inte över, bara formatmallar, papper, sidhuvud och sidfot.",
                "Mallens sidfot används i stället för programmets, som har version och datum.",
                "Den har inga sidnummer: lägg till dem i mallen, eller i rapporten i Word."),
                remarks(new SampleTemplate()));
        assertEquals(2, remarks(new SampleTemplate().put("word/footer1.xml", "<w:ftr xmlns:w=\"" + Xml.WORD
                + "\"><w:p><w:fldSimple w:instr=\" PAGE \\* MERGEFORMAT\"/></w:p></w:ftr>")).size());
        String a4 = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>";
        assertEquals(List.of(), remarks(new SampleTemplate().put("word/document.xml", section(a4, ""))));
        assertEquals(List.of("Mallen har inga rubrikformat, så programmets formatmallar används."),
                remarks(new SampleTemplate().put("word/document.xml", section(a4, "")).withoutStyles()));
        assertEquals(List.of("Papperet i mallen rymmer ingen text, så A4 används."), remarks(new SampleTemplate()
                .put("word/document.xml", section("<w:pgSz w:w=\"1000\" w:h=\"1000\"/>", " "))));
        assertEquals(List.of("Mallens papper är mindre än A4: breda tabeller kan delas, och långa ord i dem brytas.",
                "Mallen är liggande. Rapporten skrivs stående, utom där tabeller behöver bredden."),
                remarks(new SampleTemplate().put("word/document.xml",
                        section("<w:pgSz w:w=\"11906\" w:h=\"8391\" w:orient=\"landscape\"/>", ""))));
    }

    @Test
    void aDamagedFile() throws IOException {
        byte[] whole = Files.readAllBytes(new SampleTemplate().write(folder.resolve("hel.dotx")));
        for (int tenths = 1; tenths < 10; tenths++) {
            refused(Files.write(folder.resolve("del.dotx"), Arrays.copyOf(whole, whole.length * tenths / 10)),
                    "skadad");
        }
        refused(new SampleTemplate().put("word/document.xml", "<w:document").write(folder.resolve("a.dotx")),
                "skadad");
        refused(new SampleTemplate().put("word/styles.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<x>&e;</x>").write(folder.resolve("b.dotx")), "skadad");
    }

    @Test
    void paperWithoutRoomForTextIsNotUsed() throws IOException {
        Path file = new SampleTemplate().put("word/document.xml", "<w:document xmlns:w=\"" + Xml.WORD
                + "\"><w:body><w:sectPr><w:pgSz w:w=\"1000\" w:h=\"1000\"/></w:sectPr></w:body></w:document>")
                .write(folder.resolve("liten.dotx"));
        Paper paper = WordTemplate.read(file).paper("rId");
        assertEquals(Paper.own("rId").upright(), paper.upright());
        Path main = new SampleTemplate().ofType(WORD + "document.main+xml").write(folder.resolve("mall.docx"));
        assertEquals(11906 - 1985 - 1701, WordTemplate.read(main).paper("rId").upright());
    }
}
