package se.vagval.model;

import java.util.Optional;

/**
 * A row of SUS outcome for one area, as printed.
 *
 * @param area
 *            association id, or {@code COUNTY} or {@code COUNTRY}
 * @param row
 *            the row's label in the source
 * @param share
 *            whether the row holds shares (0–1) rather than counts, days or full-time equivalents
 */
public record SusOutcome(String id, String area, int year, String row, boolean share, Optional<Figure> total,
        Optional<Figure> women, Optional<Figure> men) {
    /** Area of the whole county. */
    public static final String COUNTY = "COUNTY";
    /** Area of the whole country. */
    public static final String COUNTRY = "COUNTRY";

    public SusOutcome {
        Check.id("id", id);
        Check.id("area", area);
        Check.year("year", year);
        Check.name("row", row);
        Check.optionalNotNegative("total", total);
        Check.optionalNotNegative("women", women);
        Check.optionalNotNegative("men", men);
    }
}
