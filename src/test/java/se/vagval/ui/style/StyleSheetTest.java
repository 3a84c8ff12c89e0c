package se.vagval.ui.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import se.vagval.theme.ColorToken;
import se.vagval.theme.FontFile;

class StyleSheetTest {
    private static String sheet() throws IOException {
        try (InputStream in = StyleSheetTest.class.getResourceAsStream("/se/vagval/ui/vagval.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
        }
    }

    private static Set<String> found(String pattern) throws IOException {
        return Pattern.compile(pattern).matcher(sheet()).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyColourIsATokenOfTheTheme() throws IOException {
        Set<String> tokens = Arrays.stream(ColorToken.values()).map(t -> "-vagval-" + t.key())
                .collect(Collectors.toSet());
        Set<String> used = found("-vagval-[a-z0-9-]+");
        assertFalse(used.isEmpty());
        assertTrue(tokens.containsAll(used), () -> used + " against " + tokens);
    }

    @Test
    void noColourIsWrittenInTheSheet() throws IOException {
        assertEquals(Set.of(), found("#[0-9a-fA-F]{3,8}\\b(?=[ ;,])"));
        assertEquals(Set.of("rgba(0, 0, 0, 0.18)"), found("rgba?\\([^)]*\\)"));
    }

    @Test
    void theSheetUsesTheBundledFont() throws IOException {
        Set<String> families = Arrays.stream(FontFile.values()).map(f -> "\"" + f.family() + "\"")
                .collect(Collectors.toSet());
        Set<String> used = found("(?<=-fx-font-family: )\"[^\"]+\"");
        assertTrue(families.containsAll(used), () -> used + " against " + families);
    }
}
