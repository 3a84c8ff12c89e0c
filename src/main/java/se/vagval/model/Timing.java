package se.vagval.model;

/** Whether participants are told of as they were before the activity or after it. */
public enum Timing {
    BEFORE, AFTER
}
