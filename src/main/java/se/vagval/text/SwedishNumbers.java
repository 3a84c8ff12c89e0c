package se.vagval.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Prints figures the Swedish way: thousands apart by a no-break space, decimal comma, a true minus sign (U+2212), halves
 * rounded away from zero. A figure that rounds to zero has no sign.
 * <p>
 * Before rounding, a double is taken at its 15 leading digits, as Excel does, so that 811.4999999999999, left by a sum
 * that should be 811.5, is shown as 812 both here and in the exported workbook. Reading is done by
 * {@link SwedishNumberParser}.
 */
public final class SwedishNumbers {
    /** No-break space, between thousands and before a unit. */
    public static final char SPACE = '\u00a0';
    /** The minus sign of figures. */
    public static final char MINUS = '\u2212';

    private static final MathContext DIGITS_HELD = new MathContext(15, RoundingMode.HALF_UP);

    private SwedishNumbers() {}

    /** A number with a fixed count of decimals: {@code 1 234,5}. */
    public static String plain(double value, int decimals) {
        return print(held(value), decimals, false);
    }

    /** A difference, with its sign also when it is a gain: {@code +4 970,5}; no sign on zero. */
    public static String difference(double value, int decimals) {
        return print(held(value), decimals, true);
    }

    /** Kronor shown in a unit, with the unit's usual decimals and without its name. */
    public static String amount(double kronor, MoneyUnit unit) {
        return amount(kronor, unit, unit.decimals());
    }

    /** Kronor shown in a unit, without its name. */
    public static String amount(double kronor, MoneyUnit unit, int decimals) {
        return print(held(kronor).movePointLeft(unit.power()), decimals, false);
    }

    /** A difference in kronor shown in a unit, with its sign and without the unit's name. */
    public static String amountDifference(double kronor, MoneyUnit unit) {
        return amountDifference(kronor, unit, unit.decimals());
    }

    /** A difference in kronor shown in a unit with stated decimals, with its sign and without the unit's name. */
    public static String amountDifference(double kronor, MoneyUnit unit, int decimals) {
        return print(held(kronor).movePointLeft(unit.power()), decimals, true);
    }

    /** Kronor with the unit's name: {@code 8 011 tkr}. */
    public static String amountWithUnit(double kronor, MoneyUnit unit) {
        return amount(kronor, unit) + SPACE + unit.label();
    }

    /** A difference in kronor with its sign and the unit's name: {@code −1 600 tkr}. */
    public static String amountDifferenceWithUnit(double kronor, MoneyUnit unit) {
        return amountDifference(kronor, unit) + SPACE + unit.label();
    }

    /** Kronor for each inhabitant, in words: {@code 61 kr per invånare}. */
    public static String perInhabitant(double kronor, int decimals) {
        return Texts.get("text.unit.perInhabitant", plain(kronor, decimals));
    }

    /** A share, where 1 is the whole, as per cent: {@code 72,8 %}. */
    public static String percent(double share, int decimals) {
        return percentValue(share, decimals) + SPACE + '%';
    }

    /** A share as per cent without the sign, for a column that has it in its heading: {@code 72,8}. */
    public static String percentValue(double share, int decimals) {
        return print(held(share).movePointRight(2), decimals, false);
    }

    /** A relative change with its sign: {@code +12,5 %}. */
    public static String percentDifference(double share, int decimals) {
        return pointsDifference(share, decimals) + SPACE + '%';
    }

    /** A difference between two shares in percentage points, with its sign: {@code −1,9}. */
    public static String pointsDifference(double share, int decimals) {
        return print(held(share).movePointRight(2), decimals, true);
    }

    /** All digits of an exact number, as it would be typed by a careful hand. */
    static String exact(BigDecimal value) {
        return print(value, Math.max(0, value.scale()), false);
    }

    private static BigDecimal held(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Not a figure that can be printed: " + value);
        }
        return BigDecimal.valueOf(value).round(DIGITS_HELD);
    }

    private static String print(BigDecimal value, int decimals, boolean plusSign) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        StringBuilder out = new StringBuilder();
        if (rounded.signum() < 0) {
            out.append(MINUS);
        } else if (plusSign && rounded.signum() > 0) {
            out.append('+');
        }
        String digits = rounded.abs().toPlainString();
        int point = decimals == 0 ? digits.length() : digits.indexOf('.');
        for (int i = 0; i < point; i++) {
            if (i > 0 && (point - i) % 3 == 0) {
                out.append(SPACE);
            }
            out.append(digits.charAt(i));
        }
        if (decimals > 0) {
            out.append(',').append(digits, point + 1, digits.length());
        }
        return out.toString();
    }
}
