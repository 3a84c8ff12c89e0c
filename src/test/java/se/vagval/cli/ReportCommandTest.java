package se.vagval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.exchange.Examples;
import se.vagval.exchange.ReviewJson;
import se.vagval.model.Commission;
import se.vagval.model.OwnWords;
import se.vagval.model.Review;
import se.vagval.report.template.SampleTemplate;
import se.vagval.support.WordTables;

/** {@code rapport} on the Jönköping example, on an empty review and where it cannot write. */
class ReportCommandTest {
    @TempDir
    private Path folder;

    @Test
    void writesTheReportTheWorkbookAndTheCharts() throws IOException {
        Path to = folder.resolve("ny").resolve("rapport");
        CliRun run = CliRun.of("rapport", "jonkoping", "--till", to.toString());
        assertEquals("", run.err());
        assertEquals(0, run.code());
        List<String> files = files(to);
        assertTrue(files.containsAll(List.of("Rapport.docx", "Tabeller.xlsx", "Medlemsblad.docx",
                "Bilder.pptx", "Diagram/Finansiering per part 2021.png", "Diagram/Finansiering per part 2021.svg",
                "Diagram/Insatser 2021 från Som idag till Länsförbund.svg")), files::toString);
        assertEquals(files.size() + 1, run.out().lines().count());
        assertFalse(run.out().contains("Inga medlemsblad"));
        try (InputStream in = Files.newInputStream(to.resolve("Rapport.docx"));
                XWPFDocument document = new XWPFDocument(in)) {
            assertTrue(WordTables.of(document).size() > 10);
        }
        try (InputStream in = Files.newInputStream(to.resolve("Tabeller.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertEquals("Innehåll", workbook.getSheetName(0));
        }
        assertEquals(2250, ImageIO.read(to.resolve("Diagram/Finansiering per part 2021.png").toFile()).getWidth());
    }

    /** Each is of another kind of case: an area without associations, one that ends, many alternatives, years before the rules. */
    @ParameterizedTest
    @ValueSource(strings = {"stockholm", "ekero", "trelleborg", "statskontoret"})
    void writesTheOtherExamplesToo(String example) throws IOException {
        Path to = folder.resolve(example);
        CliRun run = CliRun.of("rapport", example, "--till", to.toString());
        assertEquals("", run.err());
        assertEquals(0, run.code());
        List<String> files = files(to);
        assertTrue(files.stream().filter(file -> file.endsWith(".svg")).count() >= 4, files::toString);
        try (InputStream in = Files.newInputStream(to.resolve("Rapport.docx"));
                XWPFDocument document = new XWPFDocument(in)) {
            assertTrue(WordTables.of(document).size() > 10);
        }
        assertTrue(Files.size(to.resolve("Tabeller.xlsx")) > 10_000);
    }

    @Test
    void writesOverNothingUnlessToldTo() throws IOException {
        Path json = folder.resolve("tom.json");
        ReviewJson.create(json, Review.empty(Commission.titled("Tom översyn", 2025)));
        Path to = Files.createDirectory(folder.resolve("rapport"));
        Path edited = Files.writeString(to.resolve("Rapport.docx"), "tre veckors arbete");
        CliRun refused = CliRun.of("rapport", json.toString(), "--till", to.toString());
        assertEquals(
                "I mappen " + to + " finns redan Rapport.docx. Inget har skrivits. Välj en annan mapp, eller"
                        + " ange --ersatt för att ersätta det som finns.\n",
                refused.err());
        assertEquals("", refused.out());
        assertEquals(2, refused.code());
        assertEquals("tre veckors arbete", Files.readString(edited));
        assertEquals(List.of("Rapport.docx"), files(to));
        CliRun replaced = CliRun.of("rapport", json.toString(), "--till", to.toString(), "--ersatt");
        assertEquals("", replaced.err());
        assertEquals(0, replaced.code());
        assertTrue(Files.size(edited) > 1_000);
    }

    @Test
    void aTemplateThatCannotBeUsedIsRefusedBeforeAnythingIsWritten() throws IOException {
        Path template = Files.writeString(folder.resolve("mall.potx"), "ingen mall");
        Path to = folder.resolve("rapport");
        CliRun run = CliRun.of("rapport", "jonkoping", "--till", to.toString(), "--mall-bilder", template.toString());
        assertEquals("Mallen ”mall.potx” går inte att läsa som en PowerPoint-mall. Öppna den i PowerPoint och spara den"
                + " som .potx eller .pptx.\n", run.err());
        assertEquals(2, run.code());
        assertTrue(Files.notExists(to));
    }

    @Test
    void countsTheChartsThatAreThereAndLetsOtherFilesBe() throws IOException {
        Path to = folder.resolve("rapport");
        Path charts = Files.createDirectories(to.resolve("Diagram"));
        Files.writeString(to.resolve("Tabeller.xlsx"), "x");
        Files.writeString(to.resolve("Anteckningar.txt"), "x");
        Files.writeString(charts.resolve("Finansiering per part 2021.png"), "x");
        Files.writeString(charts.resolve("Finansiering per part 2021.svg"), "x");
        Files.writeString(charts.resolve("Eget.png"), "x");
        CliRun run = CliRun.of("rapport", "jonkoping", "--till", to.toString());
        assertTrue(run.err().startsWith("I mappen " + to + " finns redan Tabeller.xlsx och 2 filer i Diagram. Inget"),
                run.err());
        assertEquals(2, run.code());
        assertEquals(5, files(to).size());
    }

    @Test
    void writesAPageForEveryMemberOrForThoseThatAreNamed() throws IOException {
        assertEquals(15, membersOf(folder.resolve("alla")).size());
        assertEquals(List.of("Staten", "Tranås"),
                membersOf(folder.resolve("valda"), "--medlem", "tranås", "--medlem", "Staten", "--medlem", "Tranås"));
    }

    @Test
    void writesInTheTemplateOfTheOrganisation() throws IOException {
        Path json = folder.resolve("tom.json");
        ReviewJson.create(json, Review.empty(Commission.titled("Tom översyn", 2025)));
        Path template = new SampleTemplate().write(folder.resolve("mall.dotx"));
        Path to = folder.resolve("i mall");
        assertEquals("", CliRun.of("rapport", json.toString(), "--till", to.toString(), "--mall", template.toString())
                .err());
        try (InputStream in = Files.newInputStream(to.resolve("Rapport.docx"));
                XWPFDocument document = new XWPFDocument(in)) {
            assertEquals("Region X", document.getHeaderList().getFirst().getText().strip());
        }
    }

    @Test
    void aTemplateThatCannotBeUsedIsToldOfAndNothingIsWritten() throws IOException {
        Path letter = Files.writeString(folder.resolve("brev.docx"), "Hej");
        Path to = folder.resolve("ingen");
        CliRun run = CliRun.of("rapport", "jonkoping", "--till", to.toString(), "--mall", letter.toString());
        assertEquals(
                "”brev.docx” är ingen Wordmall. Välj en mall som går att öppna i Word och är sparad som .dotx eller "
                        + ".docx.\n",
                run.err());
        assertEquals(2, run.code());
        assertFalse(Files.exists(to));
    }

    private static List<String> membersOf(Path to, String... more) throws IOException {
        CliRun run = CliRun.of(Stream.concat(Stream.of("rapport", "jonkoping", "--till", to.toString()),
                Stream.of(more)).toArray(String[]::new));
        assertEquals("", run.err());
        assertTrue(run.out().contains("Medlemsblad.docx"), run.out());
        try (InputStream in = Files.newInputStream(to.resolve("Medlemsblad.docx"));
                XWPFDocument document = new XWPFDocument(in)) {
            return document.getParagraphs().stream().filter(p -> "Heading1".equals(p.getStyle()))
                    .map(p -> p.getText()).skip(1).toList();
        }
    }

    /** Words of the user's own that do not say what a chart shows, in every document that has the chart. */
    @Test
    void saysOnceOfEachDocumentWhatRemainsBeforeItIsAccessible() throws IOException {
        Review example = Examples.open("jonkoping");
        Review review = example.edit()
                .report(example.report().withWords(List.of(new OwnWords("activities", "", "bild")))).done();
        Path json = folder.resolve("egen.json");
        ReviewJson.create(json, review);
        Path to = folder.resolve("rapport");
        CliRun run = CliRun.of("rapport", json.toString(), "--till", to.toString());
        assertEquals("", run.err());
        assertEquals(List.of("Rapport.docx", "Tabeller.xlsx", "Bilder.pptx"),
                run.out().lines().filter(l -> l.startsWith("Tillgänglighet, det här återstår i "))
                        .map(l -> l.replaceAll(".* i |:$", "")).toList());
        try (InputStream in = Files.newInputStream(to.resolve("Rapport.docx"));
                XWPFDocument document = new XWPFDocument(in)) {
            assertTrue(document.getParagraphs().stream()
                    .anyMatch(p -> p.getText().equals("Tillgänglighet: det här återstår")));
        }
    }

    @Test
    void aMemberThatIsNotThereIsAskedAboutAndNothingIsWritten() throws IOException {
        Path to = folder.resolve("rapport");
        CliRun near = CliRun.of("rapport", "jonkoping", "--till", to.toString(), "--medlem", "Vetlnda");
        assertEquals("Det finns ingen medlem som heter Vetlnda. Menade du Vetlanda?\n", near.err());
        assertEquals(2, near.code());
        CliRun far = CliRun.of("rapport", "jonkoping", "--till", to.toString(), "--medlem", "Kiruna");
        assertTrue(far.err().startsWith("Det finns ingen medlem som heter Kiruna. Ange namnet"), far.err());
        assertEquals(List.of(), files(folder));
    }

    @Test
    void theHelpTellsOfReplacing() {
        String help = CliRun.of("rapport", "--help").out().replaceAll("\\s+", " ");
        assertTrue(help.contains("--till MAPP [--ersatt]"), help);
        assertTrue(help.contains("--ersatt Ersätter filerna"), help);
    }

    @Test
    void anEmptyReviewEndsWell() throws IOException {
        Path json = folder.resolve("tom.json");
        ReviewJson.create(json, Review.empty(Commission.titled("Tom översyn", 2025)));
        CliRun run = CliRun.of("rapport", json.toString(), "--till", folder.resolve("rapport").toString());
        assertEquals("", run.err());
        assertEquals(0, run.code());
        List<String> files = files(folder.resolve("rapport"));
        assertTrue(files.contains("Rapport.docx"));
        assertFalse(files.contains("Medlemsblad.docx"));
        assertTrue(run.out().lines().toList().contains("Inga medlemsblad är skrivna, eftersom översynen inte har några"
                + " medlemmar än. Skriv in dem i steget Nuläge."), run::out);
    }

    @Test
    void needsAFolderItCanWriteTo() throws IOException {
        CliRun none = CliRun.of("rapport", "jonkoping");
        assertEquals("Ange mappen som dokumenten ska skrivas till: vagval rapport FIL|EXEMPEL --till MAPP\n",
                none.err());
        assertEquals(2, none.code());
        Path file = Files.writeString(folder.resolve("fil"), "viktigt");
        CliRun taken = CliRun.of("rapport", "jonkoping", "--till", file.toString());
        String sentence = file + " är en fil och inte en mapp. Ange en mapp som dokumenten ska skrivas till.\n";
        assertEquals(sentence, taken.err());
        assertEquals(sentence, CliRun.of("rapport", "jonkoping", "--till", file.resolve("under").toString()).err());
        assertEquals(2, taken.code());
        assertEquals("viktigt", Files.readString(file));
    }

    @Test
    void writesNothingForABadReview() throws IOException {
        Path bad = Path.of("src/test/resources/se/vagval/exchange/bad/shares-90.json");
        CliRun run = CliRun.of("rapport", bad.toString(), "--till", folder.resolve("rapport").toString());
        assertEquals(2, run.code());
        assertEquals(1, run.err().lines().count());
        assertEquals(List.of(), files(folder));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .sorted().toList();
        }
    }
}
