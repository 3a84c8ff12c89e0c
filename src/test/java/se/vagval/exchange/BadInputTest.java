package se.vagval.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import se.vagval.model.Review;

/** Each file of the folder bad/ is refused in one sentence that says what is wrong and where. */
class BadInputTest {
    private static final Path FOLDER = Path.of("src/test/resources/se/vagval/exchange");

    @ParameterizedTest
    @CsvFileSource(resources = "bad-input.csv", delimiter = '|')
    void saysWhatIsWrongAndWhere(String name, int line, String sentence) throws IOException {
        Path file = FOLDER.resolve("bad").resolve(name + ".json");
        byte[] before = Files.readAllBytes(file);
        ExchangeException e = assertThrows(ExchangeException.class, () -> ReviewJson.read(file));
        String where = line > 0 ? file + ", rad " + line + ": " : file + ": ";
        assertEquals(where + sentence, e.getMessage().replace('\u00A0', ' '));
        assertEquals(line, e.line().orElse(0));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void everyBadFileHasItsSentence() throws IOException {
        List<String> rows = Files.readAllLines(FOLDER.resolve("bad-input.csv"));
        Set<String> told = rows.stream().map(row -> row.substring(0, row.indexOf('|')).strip() + ".json")
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(FOLDER.resolve("bad"))) {
            assertEquals(files.map(f -> f.getFileName().toString()).collect(Collectors.toSet()), told);
        }
    }

    @Test
    void readsTheFileThatTheBadOnesAreMadeFrom() {
        Review review = ReviewJson.read(FOLDER.resolve("small.json"));
        assertEquals(List.of("0604", "0686"), review.associations().getFirst().municipalities());
    }

    @Test
    void saysThatAFileIsNotThere(@TempDir Path folder) {
        Path file = folder.resolve("finns;inte \"alls\".json");
        ExchangeException e = assertThrows(ExchangeException.class, () -> ReviewJson.read(file));
        assertEquals("Filen " + file + " finns inte. Kontrollera namnet och mappen.", e.getMessage());
    }

    @Test
    void saysThatAMunicipalityIsUnknownOrHasAnotherName() {
        String example = ReviewJson.write(Examples.open("jonkoping"));
        ExchangeException unknown = assertThrows(ExchangeException.class,
                () -> ReviewJson.read(example.replace("\"0604\"", "\"9999\"")));
        assertTrue(unknown.getMessage().endsWith("Kommunkoden 9999 (Aneby) finns inte i SCB:s register. Rätta koden; "
                + "ett område utan egen kommunkod får en kod av annat slag än fyra siffror."), unknown.getMessage());
        ExchangeException named = assertThrows(ExchangeException.class,
                () -> ReviewJson.read(example.replace("\"name\": \"Aneby\"", "\"name\": \"Anebyy\"")));
        assertTrue(named.getMessage().matches("(?s)Rad \\d+: Kommunen med kod 0604 heter Aneby i SCB:s register, "
                + "inte ”Anebyy”. Rätta namnet eller koden."), named.getMessage());
    }

    @Test
    void saysThatAFolderIsNotAFile(@TempDir Path folder) {
        ExchangeException e = assertThrows(ExchangeException.class, () -> ReviewJson.read(folder));
        assertEquals(folder + " är en mapp och inte en fil. Ange en fil i mappen.", e.getMessage());
    }

    @Test
    void saysItOnOneLineEvenWhenTheFileDoesNot() {
        String document = "{\"format\": \"vagval-oversyn\", \"version\": 1, \"a\\nb\": 1}";
        ExchangeException e = assertThrows(ExchangeException.class, () -> ReviewJson.read(document));
        assertEquals("Rad 1: Fältet a b finns inte i formatet. Ta bort det eller rätta namnet.", e.getMessage());
    }

    @Test
    void refusesADocumentCutAnywhere() throws IOException {
        byte[] whole = Files.readAllBytes(FOLDER.resolve("small.json"));
        String document = new String(whole, StandardCharsets.UTF_8).stripTrailing();
        for (int length = 0; length < document.length(); length++) {
            String cut = document.substring(0, length);
            ExchangeException e = assertThrows(ExchangeException.class, () -> ReviewJson.read(cut));
            assertFalse(e.getMessage().isBlank(), cut);
        }
    }

    @Test
    void readsOrRefusesADocumentWithAnyCharacterChanged() throws IOException {
        String document = Files.readString(FOLDER.resolve("small.json"));
        Random random = new Random(2);
        int refused = 0;
        for (int i = 0; i < 3000; i++) {
            int at = random.nextInt(document.length());
            String changed = document.substring(0, at) + "{}[]\",:-9.exå\n".charAt(random.nextInt(14))
                    + document.substring(at + 1);
            refused += refused(changed) ? 1 : 0;
        }
        assertTrue(refused > 1000, "refused " + refused);
    }

    private static boolean refused(String document) {
        try {
            return ReviewJson.read(document).alternatives().isEmpty();
        } catch (ExchangeException e) {
            assertEquals(1, e.getMessage().lines().count(), e.getMessage());
            return true;
        }
    }
}
