package se.vagval.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.exchange.Examples;
import se.vagval.exchange.ReviewJson;
import se.vagval.model.Commission;
import se.vagval.model.Review;
import se.vagval.store.ReviewFile;

/** Commands as they are typed: what they leave on the disk, print and return. */
class CliTest {
    private static final Path BAD = Path.of("src/test/resources/se/vagval/exchange/bad");

    @TempDir
    private Path folder;

    @Test
    void listsTheExamples() {
        CliRun run = CliRun.of("exempel");
        List<String> lines = run.out().lines().toList();
        assertEquals("jonkoping      Översyn av samordningsförbunden i Jönköpings län. "
                + "Som idag, gemensam administration eller länsförbund. 2020.", lines.getFirst());
        assertEquals(List.of("jonkoping", "stockholm", "ekero", "trelleborg", "statskontoret"),
                lines.stream().map(line -> line.substring(0, line.indexOf(' '))).toList());
        assertDone(run);
    }

    @Test
    void unpacksAnExampleAsAReviewFile() {
        Path file = folder.resolve("län; \"kopia\".vagval");
        CliRun run = CliRun.of("exempel", "jonkoping", "--till", file.toString());
        assertDone(run);
        assertEquals(file + " är skapad.\n", run.out());
        try (ReviewFile opened = ReviewFile.openReadOnly(file)) {
            assertEquals(Examples.open("jonkoping"), opened.review());
        }
    }

    @Test
    void unpacksAnExampleAsJson() {
        Path file = folder.resolve("jonkoping.json");
        assertDone(CliRun.of("exempel", "jonkoping", "--till", file.toString()));
        assertEquals(Examples.open("jonkoping"), ReviewJson.read(file));
    }

    @Test
    void exportsAndImportsTheSameReview() throws IOException {
        Path json = folder.resolve("a.json");
        Path file = folder.resolve("a.vagval");
        Path again = folder.resolve("b.json");
        assertDone(CliRun.of("exportera", "jonkoping", json.toString()));
        assertDone(CliRun.of("importera", json.toString(), file.toString()));
        assertDone(CliRun.of("exportera", file.toString(), again.toString()));
        assertEquals(Files.readString(json), Files.readString(again));
    }

    @Test
    void readingCommandsLeaveTheFileAsItWasByteForByte() throws IOException {
        Path file = folder.resolve("a.vagval");
        assertDone(CliRun.of("exempel", "jonkoping", "--till", file.toString()));
        byte[] before = Files.readAllBytes(file);
        assertDone(CliRun.of("berakna", file.toString()));
        assertDone(CliRun.of("exportera", file.toString()));
        assertDone(CliRun.of("rapport", file.toString(), "--till", folder.resolve("ut").toString()));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aFileOpenInAWindowIsReadAsItWasLastSaved() {
        Path file = folder.resolve("a.vagval");
        Review review = Examples.open("jonkoping");
        try (ReviewFile open = ReviewFile.create(file, review)) {
            Review renamed = review.edit().commission(Commission.titled("Nytt namn", 2020)).done();
            open.save(renamed);
            assertEquals(ReviewJson.write(renamed), CliRun.of("exportera", file.toString()).out());
        }
    }

    /** No command writes to a review file that exists; one that is taken is refused by its name, locked or not. */
    @Test
    void aFileOpenInAWindowIsNotWrittenOver() throws IOException {
        Path file = folder.resolve("a.vagval");
        Path small = BAD.resolve("../small.json");
        try (ReviewFile open = ReviewFile.create(file, Examples.open("jonkoping"))) {
            String sentence = "Det finns redan en fil";
            CliRun imported = CliRun.of("importera", small.toString(), file.toString());
            assertTrue(imported.err().startsWith(sentence), imported.err());
            assertEquals(2, imported.code());
            assertEquals(2, CliRun.of("exempel", "jonkoping", "--till", file.toString()).code());
            assertEquals(Examples.open("jonkoping"), open.review());
        }
    }

    @Test
    void exportsToStandardOutput() {
        CliRun run = CliRun.of("exportera", "jonkoping");
        assertDone(run);
        assertEquals(ReviewJson.write(Examples.open("jonkoping")), run.out());
    }

    @Test
    void neverWritesOverAFile() throws IOException {
        Path taken = Files.writeString(folder.resolve("upptagen.json"), "viktigt");
        refused(CliRun.of("exportera", "jonkoping", taken.toString()),
                "Det finns redan en fil " + taken + ". Välj ett annat namn; den skrivs inte över.");
        CliRun.of("exempel", "jonkoping", "--till", taken.toString());
        assertEquals(2, CliRun.of("importera", BAD.resolve("../small.json").toString(), taken.toString()).code());
        assertEquals("viktigt", Files.readString(taken));
        assertEquals(List.of(taken), files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing-field", "text-for-number", "unknown-municipality", "utilisation-140",
            "shares-90", "truncated", "not-json", "empty", "newer-version", "latin-1"})
    void refusesABadDocumentInOneLineAndLeavesNothingBehind(String name) throws IOException {
        Path bad = BAD.resolve(name + ".json");
        CliRun run = CliRun.of("importera", bad.toString(), folder.resolve("ny.vagval").toString());
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count());
        assertTrue(run.err().startsWith(bad.toString()), run.err());
        assertEquals(List.of(), files());
    }

