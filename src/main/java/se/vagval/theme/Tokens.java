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
        return new Tokens(load(), "light");
    }

    /** Light text on dark ground. */
    public static Tokens dark() {
        return new Tokens(load(), "dark");
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
