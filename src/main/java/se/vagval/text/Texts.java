package se.vagval.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * All Swedish text of the product, by key.
 * <p>
 * Each room has its file {@code messages-<room>.properties}, UTF-8, in this package's resource folder. A key is
 * {@code room.group.name}: two parts or more, each of letters, digits or underscore, the first being the room whose file
 * holds it. In code a key is always one whole string literal, wherever it stands, so that a test can find it. The one
 * exception is a family of keys, one for each constant of an enum or each id of a list:
 * {@code Texts.get("model.party." + party)}, a literal that ends with a point, followed by the constant's name and
 * perhaps a second ending; each such prefix is declared in the list of {@code MessageFamilies} among the tests. No other
 * literal in code may have the shape of a key, and none may hold Swedish text.
 * <p>
 * A text is a {@link MessageFormat} pattern: arguments are <code>{0}</code>, an apostrophe is doubled. Figures are
 * printed by {@link SwedishNumbers} first and passed as strings; a whole number passed as it is (a year, a count) is
 * printed with plain digits.
 */
public final class Texts {
    /** The rooms that have a message file, in the order of the house. */
    public static final List<String> ROOMS = List.of("text", "model", "finance", "statement", "check", "store",
            "exchange", "figurecheck",
            "chart", "report", "ui", "cli");

    /** Language of every text. */
    public static final Locale SWEDISH = Locale.of("sv", "SE");

    private static final Map<String, String> PATTERNS = loadAll();

    private Texts() {}

    /**
     * The text of a key with its arguments put in.
     *
     * @throws MissingResourceException
     *             when no file has the key; the message names it
     * @throws IllegalArgumentException
     *             when an argument is null or a number with decimals, which has to be printed by rule first
     */
    public static String get(String key, Object... arguments) {
        String pattern = PATTERNS.get(key);
        if (pattern == null) {
            throw new MissingResourceException("No text for the key " + key, Texts.class.getName(), key);
        }
        if (arguments.length == 0 && isPlain(pattern)) {
            return pattern; // labels are asked for by the thousand, and reading a pattern is slow
        }
        MessageFormat format = new MessageFormat(pattern, SWEDISH);
        PlainArgument.replaceDefaults(format);
        for (Object argument : arguments) {
            PlainArgument.check(key, argument);
        }
        return format.format(arguments);
    }

    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('}') < 0 && pattern.indexOf('\'') < 0;
    }

    /** Whether some file has the key. */
    public static boolean has(String key) {
        return PATTERNS.containsKey(key);
    }

    /** Every key of every file, sorted. */
    public static Set<String> keys() {
        return Collections.unmodifiableSet(new TreeSet<>(PATTERNS.keySet()));
    }

    private static Map<String, String> loadAll() {
        Map<String, String> all = new HashMap<>();
        for (String room : ROOMS) {
            Properties texts = load(room);
            texts.forEach((key, value) -> all.put((String) key, (String) value));
        }
        return Map.copyOf(all);
    }

    private static Properties load(String room) {
        String name = "messages-" + room + ".properties";
        Properties texts = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new MissingResourceException("No message file " + name, Texts.class.getName(), name);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
        return texts;
    }
}
