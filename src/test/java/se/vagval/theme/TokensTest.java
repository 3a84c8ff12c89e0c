package se.vagval.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.vagval.theme.ColorToken.ACCENT;
import static se.vagval.theme.ColorToken.ACCENT_SOFT;
import static se.vagval.theme.ColorToken.ASSUMPTION;
import static se.vagval.theme.ColorToken.ASSUMPTION_SOFT;
import static se.vagval.theme.ColorToken.BACKGROUND;
import static se.vagval.theme.ColorToken.ERROR;
import static se.vagval.theme.ColorToken.ERROR_SOFT;
import static se.vagval.theme.ColorToken.GOOD;
import static se.vagval.theme.ColorToken.INK;
import static se.vagval.theme.ColorToken.INK_MUTED;
import static se.vagval.theme.ColorToken.LINE_STRONG;
import static se.vagval.theme.ColorToken.ON_ACCENT;
import static se.vagval.theme.ColorToken.ON_PARTY_MUNICIPALITIES;
import static se.vagval.theme.ColorToken.ON_PARTY_OTHER;
import static se.vagval.theme.ColorToken.ON_PARTY_REGION;
import static se.vagval.theme.ColorToken.ON_PARTY_STATE;
import static se.vagval.theme.ColorToken.PANEL;
import static se.vagval.theme.ColorToken.PARTY_MUNICIPALITIES;
import static se.vagval.theme.ColorToken.PARTY_OTHER;
import static se.vagval.theme.ColorToken.PARTY_REGION;
import static se.vagval.theme.ColorToken.PARTY_STATE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast of every pair of colours that meet, by WCAG 2.2: 4.5 for text, 3 for what else must be seen. */
class TokensTest {
    private static final double TEXT = 4.5;
    private static final double GRAPHIC = 3;
    /** Neighbouring bars have a hairline of the panel between them; this is the least difference in grey besides. */
    private static final double NEIGHBOUR = 1.2;
    private static final double PRINTED = 1.5;

    static final List<Theme> THEMES = List.of(new Theme("light", Tokens.light()), new Theme("dark", Tokens.dark()));

    /** What text may be written in, on any ground. */
    private static final List<ColorToken> TEXTS = List.of(INK, INK_MUTED, ACCENT, ASSUMPTION, ERROR, GOOD);
    /** What may lie behind text. */
    private static final List<ColorToken> GROUNDS = List.of(BACKGROUND, PANEL, ACCENT_SOFT, ASSUMPTION_SOFT,
            ERROR_SOFT);
    private static final Pattern TEXT_FILL = Pattern.compile("([^{}]*)\\{[^{}]*-fx-text-fill: -vagval-([a-z-]+);");
    private static final Pattern LITERAL = Pattern.compile(
            "#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsla?|hsba?)\\(|: *(white|black|gray|grey|red|blue|green)\\b");
    private static final Pattern GROUND = Pattern
            .compile("([^{}]*)\\{[^{}]*-fx-background-color: (?:[^;,{}]+, )*-vagval-([a-z-]+);");

