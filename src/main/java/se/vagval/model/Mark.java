package se.vagval.model;

/** How far a figure can be trusted: stated in its source, assumed by the investigator, or derived from other figures. */
public enum Mark {
    STATED, ASSUMPTION, DERIVED
}
