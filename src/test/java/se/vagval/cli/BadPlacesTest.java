package se.vagval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.exchange.ReviewJson;
import se.vagval.report.template.SampleTemplate;
import se.vagval.support.Small;

/** Documents that cannot be written where they are to be, or in the look they are to have: one sentence, and nothing is lost. */
class BadPlacesTest {
    private static final String EARLIER = "tre veckors arbete";
    private static final String CHART = "Diagram/Finansiering per part 2020.png";

    @TempDir
    static Path shared;
    private static Path review;

    @TempDir
    Path folder;

    @BeforeAll
    static void aSmallReview() {
        review = shared.resolve("liten.json");
        ReviewJson.create(review, Small.with());
    }

    private CliRun write(String... more) {
        return CliRun.of(Stream.concat(Stream.of("rapport", review.toString(), "--till", folder.toString(), "--ersatt"),
                Stream.of(more)).toArray(String[]::new));
    }

    private static void refused(CliRun run, String... words) {
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().endsWith(".\n"), run.err());
        Stream.of(words).forEach(w -> assertTrue(run.err().contains(w), run.err()));
    }

    /** Nothing begun lies about; what was finished before may be there. */
    private void nothingHalfWritten() throws IOException {
        for (String name : names()) {
            assertFalse(name.contains(".tmp"), name);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .sorted().toList();
        }
    }

    private Path earlier(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, EARLIER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rapport.docx", "Tabeller.xlsx", "Bilder.pptx", "Medlemsblad.docx", CHART})
    void aReadOnlyDocumentIsLeftAsItIs(String name) throws IOException {
        Path file = earlier(name);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        refused(write(), "”" + file.getFileName() + "” är skrivskyddad", "Ta bort skrivskyddet");
        assertEquals(EARLIER, Files.readString(file));
        nothingHalfWritten();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rapport.docx", "Tabeller.xlsx", "Bilder.pptx", "Medlemsblad.docx"})
    void aDocumentThatIsOpenInAnotherProgramIsLeftAsItIs(String name) throws IOException {
        Path file = earlier(name);
        Path lock = Files.createFile(folder.resolve(".~lock." + name + "#"));
        refused(write(), "”" + name + "” är öppen i LibreOffice", "Stäng den");
        assertEquals(EARLIER, Files.readString(file));
        assertTrue(Files.exists(lock));
        nothingHalfWritten();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rapport.docx", "Tabeller.xlsx", "Bilder.pptx", "Medlemsblad.docx"})
    void aFolderThatIsCalledAsADocumentIsLeftAsItIs(String name) throws IOException {
        Path inside = earlier(name + "/viktigt.txt");
        refused(write(), name + "” är en mapp");
        assertEquals(EARLIER, Files.readString(inside));
        nothingHalfWritten();
    }

    @Test
    void aReadOnlyFolderIsLeftEmpty() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            refused(write(), "Mappen ”" + folder + "” är skrivskyddad", "Välj en annan mapp");
            assertEquals(List.of(), names());
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void theChartsFolderCanBeAFile() throws IOException {
        Path file = earlier("Diagram");
        refused(write(), file + " är en fil och inte en mapp");
        assertEquals(EARLIER, Files.readString(file));
        nothingHalfWritten();
    }

    /** A program of its own, that may write files of no more than 8 kB. */
    @Test
    void aUserWithoutRoomOnTheDiskIsToldSoAndKeepsTheOldDocuments() throws Exception {
        List<String> names = List.of("Bilder.pptx", "Medlemsblad.docx", "Rapport.docx", "Tabeller.xlsx");
        for (String name : names) {
            earlier(name);
        }
        Path said = shared.resolve("sagt.txt");
        Process process = new ProcessBuilder("sh", "-c", "ulimit -f 16; exec \"$@\"", "sh",
                ProcessHandle.current().info().command().orElseThrow(), "-XX:-UsePerfData", "-Djava.awt.headless=true",
                "-Dstderr.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), "se.vagval.app.Main",
                "rapport",
                review.toString(), "--till", folder.toString(), "--ersatt").redirectError(said.toFile()).start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS));
        String sentence = Files.readString(said, StandardCharsets.UTF_8);
        assertTrue(sentence.contains("kunde inte skrivas: du får inte använda mer plats på disken."), sentence);
        assertEquals(1, sentence.lines().count(), sentence);
        assertEquals(2, process.exitValue());
        assertEquals(names, names());
        for (String name : names) {
            assertEquals(EARLIER, Files.readString(folder.resolve(name)));
        }
    }

    @Test
    void templatesThatAreNotThereOrTooLargeAreRefusedBeforeAnythingIsWritten() throws IOException {
        Path huge = folder.resolve("stor");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(65L << 20);
        }
        Path gone = folder.resolve("borta");
        refused(write("--mall", gone + ".dotx"), gone + ".dotx” finns inte", "Välj mallen på nytt");
        refused(write("--mall-bilder", gone + ".potx"), gone + ".potx finns inte", "Välj en annan fil");
        refused(write("--mall", huge.toString()), "är större än 64 MB", "Ta bort stora bilder");
        refused(write("--mall-bilder", huge.toString()), "är större än 64 MB", "Ta bort stora bilder");
        assertEquals(List.of("stor"), names());
    }

    @Test
    void aTemplateWithoutTheStylesIsFilledUpWithOurs() throws IOException {
        Path bare = new SampleTemplate().withoutStyles().write(shared.resolve("utan.dotx"));
        CliRun run = write("--mall", bare.toString());
        assertEquals("", run.err());
        assertFalse(run.out().contains("återstår"), run.out());
        assertTrue(names().containsAll(List.of("Rapport.docx", "Medlemsblad.docx")));
    }
}
