package se.vagval.report.nativechart;

/**
 * How a native chart is to look in its document.
 *
 * @param font
 *            family of the document's text, or {@link #THEME_FONT}
 * @param points
 *            size of its text
 * @param width
 *            centimetres
 * @param height
 *            centimetres; 0 for what the chart needs
 * @param withTitle
 *            whether the title stands in the chart; without it the surroundings must show it, with the unit
 */
public record NativeLook(String font, double points, double width, double height, boolean withTitle) {
    private static final double CM_PER_POINT = 2.54 / 72;

    /** The body font of the theme of the document. */
    public static final String THEME_FONT = "+mn-lt";

    public NativeLook {
        if (!(points > 0) || !(width > 0) || !(height >= 0)) {
            throw new IllegalArgumentException(points + " points, " + width + " × " + height + " cm");
        }
    }

    /** The same at another height. */
    NativeLook withHeight(double other) {
        return new NativeLook(font, points, width, other, withTitle);
    }

    /** About how wide a text is, centimetres: somewhat more than half its height a letter. */
    double widthOf(String text) {
        return text.length() * points * 0.56 * CM_PER_POINT;
    }

    /** Height of a line, centimetres. */
    double line() {
        return points * 1.25 * CM_PER_POINT;
    }

}
