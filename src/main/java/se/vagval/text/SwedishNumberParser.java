package se.vagval.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import se.vagval.text.NumberReading.Parsed;
import se.vagval.text.NumberReading.Refused;

/**
 * Reads numbers as Swedes type and paste them: thousands apart by a space (ordinary, U+00A0, U+202F or U+2009) or not at
 * all, decimals after a comma or a point, a hyphen, U+2212 or en dash as minus, with or without a space after it. All
 * else is refused with a reason, never half read.
 */
public final class SwedishNumberParser {
    private static final String SPACES = " \u00a0\u202f\u2009";
    // The hyphen stands first, so that it is itself also within a character class.
    private static final String MINUSES = "-\u2212\u2013";
    private static final Pattern OUTER_SPACE = Pattern.compile("^[\\s" + SPACES + "]+|[\\s" + SPACES + "]+$");
    private static final Pattern SIGN = Pattern.compile("^[" + MINUSES + "+][" + SPACES + "]?");
    private static final Pattern NUMBER = Pattern
            .compile("([0-9]+|[0-9]{1,3}(?:[" + SPACES + "][0-9]{3})+)(?:[,.]([0-9]+))?");
    private static final Pattern PERCENT_SIGN = Pattern.compile("[" + SPACES + "]?%$");
    private static final int DIGITS_HELD = 15;

    private SwedishNumberParser() {}

    /** Reads a number without unit: {@code −1 234,5} is −1234.5. */
    public static NumberReading parse(String typed) {
        return read(typed, trimmed(typed), 0);
    }

    /** Reads an amount typed in a unit; the value is in kronor. */
    public static NumberReading parseAmount(String typed, MoneyUnit unit) {
        return read(typed, trimmed(typed), unit.power());
    }

    /** Reads a percentage with or without its sign; the value is a share: {@code 72,8 %} is 0.728. */
    public static NumberReading parsePercent(String typed) {
        String text = PERCENT_SIGN.matcher(trimmed(typed)).replaceFirst("");
        return read(typed, text, -2);
    }

    private static NumberReading read(String typed, String text, int power) {
        Optional<BigDecimal> exact = exact(text);
        if (exact.isPresent()) {
            return new Parsed(value(exact.get().scaleByPowerOfTen(power)));
        }
        return new Refused(typed, NumberRepair.problem(text), NumberRepair.suggestion(text));
    }

    private static double value(BigDecimal exact) {
        // BigDecimal has no negative zero, so "−0" is read as 0.
        return exact.doubleValue();
    }

    /** The number that a text without outer space holds, if it is one by the rules and short enough to be held. */
    static Optional<BigDecimal> exact(String text) {
        String sign = sign(text);
        var matcher = NUMBER.matcher(text.substring(sign.length()));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String whole = matcher.group(1).replaceAll("[" + SPACES + "]", "");
        String decimals = matcher.group(2) == null ? "" : "." + matcher.group(2);
        BigDecimal size = new BigDecimal(whole + decimals);
        if (size.stripTrailingZeros().precision() > DIGITS_HELD || whole.length() > DIGITS_HELD) {
            return Optional.empty();
        }
        boolean negative = !sign.isEmpty() && MINUSES.indexOf(sign.charAt(0)) >= 0;
        return Optional.of(negative ? size.negate() : size);
    }

    /** Whether the text has the form of a number, however long. */
    static boolean isWellFormed(String text) {
        return NUMBER.matcher(text.substring(sign(text).length())).matches();
    }

    /** The sign that begins the text, with the space after it, or nothing. */
    static String sign(String text) {
        var matcher = SIGN.matcher(text);
        return matcher.find() ? matcher.group() : "";
    }

    static boolean isSpace(char c) {
        return SPACES.indexOf(c) >= 0;
    }

    private static String trimmed(String typed) {
        return OUTER_SPACE.matcher(typed).replaceAll("");
    }
}
