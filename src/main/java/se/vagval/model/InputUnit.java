package se.vagval.model;

/** What the value of an input counts. */
public enum InputUnit {
    /** Kronor; a year's when it is a flow. */
    KRONOR,
    /** A fraction, 0–1, shown in per cent. */
    SHARE,
    /** A number of people, seats, days or units. */
    NUMBER
}
