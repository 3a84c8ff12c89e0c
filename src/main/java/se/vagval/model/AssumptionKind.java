package se.vagval.model;

/** Which figure of the calculation an assumption is; {@code OTHER} is only recorded. */
public enum AssumptionKind {
    /** w, yearly growth of wages. */
    WAGE_GROWTH,
    /** p, yearly growth of prices. */
    PRICE_GROWTH,
    /** φ, yearly change of the state frame per need. */
    ALLOCATION_GROWTH,
    /** Rate of the present value. */
    DISCOUNT_RATE, OTHER
}
