package se.vagval.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The message files against the code: nothing missing, nothing unused, no Swedish in code. */
class MessagesTest {
    static final List<String> ROOMS = Texts.ROOMS;

    private static final Path FILES = Path.of("src/main/resources/se/vagval/text");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!['{}])(?<![{}]')");
    private static final Pattern FORMATTED_NUMBER = Pattern.compile("\\{[0-9]+,\\s*(?:number|date|time)");
    private static final Pattern HYPHEN_MINUS = Pattern.compile("(?<![\\p{L}0-9])-(?=[0-9{])");
    private static List<JavaLiterals> code;

    @BeforeAll
    static void readCode() {
        code = JavaLiterals.under(Path.of("src/main/java"));
    }

    @Test
    void codeIsRead() {
        assertTrue(code.stream().anyMatch(l -> "text.saved.today".equals(l.value())));
    }

    @Test
    void everyKeyInCodeHasAText() {
        assertEquals(List.of(), MessageRules.missing(code, MessageFamilies.all(), Texts.keys()));
    }

    @Test
    void everyTextIsUsed() {
        assertEquals(List.of(), MessageRules.unused(code, MessageFamilies.all(), Texts.keys()));
    }

    @Test
    void everyComposedPrefixIsDeclaredAndUsed() {
        assertEquals(List.of(), MessageRules.strayPrefixes(code, MessageFamilies.all()));
    }

    @Test
    void noSwedishStandsInCode() {
        assertEquals(List.of(), MessageRules.swedish(code));
    }

    @Test
    void everyFileBelongsToARoom() throws IOException {
        try (var files = Files.list(FILES)) {
            Set<String> found = new HashSet<>(files.map(f -> f.getFileName().toString()).toList());
            assertEquals(new HashSet<>(ROOMS.stream().map(MessagesTest::fileName).toList()), found);
        }
    }

    @ParameterizedTest
    @FieldSource("ROOMS")
    void keysStandOnceInTheFileOfTheirRoom(String room) throws IOException {
        List<String> written = writtenKeys(room);
        assertEquals(List.of(), written.stream().filter(k -> !k.startsWith(room + ".")).toList(), "another room's");
        assertEquals(List.of(), written.stream().filter(k -> !MessageRules.isKey(k)).toList(), "not a key's shape");
        Set<String> seen = new HashSet<>();
        assertEquals(List.of(), written.stream().filter(k -> !seen.add(k)).toList(), "written twice");
    }

    @ParameterizedTest
    @FieldSource("ROOMS")
    void everyTextIsAWellFormedPattern(String room) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(FILES.resolve(fileName(room)))) {
            texts.load(reader);
        }
        for (String key : texts.stringPropertyNames()) {
            String pattern = texts.getProperty(key);
            assertTrue(!pattern.isBlank(), key + " is blank");
            assertTrue(!LONE_APOSTROPHE.matcher(pattern).find(), key + " has an apostrophe that is not doubled");
            assertTrue(!FORMATTED_NUMBER.matcher(pattern).find(), key + " has figures or dates printed by the JDK");
            assertTrue(!HYPHEN_MINUS.matcher(pattern).find(), key + " has a hyphen for a minus sign");
            assertTrue(!new MessageFormat(pattern, Texts.SWEDISH).toPattern().isEmpty(), key);
        }
    }

    private static String fileName(String room) {
        return "messages-" + room + ".properties";
    }

    /** The keys as they stand, line by line; Properties would let a later one silently take an earlier one's place. */
    private static List<String> writtenKeys(String room) throws IOException {
        List<String> keys = new ArrayList<>();
        boolean continued = false;
        for (String line : Files.readAllLines(FILES.resolve(fileName(room)))) {
            String text = line.strip();
            // A space that is meant is written as \u0020 in the file; one that is not seen is a mistake.
            assertEquals(line.stripTrailing(), line, "ends with space");
            if (!continued && !text.isEmpty() && !text.startsWith("#") && !text.startsWith("!")) {
                keys.add(text.split("[=:\\s]", 2)[0]);
            }
            continued = !text.startsWith("#") && text.endsWith("\\");
        }
        return keys;
    }
}
