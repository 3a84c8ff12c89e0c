package se.vagval.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** The colours of one theme, light or dark, as {@code #rrggbb}. */
public final class Tokens {
    private static final String FILE = "tokens.properties";

    /** Read when first asked for: a document asks for each of its charts. */
    private static final class Light {
        private static final Tokens TOKENS = new Tokens(load(), "light");
    }

    private static final class Dark {
        private static final Tokens TOKENS = new Tokens(load(), "dark");
    }

    private final Map<ColorToken, String> colors = new EnumMap<>(ColorToken.class);

    private Tokens(Properties file, String theme) {
        for (ColorToken token : ColorToken.values()) {
            String hex = file.getProperty(theme + "." + token.key());
            if (hex == null || !hex.matches("#[0-9a-f]{6}")) {
                throw new IllegalStateException(FILE + ": " + theme + "." + token.key() + " is " + hex);
            }
            colors.put(token, hex);
        }
    }

    /** Dark text on light ground; also the theme of every printed page. */
    public static Tokens light() {
        return Light.TOKENS;
    }

    /** Light text on dark ground. */
    public static Tokens dark() {
        return Dark.TOKENS;
    }

    /** A colour as {@code #rrggbb}. */
    public String hex(ColorToken token) {
        return colors.get(token);
    }

    /** A colour as 0xRRGGBB. */
    public int rgb(ColorToken token) {
        return Integer.parseInt(hex(token).substring(1), 16);
    }

    /** A style sheet that defines every colour for the whole scene: {@code -vagval-party-state} and so on. */
    public String styleSheet() {
        StringBuilder css = new StringBuilder(".root {\n");
        colors.forEach((token, hex) -> css.append("    -vagval-").append(token.key()).append(": ").append(hex)
                .append(";\n"));
        return css.append("}\n").toString();
    }

    private static Properties load() {
        Properties file = new Properties();
        try (InputStream in = Tokens.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
        return file;
    }
}
