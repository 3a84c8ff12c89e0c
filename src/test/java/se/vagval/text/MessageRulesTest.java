package se.vagval.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** The rules on small pieces of code, so that it is known that they can fail. */
class MessageRulesTest {
    private static final String SOURCE = """
            // "ui.comment.one"
            /* "ui.comment.two" */
            class A {
                char c = '"';
                String a = Texts.get("ui.start.open");
                String b = Texts.get("ui.step." + step);
                String c = "ui.start.\\u006eew", d = "a \\" quoted // \\\\";
                String e = \"""
                    S\u00e5 "h\u00e4r" \\\""" \""";
                String f = "\\u00e5r";
            }
            """;
    private static final List<JavaLiterals> CODE = JavaLiterals.in("A.java", SOURCE);
    private static final Map<String, List<String>> FAMILIES = Map.of("ui.step.", List.of("ui.step.ONE", "ui.step.TWO"));
    private static final Set<String> ALL = Set.of("ui.start.open", "ui.start.new", "ui.step.ONE", "ui.step.TWO");

    @Test
    void readsLiteralsAndNothingElse() {
        assertEquals(List.of("ui.start.open", "ui.step.", "ui.start.new", "a \\\" quoted // \\\\"),
                CODE.stream().map(JavaLiterals::value).limit(4).toList());
        assertEquals(6, CODE.size());
        assertEquals("A.java:5 \"ui.start.open\"", CODE.get(0).toString());
    }

    @Test
    void knowsAKeyByItsShape() {
        assertTrue(MessageRules.isKey("store.error.locked"));
        assertTrue(MessageRules.isKey("model.party.STATE"));
        assertTrue(MessageRules.isKey("finance.area"));
        assertFalse(MessageRules.isKey("finance"));
        assertFalse(MessageRules.isKey("allocation.possible.share"));
        assertFalse(MessageRules.isKey("report.word. x"));
    }

    @Test
    void findsWhatIsMissing() {
        assertEquals(List.of(), MessageRules.missing(CODE, FAMILIES, ALL));
        assertEquals(List.of("A.java:5 \"ui.start.open\"", "ui.step.TWO"),
                MessageRules.missing(CODE, FAMILIES, Set.of("ui.start.new", "ui.step.ONE")));
    }

    @Test
    void findsWhatIsUnused() {
        assertEquals(List.of(), MessageRules.unused(CODE, FAMILIES, ALL));
        assertEquals(List.of("ui.comment.one"), MessageRules.unused(CODE, FAMILIES, Set.of("ui.comment.one")));
        assertEquals(List.of("ui.step.ONE"), MessageRules.unused(CODE, Map.of(), Set.of("ui.step.ONE")));
    }

    @Test
    void findsStrayPrefixes() {
        assertEquals(List.of(), MessageRules.strayPrefixes(CODE, FAMILIES));
        assertEquals(List.of("ui.step."), MessageRules.strayPrefixes(CODE, Map.of()));
        assertEquals(List.of("ui.gone.", "ui.step."), MessageRules.strayPrefixes(CODE, Map.of("ui.gone.", List.of())));
    }

    @Test
    void findsSwedishTextAlsoBehindEscapes() {
        assertEquals(2, MessageRules.swedish(CODE).size());
    }
}
