package se.vagval.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number somebody typed or printed, with where it comes from. Kronor, a fraction or a count: the field says which.
 *
 * @param value
 *            finite; never rounded
 * @param provenance
 *            source, mark and note
 */
public record Figure(double value, Provenance provenance) {

    public Figure {
        if (!Double.isFinite(value)) {
            throw new InvalidField("value", "model.error.notANumber");
        }
        value = value == 0 ? 0 : value; // −0 would be written back as "-0"
        Check.given("provenance", provenance);
    }

    /** A figure without a source. */
    public static Figure of(double value) {
        return new Figure(value, Provenance.NONE);
    }

    /** A figure stated in a source. */
    public static Figure of(double value, String source) {
        return new Figure(value, Provenance.stated(source));
    }

    /** The same provenance with another value. */
    public Figure withValue(double other) {
        return new Figure(other, provenance);
    }

    /**
     * What is typed in the place of this figure. It is no longer the printed or derived one: it keeps its source and note,
     * is marked as the investigator's assumption, and the note says what it was changed from. When that value is typed
     * again it is again what it was. A figure of which nothing is said, or an assumption without a source, is one's own to
     * change.
     *
     * @param unit
     *            what the note prints the old value in, always kronor for amounts
     */
    public Figure typedOver(double other, InputUnit unit) {
        return other == value ? this : new Figure(other, TypedOver.provenance(this, other, unit));
    }

    static String percent(double share) {
        return decimal(share * 100) + "\u00A0%";
    }

    static String plain(double value) {
        return decimal(value);
    }

    private static String decimal(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
                .replace('.', ',').replace('-', '\u2212');
    }
}
