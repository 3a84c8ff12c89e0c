package se.vagval.ui.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.vagval.text.MoneyUnit;
import se.vagval.text.NumberReading;
import se.vagval.text.SwedishNumberParser;

/** Figures and units as they stand in other people's tables. */
final class PastedNumber {
    private static final Pattern UNIT = Pattern
            .compile("(?iu)(?<![\\p{L}])(mnkr|mkr|msek|tkr|tsek|kkr|kr|sek)(?![\\p{L}])");
    private static final Pattern PARENTHESES = Pattern.compile("\\(\\s*(.+?)\\s*\\)");
    private static final MathContext DIGITS = new MathContext(15);

    private PastedNumber() {}

    /** The figure without its unit, and with a minus sign for parentheses; a lone dash, which means nothing, is "". */
    static String plain(String text) {
        String bare = UNIT.matcher(text).replaceAll("").strip().replaceAll("^[\u00a0\u202f]+|[\u00a0\u202f]+$", "");
        Matcher negative = PARENTHESES.matcher(bare);
        if (negative.matches()) {
            return "-" + negative.group(1);
        }
        return bare.matches("[-\u2212\u2013\u2014]") ? "" : bare;
    }

    /** The unit a head or a label names, if it names one. */
    static Optional<MoneyUnit> unit(String words) {
        Matcher found = UNIT.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        return Optional.of(switch (Character.toLowerCase(found.group(1).charAt(0))) {
            case 'm' -> MoneyUnit.MNKR;
            case 't' -> MoneyUnit.TKR;
            case 'k' -> found.group(1).length() == 3 ? MoneyUnit.TKR : MoneyUnit.KR;
            default -> MoneyUnit.KR;
        });
    }

    /** The words without the unit they name, for matching. */
    static String withoutUnit(String words) {
        return UNIT.matcher(words).replaceAll("");
    }

    /** A figure in one unit as it is typed in another; what is no plain figure, such as per cent, stays as it is. */
    static String converted(String plain, MoneyUnit from, MoneyUnit to) {
        if (from == to || plain.endsWith("%")
                || !(SwedishNumberParser.parseAmount(plain, from) instanceof NumberReading.Parsed(double kronor))) {
            return plain;
        }
        BigDecimal value = BigDecimal.valueOf(kronor).divide(BigDecimal.valueOf(to.factor()), DIGITS);
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
