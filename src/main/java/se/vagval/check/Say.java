package se.vagval.check;

import java.util.List;

import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** How the rules print figures and names. */
final class Say {
    private static final double THOUSAND = 1000;
    private static final int MOST_NAMES = 6;
    private static final int MOST_DECIMALS = 4;

    private Say() {}

    /** An amount in tkr as the sources print it, with decimals when it is not whole; in kronor when it is small. */
    static String money(double kronor) {
        if (kronor != 0 && Math.abs(kronor) < THOUSAND) {
            return SwedishNumbers.amountWithUnit(kronor, MoneyUnit.KR);
        }
        int decimals = kronor % THOUSAND == 0 || Math.abs(kronor) >= 10 * THOUSAND ? 0 : 1;
        return SwedishNumbers.amount(kronor, MoneyUnit.TKR, decimals) + SwedishNumbers.SPACE + MoneyUnit.TKR.label();
    }

    /** Per cent with the decimals that the share has, at most four. */
    static String percent(double share) {
        return SwedishNumbers.percent(share, Rounding.decimals(share * 100));
    }

    /** Per cent with one decimal more than another share is printed with, so that the two can be told apart. */
    static String percent(double share, double beside) {
        return SwedishNumbers.percent(share, Math.min(MOST_DECIMALS, Rounding.decimals(beside * 100) + 1));
    }

    static String number(double value) {
        return SwedishNumbers.plain(value, Rounding.decimals(value));
    }

    static String number(double value, int decimals) {
        return SwedishNumbers.plain(value, decimals);
    }

    static String year(int year) {
        return Integer.toString(year);
    }

    /** "a", "a och b", "a, b och c"; of many the first and how many more. */
    static String names(List<String> names) {
        if (names.size() > MOST_NAMES) {
            return Texts.get("check.words.more", String.join(", ", names.subList(0, MOST_NAMES)),
                    names.size() - MOST_NAMES);
        }
        if (names.size() < 2) {
            return String.join("", names);
        }
        return Texts.get("check.words.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }
}
