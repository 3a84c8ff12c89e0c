package se.vagval.figurecheck.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import se.vagval.figurecheck.table.Vocabulary;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** The unit of an amount, as documents write it. */
enum Money {
    /** Kronor. */
    KR(0, Texts.get("figurecheck.words.kr")),
    /** Thousands. */
    TKR(3, Texts.get("figurecheck.words.tkr")),
    /** Millions. */
    MNKR(6, Texts.get("figurecheck.words.mnkr"));

    private final BigDecimal kronor;
    private final Pattern whole;
    private final Pattern anywhere;

    Money(int power, String words) {
        kronor = BigDecimal.ONE.scaleByPowerOfTen(power);
        whole = Vocabulary.whole(words);
        anywhere = Vocabulary.anywhere(words);
    }

    /** Kronor in one. */
    BigDecimal kronor() {
        return kronor;
    }

    String label() {
        return MoneyUnit.valueOf(name()).label();
    }

    /** The unit that a heading names, the larger ones first, since "tusen kronor" holds "kronor". */
    static Optional<Money> in(String heading) {
        for (Money money : new Money[]{MNKR, TKR, KR}) {
            if (money.anywhere.matcher(heading).find()) {
                return Optional.of(money);
            }
        }
        return Optional.empty();
    }

    /** The unit that a word is. */
    static Optional<Money> of(String word) {
        for (Money money : values()) {
            if (money.whole.matcher(word).find()) {
                return Optional.of(money);
            }
        }
        return Optional.empty();
    }
}
