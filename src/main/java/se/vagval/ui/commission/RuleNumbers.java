package se.vagval.ui.commission;

import java.util.function.Function;
import java.util.function.IntFunction;

import se.vagval.text.NumberReading;
import se.vagval.text.SwedishNumberParser;
import se.vagval.text.SwedishNumbers;

/** The values of rules as they are typed, with as few decimals as read back as the same value. */
final class RuleNumbers {
    private static final int MOST_DECIMALS = 6;

    private RuleNumbers() {}

    static String kronor(double amount) {
        return shortest(amount, d -> SwedishNumbers.plain(amount, d), SwedishNumberParser::parse);
    }

    static String percent(double share) {
        return shortest(share, d -> SwedishNumbers.percent(share, d), SwedishNumberParser::parsePercent);
    }

    private static String shortest(double exact, IntFunction<String> print, Function<String, NumberReading> parse) {
        for (int decimals = 0; decimals < MOST_DECIMALS; decimals++) {
            if (parse.apply(print.apply(decimals)) instanceof NumberReading.Parsed p && p.value() == exact) {
                return print.apply(decimals);
            }
        }
        return print.apply(MOST_DECIMALS);
    }
}
