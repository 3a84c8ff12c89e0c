package se.vagval.figurecheck.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * One arithmetic tried on each figure it should hold for. Headings alone can mislead, so what they say is believed when at
 * least as many figures follow as do not.
 */
final class Trial {
    private final Kind kind;
    private final List<Finding> misses = new ArrayList<>();
    private int fits;
    private int evidence;

    Trial(Kind kind) {
        this.kind = kind;
    }

    /**
     * Tries one figure.
     *
     * @param fits
     *            whether it follows
     * @param telling
     *            whether following says anything: that nought is the sum of noughts does not
     */
    void of(boolean fits, boolean telling, Cell cell, BigDecimal follows, BiFunction<String, String, String> words) {
        if (fits) {
            this.fits++;
            evidence += telling ? 1 : 0;
        } else {
            misses.add(cell.finding(kind, follows, words.apply(cell.printed().like(follows), cell.said())));
        }
    }

    int fits() {
        return fits;
    }

    int evidence() {
        return evidence;
    }

    int misses() {
        return misses.size();
    }

    /** Whether the figures bear out the headings. */
    boolean isBorneOut() {
        return misses.isEmpty() ? fits > 0 : evidence >= misses.size();
    }

    /** Tells of it. */
    void tell(Tally tally) {
        for (int i = 0; i < fits + misses.size(); i++) {
            tally.checked(kind);
        }
        misses.forEach(tally::differs);
    }
}
