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
        Color panel = color(ColorToken.PANEL);
        return new Color(thin(color.getRed(), panel.getRed()), thin(color.getGreen(), panel.getGreen()), thin(color
                .getBlue(), panel.getBlue()));
    }

    private static int thin(int color, int panel) {
        return (int) Math.round(panel + (color - panel) * PALE);
    }

    /** A length given for 100 %. */
    double px(double length) {
        return length * style.fontScale();
    }

    Font title() {
        return sized(Typeface.STRONG, TITLE);
    }

    Font body() {
        return sized(Typeface.REGULAR, BODY);
    }

    Font strong() {
        return sized(Typeface.STRONG, BODY);
    }

    Font small() {
        return sized(Typeface.REGULAR, SMALL);
    }

    private Font sized(Font font, double size) {
        return font.deriveFont((float) px(size));
    }
}
