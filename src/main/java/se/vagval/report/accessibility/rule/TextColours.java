package se.vagval.report.accessibility.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

import se.vagval.theme.Contrast;

/**
 * Letters and what is behind them.
 *
 * @param letters
 *            their colour, six hexadecimal digits
 * @param ground
 *            the colour behind them, six hexadecimal digits
 * @param points
 *            their size
 * @param bold
 *            whether they are bold
 */
public record TextColours(String letters, String ground, double points, boolean bold) {
    private static final double LEAST = 4.5;
    private static final double LEAST_LARGE = 3;
    private static final double LARGE = 18;
    private static final double LARGE_BOLD = 14;

    /** Whether they are too hard to tell apart, by WCAG 2.2 level AA. */
    public boolean isWeak() {
        return Contrast.ratio("#" + letters, "#" + ground) < limit();
    }

    private double limit() {
        return points >= LARGE || bold && points >= LARGE_BOLD ? LEAST_LARGE : LEAST;
    }

    /** The contrast they have, as it is printed; cut off, so that it never looks like enough. */
    public String ratio() {
        return printed(Contrast.ratio("#" + letters, "#" + ground));
    }

    /** The contrast they must have, as it is printed. */
    public String least() {
        return printed(limit());
    }

    private static String printed(double ratio) {
        return BigDecimal.valueOf(ratio).setScale(1, RoundingMode.DOWN).toPlainString().replace('.', ',');
    }
}
