package se.vagval.ui.grid;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** Units of money as they are named in other people's tables. */
final class PasteUnit {
    // The longest names first: "miljoner kronor" also holds "kronor".
    private static final List<MoneyUnit> UNITS = List.of(MoneyUnit.values()).reversed();
    private static final Pattern ANY = Pattern.compile(
            UNITS.stream().map(PasteUnit::named).map(Pattern::pattern).reduce((a, b) -> a + "|" + b)
                    .orElseThrow());

    private PasteUnit() {}

    /** The unit the words name, if they name one. */
    static Optional<MoneyUnit> in(String words) {
        return UNITS.stream().filter(unit -> named(unit).matcher(words).find()).findFirst();
    }

    /** The words without the unit they name. */
    static String without(String words) {
        return ANY.matcher(words).replaceAll("").strip();
    }

    /** An amount in one unit, exactly as much in another. */
    static BigDecimal converted(BigDecimal amount, MoneyUnit from, MoneyUnit to) {
        return amount.movePointRight(zeros(from) - zeros(to));
    }

    private static int zeros(MoneyUnit unit) {
        return new BigDecimal(unit.factor()).precision() - 1;
    }

    private static Pattern named(MoneyUnit unit) {
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + Texts.get("ui.grid.paste.unit." + unit) + ")(?!\\p{L})");
    }
}
