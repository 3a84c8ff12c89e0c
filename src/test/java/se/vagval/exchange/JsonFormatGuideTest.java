package se.vagval.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The guide to the format describes all that the schema names. */
class JsonFormatGuideTest {
    private static final Path GUIDE = Path.of("src/docs/json-format.md");
    private static final Pattern NAME = Pattern.compile("`([A-Za-z]+)`");
    private static final List<String> SAID_OF_THE_WHOLE = List.of("format", "version");

    @Test
    void everyPartOfAReviewHasAHeading() throws IOException {
        List<String> described = Files.readString(GUIDE).lines().filter(l -> l.startsWith("### "))
                .flatMap(l -> NAME.matcher(l).results().map(r -> r.group(1))).sorted().toList();
        List<String> parts = schema().get("properties").propertyNames().stream()
                .filter(p -> !SAID_OF_THE_WHOLE.contains(p)).sorted().toList();
        assertEquals(parts, described);
    }

    @Test
    void examplesInTheGuideHaveOnlyFieldsOfTheSchema() throws IOException {
        JsonNode outcome = schema().get("$defs").get("outcome");
        String text = Files.readString(GUIDE);
        MatchResult example = Pattern.compile("```json\n(\\{ \"id\": \"yngre.*?\\})\n```", Pattern.DOTALL).matcher(text)
                .results().findFirst().orElseThrow();
        List<String> fields = List.copyOf(new ObjectMapper().readTree(example.group(1)).propertyNames());
        assertTrue(outcome.get("properties").propertyNames().containsAll(fields), fields::toString);
        outcome.get("required").forEach(r -> assertTrue(fields.contains(r.asString()), r.asString()));
    }

    private static JsonNode schema() throws IOException {
        try (InputStream in = ReviewJson.class.getResourceAsStream("oversyn.schema.json")) {
            return new ObjectMapper().readTree(in);
        }
    }
}
