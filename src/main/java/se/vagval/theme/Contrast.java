package se.vagval.theme;

/** Contrast between two colours by the measure of WCAG 2.2: from 1, none, to 21, black on white. */
public final class Contrast {
    private Contrast() {}

    /** The contrast ratio of two colours written {@code #rrggbb}, in any order. */
    public static double ratio(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance of a colour written {@code #rrggbb}: 0 for black, 1 for white; what is left of it in grey. */
    public static double luminance(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
