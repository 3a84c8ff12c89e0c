package se.vagval.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says why a text is not a number, and what number may have been meant. */
final class NumberRepair {
    private static final Pattern UNIT = Pattern.compile("(?i)(?<=[0-9])\\h?(kr|kronor|tkr|mkr|mnkr)\\.?$");
    private static final Pattern LETTERS_FOR_DIGITS = Pattern.compile("(?=.*[0-9])[0-9OoIl|SB\\h,.]+");
    private static final Pattern GROUPED_BY_POINT = Pattern.compile("[0-9]{1,3}(\\.[0-9]{3}){2,}|"
            + "[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("[0-9]{1,3}(,[0-9]{3}){2,}|"
            + "[0-9]{1,3}(,[0-9]{3})+\\.[0-9]+");
    private static final Pattern DIGITS_AND_SPACES = Pattern.compile("[0-9\\h]+(?:[,.][0-9]+)?");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]+)\\)");

    private NumberRepair() {}

    /** The first thing that is wrong with a text that is not a number. */
    static NumberProblem problem(String text) {
        if (text.isEmpty()) {
            return NumberProblem.EMPTY;
        }
        if (SwedishNumberParser.isWellFormed(text)) {
            return NumberProblem.TOO_LONG;
        }
        if (text.endsWith("%")) {
            return NumberProblem.PERCENT;
        }
        if (UNIT.matcher(text).find()) {
            return NumberProblem.UNIT;
        }
        return problemOfDigits(text.substring(SwedishNumberParser.sign(text).length()));
    }

    private static NumberProblem problemOfDigits(String size) {
        boolean digit = size.chars().anyMatch(NumberRepair::isDigit);
        boolean known = size.chars()
                .allMatch(c -> isDigit(c) || isSeparator(c) || SwedishNumberParser.isSpace((char) c));
        if (!known || !digit) {
            return NumberProblem.NOT_A_NUMBER;
        }
        if (size.chars().filter(NumberRepair::isSeparator).count() > 1) {
            return NumberProblem.SEVERAL_SEPARATORS;
        }
        boolean bare = isSeparator(size.charAt(0)) || isSeparator(size.charAt(size.length() - 1));
        return bare ? NumberProblem.BARE_SEPARATOR : NumberProblem.GROUPING;
    }

    /** A number near to the text, printed, if there is one repair that makes it a number. */
    static Optional<String> suggestion(String text) {
        String sign = SwedishNumberParser.sign(text);
        String size = text.substring(sign.length());
        Stream<UnaryOperator<String>> repairs = Stream.of(NumberRepair::withDigitsForLetters,
                NumberRepair::withoutGroupSigns, NumberRepair::withoutStraySpaces, NumberRepair::withBothSides,
                NumberRepair::withoutUnit);
        return Stream
                .concat(repairs.map(repair -> sign + repair.apply(size)), Stream.of(negativeForBrackets(text)))
                .map(SwedishNumberParser::exact).flatMap(Optional::stream).map(NumberRepair::printed).findFirst();
    }

    private static String printed(BigDecimal number) {
        return SwedishNumbers.exact(number);
    }

    private static String withDigitsForLetters(String size) {
        if (!LETTERS_FOR_DIGITS.matcher(size).matches()) {
            return size;
        }
        return size.replaceAll("[Oo]", "0").replaceAll("[Il|]", "1").replace('S', '5').replace('B', '8');
    }

    private static String withoutGroupSigns(String size) {
        if (GROUPED_BY_POINT.matcher(size).matches()) {
            return size.replace(".", "");
        }
        return GROUPED_BY_COMMA.matcher(size).matches() ? size.replace(",", "") : size;
    }

    private static String withoutStraySpaces(String size) {
        return DIGITS_AND_SPACES.matcher(size).matches() ? size.replaceAll("\\h", "") : size;
    }

    private static String withBothSides(String size) {
        return size.replaceFirst("^(?=[,.][0-9]+$)", "0").replaceFirst("(?<=[0-9])[,.]$", "");
    }

    private static String withoutUnit(String size) {
        return UNIT.matcher(size).replaceFirst("");
    }

    private static String negativeForBrackets(String text) {
        var matcher = IN_BRACKETS.matcher(text);
        return matcher.matches() ? "-" + matcher.group(1) : text;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSeparator(int c) {
        return c == ',' || c == '.';
    }
}
