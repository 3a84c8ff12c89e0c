package se.vagval.chart;

import java.awt.Color;
import java.awt.Font;

import se.vagval.theme.ColorToken;

/** Colours, fonts and distances of one chart, by its style. */
record Look(ChartStyle style) {
    private static final double TITLE = 14;
    private static final double BODY = 12;
    private static final double PALE = 0.22;
    private static final double SMALL = 11;

    Color color(ColorToken token) {
        return new Color(style.theme().rgb(token));
    }

    Color ink() {
        return color(ColorToken.INK);
    }

    Color muted() {
        return color(ColorToken.INK_MUTED);
    }

    /** A colour thinned out on the panel. */
    Color pale(Color color) {
        return mixed(color, PALE);
    }

    /** So much of a colour, 0–1, on the panel. */
    Color mixed(Color color, double share) {
        Color panel = color(ColorToken.PANEL);
        return new Color(mixed(color.getRed(), panel.getRed(), share), mixed(color.getGreen(), panel.getGreen(), share),
                mixed(color.getBlue(), panel.getBlue(), share));
    }

    private static int mixed(int color, int panel, double share) {
        return (int) Math.round(panel + (color - panel) * share);
    }

    /** A length given for 100 %. */
    double px(double length) {
        return length * style.fontScale();
    }

    Font title() {
        return sized(Typeface.strong(), TITLE);
    }

    Font body() {
        return sized(Typeface.regular(), BODY);
    }

    Font strong() {
        return sized(Typeface.strong(), BODY);
    }

    Font small() {
        return sized(Typeface.regular(), SMALL);
    }

    private Font sized(Font font, double size) {
        return font.deriveFont((float) px(size));
    }
}
