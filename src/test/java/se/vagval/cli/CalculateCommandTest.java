package se.vagval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class CalculateCommandTest {
    @Test
    void printsTheComparisonAsATable() {
        CliRun run = CliRun.of("berakna", "jonkoping");
        assertEquals(0, run.code());
        List<String> lines = run.out().lines().toList();
        assertEquals("Alternativen i jämförelse 2021, tkr", lines.getFirst());
        String parties = lines.stream().filter(l -> l.contains("Från parterna")).findFirst().orElseThrow()
                .replace('\u00a0', '_').replaceAll(" +", " ");
        assertEquals(" Från parterna 17_622 17_622 16_022 22_593 0 −1_600 +4_971", parties);
    }

    @Test
    void printsEveryFigureAsJson() {
        CliRun run = CliRun.of("berakna", "jonkoping", "--format", "json");
        assertEquals(0, run.code());
        JsonNode figures = new ObjectMapper().readTree(run.out());
        Set<String> seen = new HashSet<>();
        double county = 0;
        for (JsonNode f : figures) {
            assertEquals(Set.of("alternative", "measure", "subject", "year", "value", "unit"),
                    new HashSet<>(f.propertyNames()));
            assertTrue(seen.add(f.get("alternative") + "/" + f.get("measure") + "/" + f.get("subject") + "/"
                    + f.get("year")), () -> "twice: " + f);
            if (f.get("alternative").asString().equals("alt3") && f.get("year").asInt() == 2021
                    && f.get("measure").asString().equals("contribution.parties")
                    && f.get("subject").asString().equals("association:lansforbund")) {
                county = f.get("value").asDouble();
            }
        }
        assertEquals(16_022_000, county, 0.5);
    }

    @Test
    void refusesAnotherFormatAndAYearOutside() {
        refused("Formatet xml finns inte. Välj tabell eller json.\n", "berakna", "jonkoping", "--format", "xml");
        refused("Året 2031 ingår inte. Översynen räknar åren 2019 till 2024.\n", "berakna", "jonkoping", "--ar",
                "2031");
    }

    private static void refused(String sentence, String... arguments) {
        CliRun run = CliRun.of(arguments);
        assertEquals(2, run.code());
        assertEquals(sentence, run.err());
        assertEquals("", run.out());
    }
}
