package se.vagval.statement;

/** How a cell's number is presented. */
public enum Format {
    /** Kronor, shown in the money unit chosen. */
    MONEY,
    /** A fraction shown as per cent with one decimal. */
    SHARE,
    /** A fraction shown as whole per cent, as printed reviews do. */
    WHOLE_SHARE,
    /** A difference of two fractions, shown in percentage points with one decimal. */
    PERCENTAGE_POINTS,
    /** Kronor per inhabitant, whole kronor. */
    PER_INHABITANT,
    /** A count, such as seats or participants. */
    COUNT,
    /** A year, which is never grouped. */
    YEAR,
    /** A number with two decimals, such as leverage. */
    RATIO
}
