package se.vagval.chart;

import se.vagval.text.MoneyUnit;
import se.vagval.theme.Tokens;

/**
 * How a chart is to look.
 *
 * @param unit
 *            the unit amounts are printed in
 * @param fontScale
 *            1 for screens at 100 %, where text is 12 pixels high; all distances follow it
 * @param withTitle
 *            whether title, unit and finding are drawn; without them the surroundings must show them
 */
public record ChartStyle(Tokens theme, MoneyUnit unit, double fontScale, boolean withTitle) {
    public ChartStyle {
        if (!(fontScale > 0)) {
            throw new IllegalArgumentException("fontScale is " + fontScale);
        }
    }

    /** A style with title, unit and finding. */
    public ChartStyle(Tokens theme, MoneyUnit unit, double fontScale) {
        this(theme, unit, fontScale, true);
    }

    /** The same without title, unit and finding. */
    public ChartStyle withoutTitle() {
        return new ChartStyle(theme, unit, fontScale, false);
    }
}
