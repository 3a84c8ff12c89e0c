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
 * @param timing
 *            for a row of livelihood (försörjning): whether it is before or after the activity; empty for other rows
 */
public record SusOutcome(String id, String area, int year, String row, boolean share, Optional<Figure> total,
        Optional<Figure> women, Optional<Figure> men, Optional<Timing> timing) {
    /** Area of the whole county. */
    public static final String COUNTY = "COUNTY";
    /** Area of the whole country. */
    public static final String COUNTRY = "COUNTRY";

    /** Whose figure of a row. */
    public enum Who {
        TOTAL, WOMEN, MEN
    }

    public SusOutcome {
        Check.id("id", id);
        Check.id("area", area);
        Check.year("year", year);
        Check.name("row", row);
        Check.optionalNotNegative("total", total);
        Check.optionalNotNegative("women", women);
        Check.optionalNotNegative("men", men);
        Check.given("timing", timing);
    }

    /** The same row by another label. */
    public SusOutcome withRow(String other) {
        return new SusOutcome(id, area, year, other, share, total, women, men, timing);
    }

    /** The same row, of shares or not. */
    public SusOutcome withShare(boolean other) {
        return new SusOutcome(id, area, year, row, other, total, women, men, timing);
    }

    /** The same row with other figures. */
    public SusOutcome withFigures(Optional<Figure> otherTotal, Optional<Figure> otherWomen,
            Optional<Figure> otherMen) {
        return new SusOutcome(id, area, year, row, share, otherTotal, otherWomen, otherMen, timing);
    }

    /** The figure of all, of women or of men. */
    public Optional<Figure> figure(Who who) {
        return switch (who) {
            case TOTAL -> total;
            case WOMEN -> women;
            case MEN -> men;
        };
    }

    /** The same row with another figure of all, of women or of men. */
    public SusOutcome withFigure(Who who, Optional<Figure> other) {
        return withFigures(who == Who.TOTAL ? other : total, who == Who.WOMEN ? other : women,
                who == Who.MEN ? other : men);
    }

    /** Whether the row tells of livelihood before or after the activity. */
    public boolean ofLivelihood() {
        return timing.isPresent();
    }

    /** The same row, of before, of after or of neither. */
    public SusOutcome withTiming(Optional<Timing> other) {
        return new SusOutcome(id, area, year, row, share, total, women, men, other);
    }
}
