package se.vagval.model;

/** What a line follows from year to year: wages (w), prices (p), or nothing. */
public enum PriceIndex {
    WAGES, PRICES, NONE
}
