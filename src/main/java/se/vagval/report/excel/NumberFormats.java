package se.vagval.report.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;

import se.vagval.formula.Unit;
import se.vagval.statement.Cell;
import se.vagval.statement.Format;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;

/**
 * Number formats of cells: Swedish, with the minus sign and the space before a per cent sign written out.
 */
final class NumberFormats {
    private static final String MINUS = "\"" + SwedishNumbers.MINUS + "\"";
    private static final String SPACE = "\"" + SwedishNumbers.SPACE + "\"";

    /** Swedish grouping and decimals where the program goes by the format; Excel goes by its reader's own settings. */
    private static final String SWEDISH = "[$-41D]";

    private NumberFormats() {}

    /** The format of a statement's cell. */
    static String of(Cell.Number cell, MoneyUnit unit) {
        String digits = digits(cell.format(), unit);
        return cell.signed() ? signed(digits) : plain(digits);
    }

    /** How a statement's cell is shown that rounds to zero. */
    static ZeroSigns.Zero zero(Cell.Number cell, MoneyUnit unit) {
        int decimals = switch (cell.format()) {
            case MONEY -> unit.decimals();
            case SHARE -> 3;
            case WHOLE_SHARE -> 2;
            case PERCENTAGE_POINTS -> 1;
            case PER_INHABITANT, COUNT, YEAR -> 0;
            case RATIO -> 2;
        };
        return zero(digits(cell.format(), unit), decimals, cell.signed());
    }

    /** A number with so many decimals. */
    static String amount(int decimals) {
        return plain(decimals(decimals));
    }

    /** A fraction as per cent with so many decimals. */
    static String share(int decimals) {
        return plain("0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)) + SPACE + "%");
    }

    /** The format of what was counted. */
    static String count() {
        return plain(decimals(0));
    }

    private static String digits(Format format, MoneyUnit unit) {
        return switch (format) {
            case MONEY -> decimals(unit.decimals());
            case SHARE -> "0.0" + SPACE + "%";
            case WHOLE_SHARE -> "0" + SPACE + "%";
            // The unit is said in the row or the head; in the cell it would make the column twice as wide.
            case PERCENTAGE_POINTS -> "0.0";
            case PER_INHABITANT, COUNT -> decimals(0);
            case YEAR -> "0";
            case RATIO -> decimals(2);
        };
    }

    /**
     * The formula of a statement's cell that shows another cell. Sums and differences are rounded far below what is shown,
     * so that what is left when equal amounts are taken from each other is shown as zero, without a sign.
     */
    static String formula(Cell.Number cell, String other, MoneyUnit unit) {
        String scaled = other + switch (cell.format()) {
            case MONEY -> unit == MoneyUnit.KR ? "" : "/" + Math.round(unit.factor());
            case PERCENTAGE_POINTS -> "*100";
            case SHARE, WHOLE_SHARE, PER_INHABITANT, COUNT, YEAR, RATIO -> "";
        };
        return isRounded(cell) ? "ROUND(" + scaled + "," + decimalsKept(cell.format(), unit) + ")" : scaled;
    }

    /** The value that {@link #formula} gives. */
    static double shown(Cell.Number cell, double value, MoneyUnit unit) {
        double scaled = switch (cell.format()) {
            case MONEY -> value / unit.factor();
            case PERCENTAGE_POINTS -> value * 100;
            case SHARE, WHOLE_SHARE, PER_INHABITANT, COUNT, YEAR, RATIO -> value;
        };
        int decimals = decimalsKept(cell.format(), unit);
        return isRounded(cell) ? BigDecimal.valueOf(scaled).setScale(decimals, RoundingMode.HALF_UP).doubleValue()
                : scaled;
    }

    /** Whether a statement's cell is rounded to {@link #decimalsKept}. */
    static boolean isRounded(Cell.Number cell) {
        return cell.signed() || cell.format() == Format.MONEY;
    }

    /** Decimals kept of a rounded figure: a millionth of a krona, a billionth of other units. */
    static int decimalsKept(Format format, MoneyUnit unit) {
        return format == Format.MONEY ? 6 + (int) Math.round(Math.log10(unit.factor())) : 9;
    }

    /** The format of a figure of the calculation. */
    static String ofFormula(Unit unit) {
        return plain(digits(unit));
    }

    /** How a figure of the calculation is shown that rounds to zero. */
    static ZeroSigns.Zero zero(Unit unit) {
        return zero(digits(unit), unit == Unit.SHARE ? 2 + decimalsOf(unit) : decimalsOf(unit), false);
    }

    /** A figure of the calculation as it is shown. */
    static String shown(Unit unit, double value) {
        return unit == Unit.SHARE ? SwedishNumbers.percent(value, decimalsOf(unit))
                : SwedishNumbers.plain(value, decimalsOf(unit));
    }

    /** Decimals a figure of the calculation is shown with, of a per cent where it is a share. */
    static int decimalsOf(Unit unit) {
        return switch (unit) {
            case KRONOR, PERSONS, YEARS -> 0;
            case SHARE, KRONOR_PER_INHABITANT, NUMBER -> 2;
        };
    }

    private static String digits(Unit unit) {
        return switch (unit) {
            case KRONOR, PERSONS, KRONOR_PER_INHABITANT, NUMBER -> decimals(decimalsOf(unit));
            case SHARE -> "0.00" + SPACE + "%";
            case YEARS -> "0";
        };
    }

    private static ZeroSigns.Zero zero(String digits, int decimals, boolean signed) {
        return new ZeroSigns.Zero(unsigned(digits), 0.5 * Math.pow(10, -decimals), signed);
    }

    /** The format of an input, which shows more digits where there are more. */
    static String ofInput(Unit unit) {
        return switch (unit) {
            case KRONOR, PERSONS -> plain(decimals(0));
            case SHARE -> plain("0.0###" + SPACE + "%");
            case KRONOR_PER_INHABITANT -> plain(decimals(2));
            case NUMBER -> "General";
            case YEARS -> plain("0");
        };
    }

    private static String decimals(int count) {
        return count == 0 ? "#,##0" : "#,##0." + "0".repeat(count);
    }

    private static String plain(String digits) {
        return SWEDISH + digits + ";" + SWEDISH + MINUS + digits;
    }

    private static String signed(String digits) {
        return SWEDISH + "+" + digits + ";" + SWEDISH + MINUS + digits + ";" + SWEDISH + digits;
    }

    private static String unsigned(String digits) {
        return SWEDISH + digits + ";" + SWEDISH + digits;
    }
}
