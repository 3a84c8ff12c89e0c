package se.vagval.report.word;

import java.util.regex.Pattern;

/**
 * Letters of a text that look the same, or a figure of the review.
 *
 * @param text
 *            of a figure {@link #FIGURE} alone
 * @param figure
 *            what the figure is called in the review, as {@code statement|row|column}; "" when these are letters
 */
public record ProseSpan(String text, Look look, String figure) {
    /** Stands where a figure is: one letter, whatever the figure is now. */
    public static final String FIGURE = "\uFFFC";
    private static final Pattern NEVER = Pattern.compile("[\uFFFC" + Escapes.FIRST + "-" + Escapes.LAST + "]");
    private static final Pattern SPACE = Pattern.compile("[\\p{Cc}\u2028\u2029]");

    /**
     * How letters look.
     *
     * @param link
     *            where they lead: an address on the web, or # and the id of a section; "" when nowhere
     */
    public record Look(boolean strong, boolean emphasis, String link) {
        /** As any letters. */
        public static final Look PLAIN = new Look(false, false, "");

        /** The same, bold or not. */
        public Look strong(boolean is) {
            return new Look(is, emphasis, link);
        }

        /** The same, in italics or not. */
        public Look emphasis(boolean is) {
            return new Look(strong, is, link);
        }

        /** The same, leading there. */
        public Look link(String target) {
            return new Look(strong, emphasis, target);
        }

        /** What it has in common with another. */
        Look with(Look other) {
            return new Look(strong && other.strong, emphasis && other.emphasis, link.equals(other.link) ? link : "");
        }
    }

    /** Letters as they can stand in a text: a line's end and other controls are a space. */
    public static ProseSpan of(String text, Look look) {
        return new ProseSpan(clean(text), look, "");
    }

    /** A figure; it looks as figures do. */
    public static ProseSpan ofFigure(String reference) {
        return new ProseSpan(FIGURE, Look.PLAIN, reference);
    }

    /** Letters that can stand in a text. */
    public static String clean(String text) {
        return NEVER.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll("");
    }

    /** Whether it is a figure. */
    public boolean isFigure() {
        return !figure.isEmpty();
    }

    ProseSpan part(int from, int to) {
        return new ProseSpan(text.substring(from, to), look, figure);
    }

    ProseSpan looking(Look other) {
        return isFigure() ? this : new ProseSpan(text, other, "");
    }

    ProseSpan numbered(Outline outline) {
        String section = look.link().startsWith("#") ? look.link().substring(1) : "";
        String number = outline.section(section).map(s -> Appendices.number(s.number())).orElse("");
        return number.isEmpty() ? this : new ProseSpan(Chapters.numbered(text, number), look, figure);
    }

    boolean continues(ProseSpan before) {
        return !isFigure() && !before.isFigure() && look.equals(before.look);
    }
}
