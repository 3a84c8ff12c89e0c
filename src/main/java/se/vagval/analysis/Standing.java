package se.vagval.analysis;

import java.util.OptionalDouble;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;

/** Whether an association can stand by itself: there is a region and a municipality (3 §), and money left for activities. */
public enum Standing {
    /** It can. */
    STANDS,
    /** Nobody is left, so that it is dissolved. */
    DISSOLVED,
    /** Administration takes all there is. */
    NO_ACTIVITIES,
    /** There is money for activities, but administration is a greater share of the costs than is accepted. */
    TOO_MUCH_ADMINISTRATION,
    /** Figures are missing. */
    UNKNOWN;

    /** Half a krona: less is nothing. */
    private static final double NOTHING = 0.5;

    /**
     * Judges the figures of an association that exists.
     *
     * @param most
     *            the greatest accepted share of administration in the costs, 0–1
     */
    static Standing of(Calculation calculation, String alternative, Subject association, int year, double most) {
        OptionalDouble activities = calculation.value(Measure.COST_ACTIVITIES, alternative, association, year);
        OptionalDouble share = calculation.value(Measure.SHARE_ADMINISTRATION, alternative, association, year);
        if (activities.isEmpty()) {
            return UNKNOWN;
        }
        if (activities.getAsDouble() < NOTHING) {
            return NO_ACTIVITIES;
        }
        return share.isEmpty() ? UNKNOWN : share.getAsDouble() > most ? TOO_MUCH_ADMINISTRATION : STANDS;
    }
}
