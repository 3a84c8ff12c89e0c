package se.vagval.model;

/** A financing party: the state, the region(s) together, the municipalities together. */
public enum Party {
    STATE, REGION, MUNICIPALITIES
}