    @Test
    void saysWhichPercentageIsWrongAndWhere() {
        CliRun run = CliRun.of("exportera", BAD.resolve("utilisation-140.json").toString());
        refused(run, BAD.resolve("utilisation-140.json") + ", rad 44: associations[1].allocation.utilisation är"
                + " 140\u00A0%, men ska vara från 0 till 100\u00A0%.");
    }

    @Test
    void refusesAFileThatIsNotThereOrNoReview() throws IOException {
        assertEquals(2, CliRun.of("exportera", folder.resolve("saknas.vagval").toString()).code());
        Path text = Files.writeString(folder.resolve("brev.vagval"), "Hej");
        CliRun run = CliRun.of("exportera", text.toString());
        assertEquals(2, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("brev.vagval"), run.err());
        assertEquals("Hej", Files.readString(text));
    }

    @Test
    void refusesAnExampleThereIsNot() {
        refused(CliRun.of("exempel", "atlantis"),
                "Det finns inget exempel som heter atlantis. Exemplen är jonkoping, stockholm, ekero, trelleborg, statskontoret.");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        Path file = folder.resolve("ingen").resolve("a.json");
        refused(CliRun.of("exportera", "jonkoping", file.toString()), "Mappen " + file.getParent() + " finns inte.");
    }

    @Test
    void refusesArgumentsThatMakeNoCommand() {
        refused(CliRun.of("bake"),
                "Kommandot bake finns inte. Kommandona är exempel, berakna, rapport, importera, exportera, uppdatera, kontrollera-dokument. Se vagval --help.");
        refused(CliRun.of("--fort"), "Flaggan --fort finns inte. Se vagval --help.");
        refused(CliRun.of("importera", "a.json"), "FIL saknas. Se vagval importera --help.");
        refused(CliRun.of("exportera", "jonkoping", "a", "b"),
                "Argumentet b är ett för mycket. Se vagval exportera --help.");
        refused(CliRun.of("exempel", "jonkoping", "--till"), "--till FIL saknas. Se vagval exempel --help.");
        refused(CliRun.of("exempel", "x", "--till", "a", "--till", "b"),
                "Flaggan --till FIL står två gånger. Se vagval exempel --help.");
        refused(CliRun.of("exempel", "--till", "a.json"),
                "Ange vilket exempel som ska packas upp, till exempel: vagval exempel jonkoping --till FIL");
    }

    @Test
    void helpsInSwedish() {
        CliRun all = CliRun.of("--help");
        assertDone(all);
        assertTrue(all.out().replaceAll("\\s+", " ").contains("vagval FIL.vagval öppnar filen i fönstret"), all.out());
        assertTrue(all.out().startsWith("Användning: vagval [FIL.vagval] | vagval KOMMANDO …\n"), all.out());
        List.of("exempel", "berakna", "importera", "exportera").forEach(c -> {
            assertTrue(all.out().contains("  " + c), all.out());
            CliRun one = CliRun.of(c, "--help");
            assertDone(one);
            assertTrue(one.out().startsWith("Användning: vagval " + c), one.out());
            assertFalse(one.out().contains("Usage"), one.out());
        });
    }

    @Test
    void explainsTheCommandAfterTheOptionToo() {
        assertEquals(CliRun.of("exempel", "--help"), CliRun.of("-h", "exempel"));
    }

    @Test
    void saysWhatWasProbablyMeant() {
        refused(CliRun.of("beräkna", "jonkoping"),
                "Kommandot beräkna finns inte. Kommandona är exempel, berakna, rapport,"
                        + " importera, exportera, uppdatera, kontrollera-dokument. Menade du berakna? Se vagval --help.");
        refused(CliRun.of("berakna", "jonkoping", "--år", "2022"),
                "Flaggan --år finns inte. Menade du --ar? Se vagval berakna --help.");
        refused(CliRun.of("berakna", "JÖNKÖPING"),
                "Det finns varken en fil eller ett exempel som heter JÖNKÖPING. Menade du exemplet jonkoping?");
        refused(CliRun.of("berakna", "atlantis"),
                "Det finns varken en fil eller ett exempel som heter atlantis. Exemplen är jonkoping, stockholm, ekero, trelleborg, statskontoret.");
    }