    record Theme(String name, Tokens tokens) {
        void reaches(double least, ColorToken one, ColorToken other) {
            double reached = Contrast.ratio(tokens.hex(one), tokens.hex(other));
            assertTrue(reached >= least, name + ": " + one + " and " + other + " reach " + reached + ", not " + least);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @FieldSource("THEMES")
    void textIsReadableOnEveryGround(Theme theme) {
        for (ColorToken text : TEXTS) {
            GROUNDS.forEach(ground -> theme.reaches(TEXT, text, ground));
        }
        theme.reaches(TEXT, ON_ACCENT, ACCENT);
    }

    /** So that a colour taken into use in a style sheet is measured against all that it may meet. */
    @ParameterizedTest
    @ValueSource(strings = {"vagval.css", "screens.css"})
    void everyColourOfTextAndGroundInTheStyleSheetsIsMeasured(String sheet) throws IOException {
        String css = Files.readString(Path.of("src/main/resources/se/vagval/ui", sheet));
        Set<String> texts = new HashSet<>();
        TEXT_FILL.matcher(css).results().filter(rule -> !rule.group(1).contains(":disabled"))
                .forEach(rule -> texts.add(rule.group(2)));
        texts.removeAll(keys(TEXTS));
        texts.remove(ON_ACCENT.key());
        assertEquals(Set.of(), texts);
        Set<String> grounds = new HashSet<>();
        // Nothing is written on the thumb of a scroll bar, nor on the track of a slider.
        GROUND.matcher(css).results().filter(rule -> !rule.group(1).matches("(?s).*\\.(thumb|track).*"))
                .forEach(rule -> grounds.add(rule.group(2)));
        grounds.removeAll(keys(GROUNDS));
        grounds.remove(ACCENT.key());
        assertEquals(Set.of(), grounds);
    }

    /** A colour of its own in a style sheet is the same in both themes and is measured by nobody. */
    @ParameterizedTest
    @ValueSource(strings = {"vagval.css", "screens.css"})
    void noColourIsWrittenInAStyleSheet(String sheet) throws IOException {
        String css = Files.readString(Path.of("src/main/resources/se/vagval/ui", sheet));
        // The veil behind the palette lets the page be seen through it, which no token can say.
        List<String> written = css.lines().filter(line -> !line.startsWith(".vv-palette-veil"))
                .filter(line -> LITERAL.matcher(line).find()).toList();
        assertEquals(List.of(), written);
    }

    /** Lines of choice lists and menus, marks and wrong cells: the edge that shows the state, on its own ground. */
    @ParameterizedTest
    @FieldSource("THEMES")
    void edgesOfWhatIsChosenOrWrongStandOutFromTheirGround(Theme theme) {
        for (ColorToken ground : List.of(PANEL, BACKGROUND, ACCENT_SOFT)) {
            theme.reaches(GRAPHIC, ACCENT, ground);
        }
        theme.reaches(GRAPHIC, ERROR, ERROR_SOFT);
    }

    private static Set<String> keys(List<ColorToken> tokens) {
        return tokens.stream().map(ColorToken::key).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @FieldSource("THEMES")
    void textIsReadableOnBars(Theme theme) {
        theme.reaches(TEXT, ON_PARTY_STATE, PARTY_STATE);
        theme.reaches(TEXT, ON_PARTY_REGION, PARTY_REGION);
        theme.reaches(TEXT, ON_PARTY_MUNICIPALITIES, PARTY_MUNICIPALITIES);
        theme.reaches(TEXT, ON_PARTY_OTHER, PARTY_OTHER);
    }

    @ParameterizedTest
    @FieldSource("THEMES")
    void barsAndEdgesStandOutFromThePanel(Theme theme) {
        for (ColorToken bar : List.of(PARTY_STATE, PARTY_REGION, PARTY_MUNICIPALITIES, PARTY_OTHER, ERROR, GOOD, ACCENT,
                LINE_STRONG)) {
            theme.reaches(GRAPHIC, bar, PANEL);
        }
        theme.reaches(GRAPHIC, LINE_STRONG, BACKGROUND);
        for (int i = 0; i < 6; i++) {
            theme.reaches(GRAPHIC, ColorToken.series(i), PANEL);
        }
    }

    @ParameterizedTest
    @FieldSource("THEMES")
    void neighbouringPartiesDifferInGrey(Theme theme) {
        theme.reaches(NEIGHBOUR, PARTY_STATE, PARTY_REGION);
        theme.reaches(NEIGHBOUR, PARTY_REGION, PARTY_MUNICIPALITIES);
        theme.reaches(NEIGHBOUR, PARTY_MUNICIPALITIES, PARTY_OTHER);
    }

    /** What is printed is light: there a reader tells the three parties apart in the legend without colour. */
    @Test
    void everyTwoPartiesDifferInPrint() {
        Theme light = THEMES.getFirst();
        light.reaches(PRINTED, PARTY_STATE, PARTY_REGION);
        light.reaches(PRINTED, PARTY_REGION, PARTY_MUNICIPALITIES);
        light.reaches(PRINTED, PARTY_STATE, PARTY_MUNICIPALITIES);
    }

    @ParameterizedTest
    @FieldSource("THEMES")
    void everyTwoAlternativesDifferInGrey(Theme theme) {
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < i; j++) {
                theme.reaches(i < 3 ? 1.7 : 1.3, ColorToken.series(i), ColorToken.series(j));
            }
        }
        assertEquals(ColorToken.SERIES_1, ColorToken.series(6));
    }

    @ParameterizedTest
    @FieldSource("THEMES")
    void theFileHoldsEveryTokenAndNoOther(Theme theme) throws IOException {
        Properties file = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/se/vagval/theme/tokens.properties"))) {
            file.load(reader);
        }
        Set<String> expected = new HashSet<>();
        for (ColorToken token : ColorToken.values()) {
            expected.add(theme.name() + "." + token.key());
            assertEquals(file.getProperty(theme.name() + "." + token.key()), theme.tokens().hex(token));
        }
        Set<String> found = new HashSet<>(file.stringPropertyNames());
        found.removeIf(key -> !key.startsWith(theme.name() + "."));
        assertEquals(expected, found);
        assertEquals(2 * expected.size(), file.size());
    }

    @ParameterizedTest
    @FieldSource("THEMES")
    void theStyleSheetDefinesEveryColour(Theme theme) {
        String css = theme.tokens().styleSheet();
        assertTrue(css.contains("    -vagval-party-state: " + theme.tokens().hex(PARTY_STATE) + ";\n"), css);
        assertEquals(ColorToken.values().length + 2, css.lines().count());
        assertEquals(theme.tokens().hex(PANEL), String.format("#%06x", theme.tokens().rgb(PANEL)));
    }
}
