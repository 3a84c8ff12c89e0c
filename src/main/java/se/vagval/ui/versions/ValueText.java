package se.vagval.ui.versions;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

import se.vagval.model.InputUnit;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** Two values of the same thing, printed with so many decimals that they are seen to differ. */
final class ValueText {
    private static final int MOST_DECIMALS = 6;

    private ValueText() {}

    /** A line of what was typed then and now. */
    static Comparison.Line line(String words, InputUnit unit, MoneyUnit money, OptionalDouble then,
            OptionalDouble now) {
        int decimals = decimals(then, now, d -> v -> print(v, unit, money, d), least(unit, money));
        return new Comparison.Line(words, words(then, unit, money, decimals), words(now, unit, money, decimals), "");
    }

    /** How a value is printed. */
    private interface Printing {
        String of(double value);
    }

    private static int decimals(OptionalDouble then, OptionalDouble now, IntFunction<Printing> printing, int least) {
        int decimals = least;
        while (decimals < MOST_DECIMALS && then.isPresent() && now.isPresent()
                && then.getAsDouble() != now.getAsDouble() && printing.apply(decimals).of(then.getAsDouble())
                        .equals(printing.apply(decimals).of(now.getAsDouble()))) {
            decimals++;
        }
        return decimals;
    }

    private static int least(InputUnit unit, MoneyUnit money) {
        return unit == InputUnit.KRONOR ? money.decimals() : 0;
    }

    private static String words(OptionalDouble value, InputUnit unit, MoneyUnit money, int decimals) {
        return value.isEmpty() ? Texts.get("ui.explain.missing") : print(value.getAsDouble(), unit, money, decimals);
    }

    private static String print(double value, InputUnit unit, MoneyUnit money, int decimals) {
        return switch (unit) {
            case KRONOR -> SwedishNumbers.amount(value, money, decimals) + SwedishNumbers.SPACE + money.label();
            case SHARE -> SwedishNumbers.percent(value, Math.max(decimals, own(value * 100)));
            case NUMBER -> SwedishNumbers.plain(value, Math.max(decimals, own(value)));
        };
    }

    /** As many decimals as the value was typed with, at most two. */
    private static int own(double value) {
        int scale = BigDecimal.valueOf(Math.round(value * 100), 2).stripTrailingZeros().scale();
        return Math.max(0, scale);
    }
}
