package se.vagval.figurecheck.rule;

import java.math.BigDecimal;

import se.vagval.figurecheck.table.Interval;
import se.vagval.text.Texts;

/** A printed share against the two figures it is of, all in the same table. */
record Quotient(Cell part, Cell whole, Cell share) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether the quotient can be formed. */
    boolean isPossible() {
        return whole.interval().isPositive();
    }

    /** A share printed as a fraction, as 0,17, is one where no sign says otherwise. */
    private boolean isFraction(Interval reckoned) {
        return share.value().abs().compareTo(BigDecimal.ONE) <= 0 && share.printed().decimals() > 1
                && !reckoned.meets(share.interval());
    }

    void attempt(Trial trial) {
        Interval reckoned = part.interval().over(whole.interval()).times(HUNDRED);
        BigDecimal follows = Interval.divide(part.value().multiply(HUNDRED), whole.value());
        boolean fraction = isFraction(reckoned);
        boolean fits = reckoned.meets(fraction ? share.interval().times(HUNDRED) : share.interval());
        trial.of(fits, true, share, follows, (gives, printed) -> Texts.get("figurecheck.say.share", part.said(),
                whole.said(), share.printed().like(follows), printed));
    }
}
