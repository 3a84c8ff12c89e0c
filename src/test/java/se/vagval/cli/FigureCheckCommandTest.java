package se.vagval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code kontrollera-dokument} on the tables of the Jönköping review. */
class FigureCheckCommandTest {
    private static final String TABLES = "src/test/resources/se/vagval/figurecheck/jonkoping-2020.txt";

    @TempDir
    Path folder;

    @Test
    void listsWhatDoesNotFollowAndEndsWithNought() {
        CliRun run = CliRun.of("kontrollera-dokument", TABLES);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("3 stämmer inte."), run.out());
        assertTrue(run.out().contains("9,5 + 15,3 ger 24,8, men tryckt är 28,4."), run.out());
    }

    @Test
    void givesRowsOfJson() {
        JsonNode rows = new ObjectMapper()
                .readTree(CliRun.of("kontrollera-dokument", TABLES, "--format", "json").out());
        assertEquals("checked", rows.get(0).get("row").asString());
        assertEquals(40, rows.get(0).get("count").asInt());
        JsonNode last = rows.get(rows.size() - 1);
        assertEquals("finding", last.get("row").asString());
        assertEquals("24,8", last.get("follows").asString());
        assertEquals("CERTAIN", last.get("certainty").asString());
        assertEquals("TABLE", last.get("place").asString());
        assertEquals(3, last.get("number").asInt());
    }

    @Test
    void ourOwnReportFollowsFromItsOwnFigures() {
        assertEquals(0, CliRun.of("rapport", "jonkoping", "--till", folder.toString()).code());
        CliRun run = CliRun.of("kontrollera-dokument", folder.resolve("Rapport.docx").toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("summor") && run.out().contains("alla stämmer."), run.out());
    }

    @Test
    void refusesInOneLine() throws IOException {
        Path pdf = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.4");
        CliRun run = CliRun.of("kontrollera-dokument", pdf.toString());
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("a.pdf är en PDF") && run.err().lines().count() == 1, run.err());
        assertEquals(2, CliRun.of("kontrollera-dokument", TABLES, "--format", "xml").code());
    }
}
