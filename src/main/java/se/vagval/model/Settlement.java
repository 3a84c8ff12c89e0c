package se.vagval.model;

/** What a leaving municipality takes with it: nothing (default), or its share of the municipalities' quarter of equity. */
public enum Settlement {
    NONE, SHARE_OF_EQUITY
}
