package se.vagval.finance;

/**
 * An association as it was the year before, of which another carries something on.
 *
 * @param share
 *            node of how much of it is carried on, 0–1; {@link Ledger#NONE} for the whole
 */
record Origin(Body body, int share) {}
