package se.vagval.report.excel;

import se.vagval.formula.Unit;
import se.vagval.statement.Cell;
import se.vagval.statement.Format;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;

/**
 * Number formats of cells. The digits' grouping and decimal sign are the reader's own; the minus sign and the space before a
 * per cent sign are written out.
 */
final class NumberFormats {
    private static final String MINUS = "\"" + SwedishNumbers.MINUS + "\"";
    private static final String SPACE = "\"" + SwedishNumbers.SPACE + "\"";

    private NumberFormats() {}

    /** The format of a statement's cell. */
    static String of(Cell.Number cell, MoneyUnit unit) {
        String digits = switch (cell.format()) {
            case MONEY -> decimals(unit.decimals());
            case SHARE -> "0.0" + SPACE + "%";
            case PERCENTAGE_POINTS -> "0.0" + SPACE + "\"" + Labels.unit(Format.PERCENTAGE_POINTS, unit) + "\"";
            case PER_INHABITANT, COUNT -> decimals(0);
            case RATIO -> decimals(2);
        };
        return cell.signed() ? signed(digits) : plain(digits);
    }

    /** What the value is multiplied by, or divided by where it starts with a slash, to be shown by its format. */
    static String scale(Format format, MoneyUnit unit) {
        return switch (format) {
            case MONEY -> unit == MoneyUnit.KR ? "" : "/" + Math.round(unit.factor());
            case PERCENTAGE_POINTS -> "*100";
            case SHARE, PER_INHABITANT, COUNT, RATIO -> "";
        };
    }

    /** The value as its cell holds it: the same as the formula with {@link #scale} gives. */
    static double scaled(double value, Format format, MoneyUnit unit) {
        return switch (format) {
            case MONEY -> value / unit.factor();
            case PERCENTAGE_POINTS -> value * 100;
            case SHARE, PER_INHABITANT, COUNT, RATIO -> value;
        };
    }

    /** The format of a figure of the calculation. */
    static String ofFormula(Unit unit) {
        return plain(switch (unit) {
            case KRONOR, PERSONS -> decimals(0);
            case SHARE -> "0.00" + SPACE + "%";
            case KRONOR_PER_INHABITANT, NUMBER -> decimals(2);
            case YEARS -> "0";
        });
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
        return digits + ";" + MINUS + digits;
    }

    private static String signed(String digits) {
        return "+" + digits + ";" + MINUS + digits + ";" + digits;
    }
}
