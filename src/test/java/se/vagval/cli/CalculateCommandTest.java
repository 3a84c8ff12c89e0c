package se.vagval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code berakna} on the Jönköping example, whose figures stand in its review. */
class CalculateCommandTest {

    @Test
    void printsTheComparisonAsATable() {
        CliRun run = CliRun.of("berakna", "jonkoping");
        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("Alternativen i jämförelse 2021, tusental kronor\n"), run.out());
        assertRow(run, "Möjlig statlig tilldelning", "12 096", "12 096", "11 296", "11 296", "0", "−800", "−800");
        assertRow(run, "Från parterna", "17 622", "17 622", "16 022", "22 593", "0", "−1 600", "+4 971");
        assertRow(run, "Styrelseplatser", "22", "22", "16", "16", "0", "−6", "−6");
    }

    @Test
    void printsAnotherYearInAnotherUnit() {
        CliRun run = CliRun.of("berakna", "jonkoping", "--ar", "2020", "--enhet", "kr");
        assertTrue(run.out().startsWith("Alternativen i jämförelse 2020, kronor\n"), run.out());
        assertRow(run, "Från parterna", "17 622 000", "17 622 000", "17 622 000", "17 622 000", "0", "0", "0");
    }

    @Test
    void keepsColumnsUnderTheirHeads() {
        List<String> lines = CliRun.of("berakna", "jonkoping").out().lines().toList();
        int head = lines.indexOf(lines.stream().filter(l -> l.startsWith("Uppgift")).findFirst().orElseThrow());
        String names = lines.get(head);
        String figures = lines.stream().filter(l -> l.strip().startsWith("Från parterna")).findFirst().orElseThrow();
        assertEquals(names.indexOf("idag") + "idag".length(), figures.indexOf("17\u00A0622") + 6);
        assertTrue(lines.stream().allMatch(l -> l.length() <= 130), "widest line");
    }

    /** Trelleborg leaves as the only municipality: no figure is missing, and there is no association to count for. */
    @Test
    void saysWhatCannotBeCountedWithoutCallingItMissing() {
        String out = CliRun.of("berakna", "trelleborg", "--ar", "2021").out();
        assertTrue(out.contains("går inte att räkna"), out);
        assertTrue(out.replace('\n', ' ')
                .contains("Utnyttjande, administrationens andel, eget kapital i andel av intäkterna och"
                        + " insatser per invånare (kr) går inte att räkna: det finns inget förbund då."),
                out);
        assertFalse(out.contains("aknas"), out);
    }

    @Test
    void printsEveryFigureAsJson() {
        CliRun run = CliRun.of("berakna", "jonkoping", "--format", "json");
        assertEquals("", run.err());
        JsonNode rows = new ObjectMapper().readTree(run.out());
        Set<String> names = StreamSupport.stream(rows.spliterator(), false).flatMap(r -> r.propertyNames().stream())
                .collect(Collectors.toSet());
        assertEquals(Set.of("alternative", "measure", "subject", "year", "value", "unit"), names);
        assertEquals(8_811_000, value(rows, "alt1", "allocation.granted", "area", 2021), 1e-3);
        assertEquals(8_011_000, value(rows, "alt3", "allocation.granted", "association:lansforbund", 2021), 1e-3);
        assertEquals(-1_600_000, value(rows, "alt3", "contribution.parties", "area", 2021)
                - value(rows, "alt1", "contribution.parties", "area", 2021), 1e-3);
        assertEquals(22_592_500, value(rows, "alt3b", "contribution.parties", "area", 2021), 1e-3);
        assertEquals(2_570_000.0 / 2 * 5_647 / 41_397,
                value(rows, "", "contribution.municipality", "municipality:0617", 2019), 1e-3);
    }

    @Test
    void printsTheFiguresOfOneYearAsJson() {
        ObjectMapper json = new ObjectMapper();
        JsonNode all = json.readTree(CliRun.of("berakna", "jonkoping", "--format", "json").out());
        for (int year : List.of(2019, 2022)) {
            JsonNode rows = json.readTree(
                    CliRun.of("berakna", "jonkoping", "--format", "JSON", "--ar", Integer.toString(year)).out());
            List<JsonNode> expected = StreamSupport.stream(all.spliterator(), false)
                    .filter(r -> r.get("year").asInt() == year).toList();
            assertFalse(expected.isEmpty());
            assertEquals(expected, StreamSupport.stream(rows.spliterator(), false).toList());
        }
    }

    @Test
    void refusesAYearOrAUnitThatTheFiguresAreNotIn() {
        CliRun year = CliRun.of("berakna", "jonkoping", "--format", "json", "--ar", "2040");
        assertEquals("Året 2040 beräknas inte; översynen räknar från 2019 till 2024.\n", year.err());
        CliRun unit = CliRun.of("berakna", "jonkoping", "--format", "json", "--enhet", "tkr");
        assertEquals("I json är alla belopp i kronor. Utelämna --enhet, eller ange --enhet kr.\n", unit.err());
        assertEquals(2, unit.code());
        assertEquals("", year.out() + unit.out());
    }

    @Test
    void saysNullForWhatIsMissing() {
        JsonNode rows = new ObjectMapper().readTree(CliRun.of("berakna", "jonkoping", "--format", "json").out());
        JsonNode ladder = row(rows, "", "equity.ladder", "association:sodra-vatterbygden", 2019);
        assertTrue(ladder.get("value").isNull(), ladder.toString());
        assertEquals(0.2, value(rows, "", "equity.ladder", "association:finnveden", 2019));
    }

    @Test
    void calculatesTheSameFromAFile(@TempDir Path folder) {
        Path file = folder.resolve("jonkoping.vagval");
        assertEquals(0, CliRun.of("exempel", "jonkoping", "--till", file.toString()).code());
        assertEquals(CliRun.of("berakna", "jonkoping", "--format", "json").out(),
                CliRun.of("berakna", file.toString(), "--format", "json").out());
    }

    @Test
    void refusesWhatItCannotShow() {
        assertRefused("--format är xml, men ska vara något av tabell, json.", "--format", "xml");
        assertRefused("--enhet är euro, men ska vara något av kr, tkr, mnkr.", "--enhet", "euro");
        assertRefused("Året 2019 beräknas inte; översynen räknar från 2020 till 2024.", "--ar", "2019");
    }

    private static void assertRefused(String sentence, String option, String value) {
        CliRun run = CliRun.of("berakna", "jonkoping", option, value);
        assertEquals(sentence + "\n", run.err());
        assertEquals("", run.out());
        assertEquals(2, run.code());
    }

    private static void assertRow(CliRun run, String label, String... figures) {
        String line = run.out().lines().filter(l -> l.strip().startsWith(label)).findFirst().orElseThrow();
        List<String> cells = List.of(line.strip().substring(label.length()).strip().split(" +"));
        assertEquals(List.of(figures), cells.stream().map(c -> c.replace('\u00A0', ' ')).toList());
    }

    private static double value(JsonNode rows, String alternative, String measure, String subject, int year) {
        return row(rows, alternative, measure, subject, year).get("value").asDouble();
    }

    private static JsonNode row(JsonNode rows, String alternative, String measure, String subject, int year) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(r -> r.get("alternative").asString().equals(alternative)
                        && r.get("measure").asString().equals(measure) && r.get("subject").asString().equals(subject)
                        && r.get("year").asInt() == year)
                .findFirst().orElseThrow();
    }
}
