package se.vagval.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import se.vagval.theme.ColorToken;

/** The names of lines and their last figures in a column at the right, moved apart, each tied to where its line ends. */
final class LineNames {
    private static final double TIE = 22;
    private static final double GAP = 4;

    /** The horizontal place of a column within the lines' area. */
    interface Places {
        double x(int column, Rectangle2D inner);
    }

    private final Look look;
    private final Figures figures;
    private final IntUnaryOperator series;
    private final double textWidth;

    LineNames(Look look, Figures figures, IntUnaryOperator series, double widest) {
        this.look = look;
        this.figures = figures;
        this.series = series;
        double wished = IntStream.range(0, figures.rowCount()).mapToDouble(this::wholeWidth).max().orElse(0);
        this.textWidth = Math.max(1, Math.min(wished + 1, widest - look.px(TIE + GAP)));
    }

    double width() {
        return textWidth + look.px(TIE + GAP);
    }

    private double wholeWidth(int row) {
        return Lettering.width(figures.rowLabel(row), look.body()) + look.px(GAP * 2)
                + Lettering.width(text(row), look.strong());
    }

    private boolean isOneLine(int row) {
        return wholeWidth(row) <= textWidth + 1;
    }

    /** The last column with a figure; -1 where all are missing. */
    private int last(int row) {
        return IntStream.range(0, figures.columnCount()).filter(c -> figures.value(row, c).isPresent()).max()
                .orElse(-1);
    }

    private String text(int row) {
        return figures.text(row, Math.max(last(row), 0));
    }

    void draw(Pen pen, Rectangle2D inner, Span heights, Places places) {
        double line = Lettering.lineHeight(look.body());
        double roof = inner.getY() - look.px(8);
        int fits = (int) ((inner.getMaxY() + look.px(10) - roof) / line);
        boolean single = IntStream.range(0, figures.rowCount()).map(r -> isOneLine(r) ? 1 : 2).sum() > fits;
        double[] wishes = new double[figures.rowCount()];
        double[] sizes = new double[figures.rowCount()];
        for (int row = 0; row < wishes.length; row++) {
            wishes[row] = last(row) < 0 ? inner.getMaxY()
                    : heights.at(figures.value(row, last(row)).getAsDouble()) + row * 1e-6;
            sizes[row] = isOneLine(row) || single ? line * 1.05 : line * 2.2;
        }
        double[] middles = Spread.apart(wishes, sizes, roof, inner.getMaxY() + look.px(10));
        for (int row = 0; row < wishes.length; row++) {
            if (last(row) >= 0) {
                tie(pen, row, places.x(last(row), inner), wishes[row], inner.getMaxX(), middles[row]);
            }
            name(pen, row, inner.getMaxX() + look.px(TIE + GAP), middles[row], single);
        }
    }

    private void tie(Pen pen, int row, double x, double y, double edge, double middle) {
        Path2D path = new Path2D.Double();
        path.moveTo(x + look.px(7), y);
        path.lineTo(Math.max(x + look.px(7), edge), y);
        path.lineTo(edge + look.px(TIE) * 0.7, middle);
        path.lineTo(edge + look.px(TIE), middle);
        pen.outline(path, new BasicStroke((float) look.px(1), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND),
                look.color(ColorToken.series(series.applyAsInt(row))));
    }

    private void name(Pen pen, int row, double x, double middle, boolean single) {
        Color strong = last(row) < 0 ? look.muted() : look.ink();
        double figure = Lettering.width(text(row), look.strong());
        if (isOneLine(row) || single) {
            String name = Lettering.shorten(figures.rowLabel(row), look.body(),
                    textWidth - figure - look.px(GAP * 2) + 1);
            pen.text(name, Pen.Side.LEFT, x, middle, look.body(), look.ink());
            pen.text(text(row), Pen.Side.LEFT, x + Lettering.width(name, look.body()) + look.px(GAP * 2), middle,
                    look.strong(), strong);
            return;
        }
        double half = Lettering.lineHeight(look.body()) / 2;
        pen.block(List.of(Lettering.shorten(figures.rowLabel(row), look.body(), textWidth)), Pen.Side.LEFT, x,
                middle - half, look.body(), look.ink());
        pen.text(text(row), Pen.Side.LEFT, x, middle + half, look.strong(), strong);
    }
}