    @Test
    void aFileIsNoCommand() {
        refused(CliRun.of("ex.json"),
                "ex.json är ett filnamn. Ange först vad som ska göras, till exempel vagval berakna"
                        + " ex.json; en .vagval-fil ensam öppnas i fönstret. Se vagval --help.");
        refused(CliRun.of("--oppna"), "Ange filen som ska öppnas i fönstret: vagval --oppna FIL");
    }

    @Test
    void refusesAnEmptyName() {
        refused(CliRun.of("berakna", ""), "FIL|EXEMPEL är tomt. Se vagval berakna --help.");
        refused(CliRun.of("exempel", ""), "NAMN är tomt. Se vagval exempel --help.");
        refused(CliRun.of("importera", "a.json", " "), "FIL är tomt. Se vagval importera --help.");
        refused(CliRun.of("rapport", "jonkoping", "--till", ""), "--till MAPP är tomt. Se vagval rapport --help.");
    }

    @Test
    void refusesAFolderWhereAFileIsExpected() throws IOException {
        Path json = Files.createDirectory(folder.resolve("mapp.json"));
        refused(CliRun.of("importera", json.toString(), folder.resolve("ny.vagval").toString()),
                json + " är en mapp och inte en fil. Ange en fil i mappen.");
        refused(CliRun.of("exportera", "jonkoping", json.toString()),
                json + " är en mapp. Ange också ett filnamn, till exempel " + json.resolve("jonkoping.json") + ".");
        refused(CliRun.of("exempel", "jonkoping", "--till", folder.toString()), folder
                + " är en mapp. Ange också ett filnamn, till exempel " + folder.resolve("jonkoping.vagval") + ".");
        assertEquals(List.of(json), files());
    }

    @Test
    void refusesAFileOfTheWrongKind() throws IOException {
        refused(CliRun.of("importera", "ex.vagval", "x.vagval"), "ex.vagval är redan en översynsfil och behöver inte"
                + " importeras. Den går att använda som den är, till exempel: vagval berakna ex.vagval");
        Path text = folder.resolve("kopia.v2.txt");
        Path review = folder.resolve("kopia.v2.vagval");
        String sentence = "Filen " + text + " skulle bli en översynsfil. Låt namnet sluta på .vagval, till exempel "
                + review + ".";
        refused(CliRun.of("exempel", "jonkoping", "--till", text.toString()), sentence);
        refused(CliRun.of("importera", BAD.resolve("../small.json").toString(), text.toString()), sentence);
        refused(CliRun.of("exportera", "jonkoping", text.toString()), "Filen " + text
                + " skulle bli JSON. Låt namnet sluta på .json, till exempel " + folder.resolve("kopia.v2.json") + ".");
        assertEquals(List.of(), files());
    }

    @Test
    void aLineBreakInANameDoesNotBreakTheLine() {
        refused(CliRun.of("exempel", "a\nb"),
                "Det finns inget exempel som heter a b. Exemplen är jonkoping, stockholm, ekero, trelleborg, statskontoret.");
    }

    @Test
    void showsTheDetailsOfAnErrorWhenAsked() {
        String missing = folder.resolve("saknas.vagval").toString();
        CliRun run = CliRun.of("exportera", missing, "--detaljer");
        assertEquals(2, run.code());
        assertTrue(run.err().lines().skip(1).findFirst().orElseThrow().contains("FIL-01"), run.err());
    }

    @Test
    void saysWhenTheResultCouldNotBeWritten() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertEquals(2, Cli.run(full, err, folder.resolve("fel.log"), "exportera", "jonkoping"));
        assertEquals(
                "Det gick inte att skriva ut hela resultatet. Kontrollera att disken har plats och att mottagaren är"
                        + " kvar.",
                err.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void refusesWhatStandsBesideAQuestionForTheVersion() {
        refused(CliRun.of("--version", "--bogus"), "Flaggan --bogus finns inte. Se vagval --help.");
    }

    @Test
    void saysItsVersion() {
        CliRun run = CliRun.of("--version");
        assertDone(run);
        assertTrue(run.out().startsWith("Vägval "), run.out());
    }

    private static void assertDone(CliRun run) {
        assertEquals("", run.err());
        assertEquals(0, run.code());
    }

    private static void refused(CliRun run, String sentence) {
        assertEquals(sentence + "\n", run.err());
        assertEquals("", run.out());
        assertEquals(2, run.code());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
