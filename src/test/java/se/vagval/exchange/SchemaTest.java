package se.vagval.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import se.vagval.model.Review;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The published schema says the same as the reader and the writer. */
class SchemaTest {
    private static final String TEXT = schema();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);
    private static final Path FOLDER = Path.of("src/test/resources/se/vagval/exchange");

    @Test
    void acceptsEveryExample() {
        Examples.all().forEach(example -> assertEquals(List.of(), errors(ReviewJson.write(example.open()))));
    }

    @Test
    void acceptsWhateverIsWritten() throws IOException {
        for (long seed = 0; seed < 30; seed++) {
            assertEquals(List.of(), errors(ReviewJson.write(new RandomReview(seed).next())), "seed " + seed);
        }
        assertEquals(List.of(), errors(Files.readString(FOLDER.resolve("small.json"))));
    }

    /** What a schema cannot see (sums, references, versions of the text itself) only the reader refuses. */
    @ParameterizedTest
    @ValueSource(strings = {"missing-field", "missing-commission", "unknown-field", "text-for-number",
            "number-for-text", "object-for-list", "decimal-year", "null", "wrong-date", "unknown-kind",
            "unknown-constant", "unknown-category", "utilisation-140", "saving-140", "newer-version", "no-version",
            "version-zero", "other-format", "list"})
    void refusesWhatTheReaderRefuses(String name) throws IOException {
        assertFalse(errors(Files.readString(FOLDER.resolve("bad").resolve(name + ".json"))).isEmpty());
    }

    @Test
    void hasTheFieldsOfTheRecords() {
        JsonNode root = new ObjectMapper().readTree(TEXT);
        SchemaWalk walk = new SchemaWalk(root);
        walk.record(Review.class, root, Set.of("format", "version"));
        Map<String, String> differences = walk.differences();
        assertEquals(Map.of(), differences);
        Set<String> unused = new TreeSet<>(root.get("$defs").propertyNames());
        unused.removeAll(walk.used());
        assertEquals(Set.of(), unused);
    }

    private static List<String> errors(String document) {
        return SCHEMA.validate(document, InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))).stream()
                .map(Error::toString).toList();
    }

    private static String schema() {
        try (InputStream in = ReviewJson.class.getResourceAsStream("oversyn.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
