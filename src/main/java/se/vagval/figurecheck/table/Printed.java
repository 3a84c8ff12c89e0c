package se.vagval.figurecheck.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.vagval.text.NumberReading.Parsed;
import se.vagval.text.SwedishNumberParser;
import se.vagval.text.SwedishNumbers;

/**
 * A figure as it is printed.
 *
 * @param text
 *            as it stands, without marks and unit
 * @param value
 *            in the unit it is printed in; a percentage in points
 * @param decimals
 *            printed
 * @param percent
 *            whether a per cent sign stands by it
 */
public record Printed(String text, BigDecimal value, int decimals, boolean percent) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** A figure with its unit, and after it a note's mark or a word in brackets. */
    private static final Pattern CELL = Pattern.compile(
            "([-+\u2212\u2013]?\\s?[0-9][0-9\u00a0\u202f\u2009 ]*(?:[.,][0-9]+)?)\\s*(%|procent|kr|kronor|tkr|mnkr|st)?"
                    + "\\s*(?:[\u00b9\u00b2\u00b3\u2070-\u2079\u207e*\u2020]+\\)?|[0-9]\\)|\\(\\p{L}+\\))?",
            Pattern.CASE_INSENSITIVE);

    /** The figure of a cell that holds one and nothing more than its unit and a note's mark. */
    public static Optional<Printed> read(String cell) {
        Matcher matcher = CELL.matcher(cell.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String unit = matcher.group(2) == null ? "" : matcher.group(2);
        return of(matcher.group(1).strip(), unit.equals("%") || unit.equalsIgnoreCase("procent"));
    }

    /** A figure by its digits. */
    public static Optional<Printed> of(String digits, boolean percent) {
        if (!(SwedishNumberParser.parse(digits) instanceof Parsed(double value))) {
            return Optional.empty();
        }
        int point = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
        int decimals = point < 0 ? 0 : digits.length() - point - 1;
        return Optional.of(new Printed(digits, BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP),
                decimals, percent));
    }

    /** The same figure as a share in points, for a cell whose heading says per cent. */
    public Printed asPercent() {
        return new Printed(text, value, decimals, true);
    }

    /** Half a unit of the last digit printed. */
    public BigDecimal half() {
        return HALF.movePointLeft(decimals);
    }

    /** What it may have been before it was rounded. */
    public Interval rounded() {
        return new Interval(value.subtract(half()), value.add(half()));
    }

    /** The figure as it reads, with its per cent sign. */
    public String said() {
        String digits = SwedishNumbers.plain(value.doubleValue(), decimals);
        return percent ? digits + SwedishNumbers.SPACE + "%" : digits;
    }

    /** Another value printed as finely as this one. */
    public String like(BigDecimal other) {
        String digits = SwedishNumbers.plain(other.doubleValue(), decimals);
        return percent ? digits + SwedishNumbers.SPACE + "%" : digits;
    }
}
