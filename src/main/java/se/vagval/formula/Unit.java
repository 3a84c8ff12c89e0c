package se.vagval.formula;

/** What a figure is counted in; a share is a fraction, so that one half is 0.5. */
public enum Unit {
    KRONOR, SHARE, KRONOR_PER_INHABITANT, PERSONS, NUMBER, YEARS
}
