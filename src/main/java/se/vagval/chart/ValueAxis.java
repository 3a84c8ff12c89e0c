package se.vagval.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;

import se.vagval.statement.Format;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;
import se.vagval.theme.ColorToken;

/**
 * Thin lines at round values with their numbers at the left. Always holds zero, so that a chart begins at the same place
 * on screen, in documents and after an edit.
 */
final class ValueAxis {
    private static final int STEPS = 4;
    private static final double GAP = 8;

    private final Look look;
    private final Format format;
    private final Ticks ticks;

    ValueAxis(Look look, Format format, double[] values) {
        this.look = look;
        this.format = format;
        double low = 0;
        double high = 0;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        this.ticks = Ticks.around(low / scale(), high / scale(), STEPS);
    }

    private double scale() {
        return format == Format.MONEY ? look.style().unit().factor() : format == Format.SHARE ? 0.01 : 1;
    }

    /** From values in their own unit to heights between a bottom and a top. */
    Span span(double bottom, double top) {
        return new Span(ticks.low() * scale(), ticks.high() * scale(), bottom, top);
    }

    double numbersWidth() {
        List<String> texts = ticks.values().stream().map(this::text).toList();
        return Lettering.widest(texts, look.small()) + look.px(GAP);
    }

    void draw(Pen pen, Rectangle2D area) {
        Span span = span(area.getMaxY(), area.getY());
        for (double tick : ticks.values()) {
            double y = span.at(tick * scale());
            boolean zero = Math.abs(tick) < ticks.step() / 1e6;
            pen.line(area.getX(), y, area.getMaxX(), y, look.px(1),
                    look.color(zero ? ColorToken.LINE_STRONG : ColorToken.LINE));
            pen.text(text(tick), Pen.Side.RIGHT, area.getX() - look.px(GAP), y, look.small(), look.muted());
        }
    }

    private String text(double tick) {
        int decimals = (int) Math.clamp(Math.ceil(-Math.log10(ticks.step()) - 1e-9), 0, 9);
        String number = SwedishNumbers.plain(Math.abs(tick) < ticks.step() / 1e6 ? 0 : tick, decimals);
        return format == Format.SHARE ? Texts.get("chart.axis.percent", number) : number;
    }
}
