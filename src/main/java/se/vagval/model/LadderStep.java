package se.vagval.model;

/**
 * A step of the equity ladder (trappan): the highest equity recommended, as a share of revenue, up to a revenue.
 *
 * @param upTo
 *            highest revenue of the step, kronor
 * @param share
 *            0–1
 */
public record LadderStep(int fromYear, Figure upTo, Figure share) {
    public LadderStep {
        Check.year("fromYear", fromYear);
        Check.notNegative("upTo", upTo);
        Check.share("share", share);
    }
}
