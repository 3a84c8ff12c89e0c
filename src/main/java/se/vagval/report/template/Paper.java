package se.vagval.report.template;

import java.util.List;

/**
 * The pages of a document: lengths in twentieths of a point.
 *
 * @param shorter
 *            of the paper's two sides
 * @param longer
 *            of the paper's two sides
 * @param header
 *            from the edge of the paper to the header
 * @param footer
 *            from the edge of the paper to the footer
 * @param firstApart
 *            whether the first page has header and footer of its own, or none
 * @param references
 *            headers and footers
 */
public record Paper(int shorter, int longer, int top, int right, int bottom, int left, int header, int footer,
        int gutter, boolean firstApart, List<Reference> references) {
    /**
     * A header or footer of some pages.
     *
     * @param element
     *            {@code w:headerReference} or {@code w:footerReference}
     * @param type
     *            default, first or even
     * @param relation
     *            id of the relation from the document
     */
    public record Reference(String element, String type, String relation) {}

    /** Half a centimetre: papers that differ by less are the same to those who lay out tables. */
    static final int SLIGHT = 283;

    private static final int A4_SHORT = 11906;
    private static final int A4_LONG = 16838;
    private static final int MARGIN = 1134;
    /** Narrower text than this, about six centimetres, is no page of a report. */
    private static final int NARROWEST = 3400;

    public Paper {
        references = List.copyOf(references);
    }

    /** A4 with margins of two centimetres and a footer on every page but the first. */
    public static Paper own(String footerRelation) {
        return new Paper(A4_SHORT, A4_LONG, MARGIN, MARGIN, MARGIN, MARGIN, 709, 624, 0, true,
                List.of(new Reference("w:footerReference", "default", footerRelation)));
    }

    /** Width of the text on an upright page. */
    public int upright() {
        return shorter - left - right - gutter;
    }

    /** Width of the text on a page on its side. */
    public int sideways() {
        return longer - left - right - gutter;
    }

    /** Whether there is room for text at all. */
    boolean isUsable() {
        return upright() >= NARROWEST && longer - top - bottom >= NARROWEST && shorter - top - bottom >= NARROWEST / 2;
    }

    Paper with(boolean apart, List<Reference> others) {
        return new Paper(shorter, longer, top, right, bottom, left, header, footer, gutter, apart, others);
    }
}
