package se.vagval.ui.today;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

import se.vagval.model.Figure;
import se.vagval.model.InputUnit;
import se.vagval.text.MoneyUnit;
import se.vagval.text.NumberReading;
import se.vagval.text.SwedishNumberParser;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** Figures of a sheet as text and back: amounts in the unit shown, shares in per cent. */
record Reading(MoneyUnit money) {
    /** As it is shown: amounts and per cent rounded, other numbers with the decimals they have. */
    String shown(double value, InputUnit unit) {
        return switch (unit) {
            case KRONOR -> SwedishNumbers.amount(value, money);
            case SHARE -> SwedishNumbers.percent(value, wholePercent(value) ? 0 : 1);
            case NUMBER -> SwedishNumbers.plain(value, decimals(value));
        };
    }

    private static boolean wholePercent(double share) {
        return Math.abs(share * 100 - Math.rint(share * 100)) < 1e-9;
    }

    private static int decimals(double value) {
        // A sum of decimals leaves something in the last digits that nobody typed.
        return Math.clamp(new BigDecimal(value).round(new MathContext(13)).stripTrailingZeros().scale(), 0, 2);
    }

    /** With all its decimals, as it is typed. */
    String typed(double value, InputUnit unit) {
        double scaled = switch (unit) {
            case KRONOR -> value / money.factor();
            case SHARE -> value * 100;
            case NUMBER -> value;
        };
        // Fifteen digits: the rest is what a binary number adds to what was typed.
        return new BigDecimal(scaled).round(new MathContext(15)).stripTrailingZeros().toPlainString().replace('.', ',')
                .replace('-', SwedishNumbers.MINUS);
    }

    /** The value in the unit shown, for sums of what is selected. */
    double inUnit(double value, InputUnit unit) {
        return unit == InputUnit.KRONOR ? value / money.factor() : value;
    }

    /**
     * What was typed in place of a figure, which keeps its source; see {@link Figure#typedOver}.
     *
     * @return nothing when the cell was emptied
     * @throws Refused
     *             when it is no number
     */
    Optional<Figure> figure(String typed, InputUnit unit, Optional<Figure> before) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        double value = number(typed, unit);
        return Optional.of(before.map(f -> f.typedOver(value, unit)).orElseGet(() -> Figure.of(value)));
    }

    /** A number that has to be there. */
    double number(String typed, InputUnit unit) {
        NumberReading reading = switch (unit) {
            case KRONOR -> SwedishNumberParser.parseAmount(typed, money);
            case SHARE -> SwedishNumberParser.parsePercent(typed);
            case NUMBER -> SwedishNumberParser.parse(typed);
        };
        return switch (reading) {
            case NumberReading.Parsed parsed -> parsed.value();
            case NumberReading.Refused refused ->
                throw new Refused(refused.sentence(), refused.suggestion().orElse(""));
        };
    }

    /** A whole number that has to be there. */
    int whole(String typed) {
        double value = number(typed, InputUnit.NUMBER);
        if (value != Math.rint(value)) {
            throw new Refused(Texts.get("ui.today.error.whole", typed));
        }
        return (int) value;
    }
}
