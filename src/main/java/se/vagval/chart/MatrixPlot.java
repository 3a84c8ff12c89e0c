package se.vagval.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import se.vagval.theme.ColorToken;

/**
 * A box for each row and column with its figure in it, deeper in one hue the greater the loss; a gain has an edge and no
 * colour, so that it is never mistaken for one. Columns that do not fit beside each other go on below.
 */
final class MatrixPlot extends FigurePlot {
    /** The deepest shade, as a share of the full colour; text in ink is read on it. */
    static final double DEEPEST = 0.5;
    private static final double PALEST = 0.08;
    private static final double PITCH = 27;
    private static final double SPACE = 2;
    private static final double SIDES = 6;
    private static final double WIDEST_HEAD = 96;
    private static final double BETWEEN = 16;
    private static final int HEAD_LINES = 2;

    MatrixPlot(Look look, Figures figures) {
        super(look, figures);
    }

    @Override
    double preferredHeight(double width) {
        return strips(width) * (headHeight() + px(PITCH) * figures().rowCount() + px(BETWEEN)) - px(BETWEEN);
    }

    private double headHeight() {
        return HEAD_LINES * Lettering.lineHeight(look().small()) + px(6);
    }

    private double names(double width) {
        return Rows.nameWidth(look(), figures().rowLabels(), width) + px(10);
    }

    /** As wide as its widest figure, and as its name where that is not very long. */
    private double narrowest() {
        List<String> texts = IntStream.range(0, figures().rowCount()).boxed()
                .flatMap(r -> IntStream.range(0, figures().columnCount()).mapToObj(c -> figures().text(r, c))).toList();
        double head = Math.min(Lettering.widest(figures().columnLabels(), look().small()), px(WIDEST_HEAD));
        return Math.max(Lettering.widest(texts, look().small()), head) + px(SIDES);
    }

    /** How many columns stand beside each other; the strips are about equally long. */
    private int across(double width) {
        int fit = Math.clamp((int) ((width - names(width)) / narrowest()), 1, Math.max(1, figures().columnCount()));
        return Math.ceilDiv(figures().columnCount(), Math.ceilDiv(figures().columnCount(), fit));
    }

    private int strips(double width) {
        return figures().columnCount() == 0 ? 1 : Math.ceilDiv(figures().columnCount(), across(width));
    }

    @Override
    void paint(Pen pen, Rectangle2D area) {
        int across = across(area.getWidth());
        int strips = strips(area.getWidth());
        double height = (area.getHeight() - (strips - 1) * px(BETWEEN)) / strips;
        double deepest = deepest();
        for (int strip = 0; strip < strips; strip++) {
            double top = area.getY() + strip * (height + px(BETWEEN)) + headHeight();
            Rows rows = new Rows(look(), new Rectangle2D.Double(area.getX(), top, area.getWidth(),
                    Math.max(1, height - headHeight())), figures().rowLabels(), PITCH);
            rows.drawNames(pen);
            drawCorner(pen, rows, area);
            double left = area.getX() + names(area.getWidth());
            double wide = (rows.right() - left) / across;
            for (int i = 0; i < across && strip * across + i < figures().columnCount(); i++) {
                column(pen, rows, strip * across + i, left + i * wide, wide, deepest);
            }
        }
    }

    /** Says that it is the rows that leave: what is lost by whom reads otherwise when the table is turned. */
    private void drawCorner(Pen pen, Rows rows, Rectangle2D area) {
        pen.text(Lettering.shorten(figures().rowHeader(), look().small(), rows.nameSpace()), Pen.Side.LEFT,
                area.getX(), rows.top() - px(4) - Lettering.lineHeight(look().small()) / 2, look().small(),
                look().muted());
    }

    private double deepest() {
        return DoubleStream.of(figures().values()).map(v -> Math.max(0, -v)).max().orElse(0);
    }

    private void column(Pen pen, Rows rows, int column, double left, double wide, double deepest) {
        List<String> head = Lettering.name(figures().columnLabel(column), look().small(), wide - px(SPACE), HEAD_LINES);
        double line = Lettering.lineHeight(look().small());
        pen.block(head, Pen.Side.CENTER, left + wide / 2, rows.top() - px(4) - head.size() * line / 2, look().small(),
                look().ink());
        for (int row = 0; row < figures().rowCount(); row++) {
            box(pen, rows, row, column, left, wide, deepest);
        }
    }

    private void box(Pen pen, Rows rows, int row, int column, double left, double wide, double deepest) {
        double top = rows.middle(row) - rows.pitch() / 2 + px(SPACE) / 2;
        Rectangle2D box = new Rectangle2D.Double(left + px(SPACE) / 2, top, wide - px(SPACE),
                rows.pitch() - px(SPACE));
        OptionalDouble value = figures().value(row, column);
        if (value.isPresent() && value.getAsDouble() < 0 && deepest > 0) {
            pen.fill(box, shade(-value.getAsDouble() / deepest));
        } else if (value.isPresent() && value.getAsDouble() > 0) {
            pen.outline(box, new BasicStroke((float) px(1)), look().color(ColorToken.LINE_STRONG));
        }
        mark(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY(), figures(), row, column);
        Font font = rows.fitting(look().small());
        pen.text(figures().text(row, column), Pen.Side.CENTER, box.getCenterX(), box.getCenterY(), font,
                value.isPresent() ? look().ink() : look().muted());
    }

    /** The accent thinned out on the panel, by a share of the greatest loss. */
    private Color shade(double share) {
        return look().mixed(look().color(ColorToken.ACCENT), PALEST + (DEEPEST - PALEST) * share);
    }
}
