package se.vagval.ui.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.vagval.text.MoneyUnit;
import se.vagval.text.NumberReading;
import se.vagval.text.NumberReading.Refused;
import se.vagval.text.SwedishNumberParser;

/**
 * A figure as it stands in other people's tables.
 *
 * @param typed
 *            as it would be typed here, its sign in front and without its unit; "" when the cell says that there is none
 * @param number
 *            what it is, of a percentage the number before the sign; nothing when it cannot be read
 * @param unit
 *            the unit the cell itself names
 */
record PastedFigure(String typed, Optional<BigDecimal> number, Optional<MoneyUnit> unit) {
    private static final Pattern BRACKETS = Pattern.compile("\\(\\h*([^()]+?)\\h*\\)");
    private static final Pattern MINUS_AFTER = Pattern.compile("([0-9][0-9\\h.,]*?)\\h*[-\u2212\u2013]");
    private static final Pattern NOTHING = Pattern.compile("[-\u2010-\u2015\u2212]?");

    private static final Pattern HIDDEN = Pattern.compile("#{2,}");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** What a spreadsheet holds of a number. */
    private static final int DIGITS = 15;

    static PastedFigure of(String cell) {
        Optional<MoneyUnit> unit = PasteUnit.in(cell).filter(u -> cell.chars().anyMatch(Character::isDigit));
        String bare = unit.isPresent() ? PasteUnit.without(cell) : cell.strip();
        String typed = NOTHING.matcher(bare).matches() ? "" : signed(bare);
        return new PastedFigure(typed, number(typed), unit);
    }

    /**
     * A shown figure with all the decimals of the number behind it. A number that is not what is shown, as where amounts
     * are shown in thousands, goes by what is shown; so does a percentage. A column too narrow for its figures shows none.
     *
     * @param number
     *            with a point
     */
    static String exact(String shown, String number) {
        BigDecimal behind = new BigDecimal(number).round(new MathContext(DIGITS)).stripTrailingZeros();
        String typed = behind.toPlainString().replace('.', ',');
        if (HIDDEN.matcher(shown).matches()) {
            return typed;
        }
        PastedFigure figure = of(shown);
        if (figure.percent() || figure.unit().isPresent() || !figure.readable()) {
            return shown;
        }
        BigDecimal seen = figure.number().orElseThrow();
        BigDecimal off = seen.subtract(behind).abs();
        boolean rounded = off.signum() != 0 && off.compareTo(HALF.movePointLeft(Math.max(0, seen.scale()))) <= 0;
        return rounded ? typed : shown;
    }

    /** Whether it is a figure that can be read. */
    boolean readable() {
        return number.isPresent();
    }

    /** Whether the cell says that there is nothing. */
    boolean isEmpty() {
        return typed.isEmpty();
    }

    /** Whether it is a percentage. */
    boolean percent() {
        return typed.endsWith("%");
    }

    /** As it is typed in another unit; a percentage, or what cannot be read, as it is. */
    String typedIn(MoneyUnit from, MoneyUnit to) {
        if (from == to || percent() || number.isEmpty()) {
            return typed;
        }
        BigDecimal other = PasteUnit.converted(number.get(), from, to);
        BigDecimal shortest = other.signum() == 0 ? BigDecimal.ZERO : other.stripTrailingZeros();
        return shortest.toPlainString().replace('.', ',');
    }

    /** Why it cannot be read. */
    Optional<Refused> refused() {
        return SwedishNumberParser.parse(typed) instanceof Refused refused && !readable() && !isEmpty()
                ? Optional.of(refused) : Optional.empty();
    }

    private static String signed(String bare) {
        Matcher brackets = BRACKETS.matcher(bare);
        if (brackets.matches()) {
            return "-" + brackets.group(1);
        }
        Matcher after = MINUS_AFTER.matcher(bare);
        return after.matches() ? "-" + after.group(1) : bare;
    }

    private static Optional<BigDecimal> number(String typed) {
        if (!(SwedishNumberParser.parsePercent(typed) instanceof NumberReading.Parsed)) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(typed.replaceAll("[\\s\\h%+]", "").replace(',', '.')
                .replaceAll("[\u2212\u2013]", "-")));
    }
}
