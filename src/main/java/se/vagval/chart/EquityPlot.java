package se.vagval.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import se.vagval.text.Texts;
import se.vagval.theme.ColorToken;

/** Equity as a share of revenue, a bar per association, with a mark where the ladder says it should end at most. */
final class EquityPlot extends FigurePlot {
    private static final double GAP = 7;
    private static final double OVERHANG = 5;
    private static final double MARK = 2.5;

    private final transient Figures ladder;
    private final transient Figures excess;

    EquityPlot(Look look, Figures shares, Figures ladder, Figures excess) {
        super(look, shares);
        this.ladder = ladder;
        this.excess = excess;
    }

    @Override
    double preferredHeight(double width) {
        return px(24) + px(Rows.PITCH) * figures().rowCount();
    }

    @Override
    void paint(Pen pen, Rectangle2D area) {
        double head = px(22);
        Rows rows = new Rows(look(), new Rectangle2D.Double(area.getX(), area.getY() + head, area.getWidth(),
                Math.max(1, area.getHeight() - head)), figures().rowLabels(), Rows.PITCH);
        Font font = rows.fitting(look().body());
        Span span = span(rows, font);
        rows.drawNames(pen);
        for (int row = 0; row < figures().rowCount(); row++) {
            drawRow(pen, rows, span, row, font);
        }
        pen.line(span.at(0), rows.top(), span.at(0), rows.bottom(), px(1), look().color(ColorToken.LINE_STRONG));
        nameMark(pen, rows, span);
    }

    private OptionalDouble step(int row) {
        return ladder.isEmpty() ? OptionalDouble.empty() : ladder.value(row, 0);
    }

    private void drawRow(Pen pen, Rows rows, Span span, int row, Font font) {
        double share = figures().value(row, 0).orElse(0);
        double middle = rows.middle(row);
        double half = rows.thickness() / 2;
        double within = Math.min(share, step(row).orElse(share));
        pen.bar(span.at(0), middle - half, span.at(within), middle + half, look().color(ColorToken.PARTY_STATE));
        if (share > within) {
            pen.bar(span.at(Math.max(0, within)), middle - half, span.at(share), middle + half,
                    look().color(ColorToken.PARTY_REGION));
        }
        step(row).ifPresent(s -> pen.bar(span.at(s) - px(MARK) / 2, middle - half - px(OVERHANG), span.at(s)
                + px(MARK) / 2, middle + half + px(OVERHANG), look().ink()));
        drawTexts(pen, span, row, middle, font);
    }

    private void drawTexts(Pen pen, Span span, int row, double middle, Font font) {
        String figure = figures().text(row, 0);
        boolean known = figures().value(row, 0).isPresent();
        double x = textStart(span, row, font);
        pen.text(figure, Pen.Side.LEFT, x, middle, known ? strong(font) : font, known ? look().ink() : look().muted());
        double after = x + Lettering.width(figure, strong(font)) + px(GAP);
        pen.text(note(row), Pen.Side.LEFT, after, middle, font, look().muted());
    }

    /** After the bar; after the mark too where the figure would otherwise run into it. */
    private double textStart(Span span, int row, Font font) {
        double x = span.at(Math.max(0, figures().value(row, 0).orElse(0))) + px(GAP);
        double end = x + Lettering.width(figures().text(row, 0), strong(font)) + px(GAP)
                + Lettering.width(note(row), font);
        double mark = step(row).isPresent() ? span.at(step(row).getAsDouble()) : Double.NEGATIVE_INFINITY;
        return mark + px(MARK) > x - px(GAP) && mark < end + px(GAP) ? mark + px(GAP) : x;
    }

    private static Font strong(Font font) {
        return Typeface.STRONG.deriveFont(font.getSize2D());
    }

    /** What the figures beside the bar do not say. */
    private String note(int row) {
        if (figures().value(row, 0).isEmpty()) {
            return "";
        }
        if (step(row).isEmpty()) {
            return Texts.get("chart.equity.undecided");
        }
        boolean over = figures().value(row, 0).getAsDouble() > step(row).getAsDouble();
        if (!over) {
            return "";
        }
        return excess.isEmpty() || excess.value(row, 0).isEmpty() ? Texts.get("chart.equity.over")
                : Texts.get("chart.equity.overBy", excess.text(row, 0));
    }

    /** The first mark carries its name; the others are alike. */
    private void nameMark(Pen pen, Rows rows, Span span) {
        IntStream.range(0, figures().rowCount()).filter(r -> step(r).isPresent()).findFirst().ifPresent(row -> {
            String name = Texts.get("chart.equity.mark", ladder.text(row, 0));
            double x = span.at(step(row).getAsDouble());
            double half = Lettering.width(name, look().small()) / 2;
            double y = rows.middle(row) - rows.thickness() / 2 - px(OVERHANG + 9);
            pen.text(name, Pen.Side.CENTER, Math.clamp(x, rows.left() + half, Math.max(rows.left() + half,
                    rows.right() - half)), y, look().small(), look().muted());
        });
    }

    private Span span(Rows rows, Font font) {
        List<Double> ends = new ArrayList<>(DoubleStream.of(figures().values()).boxed().toList());
        DoubleStream.of(ladder.values()).forEach(ends::add);
        double low = Math.min(0, ends.stream().mapToDouble(d -> d).min().orElse(0));
        double high = Math.max(0, ends.stream().mapToDouble(d -> d).max().orElse(0));
        double width = rows.right() - rows.left() - px(GAP + MARK);
        double to = width;
        for (int row = 0; row < figures().rowCount(); row++) {
            double text = Lettering.width(figures().text(row, 0), strong(font)) + Lettering.width(note(row), font)
                    + px(3 * GAP);
            double reach = Math.max(figures().value(row, 0).orElse(0), 0);
            Span whole = new Span(low, high, 0, 1);
            double mark = step(row).isPresent() && step(row).getAsDouble() > reach ? step(row).getAsDouble() : reach;
            to = Math.min(to, (width - text) / Math.max(whole.at(mark), 0.05));
        }
        return new Span(low, high, rows.left(), rows.left() + Math.max(to, width * 0.15));
    }
}
