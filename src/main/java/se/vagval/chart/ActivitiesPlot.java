package se.vagval.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import se.vagval.theme.ColorToken;

/** A line per alternative over the years, named where it ends. */
final class ActivitiesPlot extends FigurePlot {
    private static final double MARKER = 4;
    private static final double YEARS = 22;

    private final transient ChartContext context;

    ActivitiesPlot(Look look, Figures figures, ChartContext context) {
        super(look, figures);
        this.context = context;
    }

    @Override
    double preferredHeight(double width) {
        return Math.max(px(215), px(34) * figures().rowCount() + px(YEARS));
    }

    @Override
    void paint(Pen pen, Rectangle2D area) {
        ValueAxis axis = new ValueAxis(look(), figures().format(), new double[]{reach().low(), reach().high()});
        double left = area.getX() + axis.numbersWidth();
        double bottom = Math.max(area.getMaxY() - px(YEARS), area.getY() + px(20));
        LineNames names = new LineNames(look(), figures(), this::series, area.getWidth() * 0.4);
        double right = Math.max(area.getMaxX() - names.width(), left + px(30));
        Rectangle2D inner = new Rectangle2D.Double(left, area.getY() + px(8), right - left,
                bottom - area.getY() - px(8));
        axis.draw(pen, inner);
        drawYears(pen, inner);
        Span heights = axis.span(inner.getMaxY(), inner.getY());
        for (int row = 0; row < figures().rowCount(); row++) {
            drawLine(pen, row, inner, heights);
        }
        names.draw(pen, inner, heights, this::x);
        drawGaps(pen, inner, heights);
    }

    private double x(int column, Rectangle2D inner) {
        double margin = Math.min(px(14), inner.getWidth() / 4);
        int last = figures().columnCount() - 1;
        return last == 0 ? inner.getCenterX()
                : inner.getX() + margin + column * (inner.getWidth() - 2 * margin) / last;
    }

    private void drawYears(Pen pen, Rectangle2D inner) {
        int last = figures().columnCount() - 1;
        int step = last == 0 ? 1 : step(last, (x(last, inner) - x(0, inner)) / last);
        for (int column = last % step; column <= last; column += step) {
            pen.text(figures().columnLabel(column), Pen.Side.CENTER, x(column, inner),
                    inner.getMaxY() + px(YEARS) / 2 + px(2), look().small(), look().muted());
        }
    }

    /** How many years apart those that are named stand: the last is, and the first too where that leaves out few others. */
    private int step(int last, double pitch) {
        double widest = IntStream.rangeClosed(0, last).mapToObj(figures()::columnLabel)
                .mapToDouble(y -> Lettering.width(y, look().small())).max().orElse(0);
        int least = Math.clamp((int) Math.ceil((widest + px(8)) / pitch), 1, last);
        return IntStream.range(least, 2 * least).filter(s -> last % s == 0).findFirst().orElse(least);
    }

    private void drawLine(Pen pen, int row, Rectangle2D inner, Span heights) {
        Path2D path = new Path2D.Double();
        boolean drawing = false;
        for (int column = 0; column < figures().columnCount(); column++) {
            OptionalDouble value = figures().value(row, column);
            if (value.isPresent() && drawing) {
                path.lineTo(x(column, inner), heights.at(value.getAsDouble()));
            } else if (value.isPresent()) {
                path.moveTo(x(column, inner), heights.at(value.getAsDouble()));
            }
            drawing = value.isPresent();
        }
        pen.outline(path, SeriesStyle.stroke(series(row), look().px(1)), color(row));
        for (int column = 0; column < figures().columnCount(); column++) {
            double x = x(column, inner);
            int at = column;
            figures().value(row, column).ifPresent(v -> {
                drawMarker(pen, row, x, heights.at(v));
                double half = px(2 * MARKER);
                mark(x - half, heights.at(v) - half, x + half, heights.at(v) + half, figures(), row, at);
            });
        }
    }

    private void drawMarker(Pen pen, int row, double x, double y) {
        var marker = SeriesStyle.marker(series(row), x, y, px(MARKER));
        pen.outline(marker, new BasicStroke((float) px(2)), look().color(ColorToken.PANEL));
        pen.fill(marker, color(row));
    }

    /** The word for missing figures stands once in each gap, at the height of the line beside it. */
    private void drawGaps(Pen pen, Rectangle2D inner, Span heights) {
        for (int row = 0; row < figures().rowCount(); row++) {
            int from = 0;
            for (int column = 0; column < figures().columnCount(); column++) {
                boolean known = figures().value(row, column).isPresent();
                from = known ? column + 1 : from;
                boolean ends = column + 1 == figures().columnCount() || figures().value(row, column + 1).isPresent();
                if (!known && ends) {
                    drawGap(pen, inner, heights, row, from, column);
                }
            }
        }
    }

    private void drawGap(Pen pen, Rectangle2D inner, Span heights, int row, int from, int to) {
        OptionalDouble beside = beside(row, from);
        String word = figures().text(row, from);
        if (beside.isPresent() && !word.isEmpty()) {
            double y = heights.at(beside.getAsDouble());
            double x = (x(from, inner) + x(to, inner)) / 2;
            double half = Lettering.width(word, look().small()) / 2 + px(2);
            pen.bar(x - half, y - px(8), x + half, y + px(8), look().color(ColorToken.PANEL));
            pen.text(word, Pen.Side.CENTER, x, y, look().small(), color(row));
        }
    }

    private OptionalDouble beside(int row, int column) {
        for (int far = 1; far < figures().columnCount(); far++) {
            for (int c : new int[]{column - far, column + far}) {
                if (c >= 0 && c < figures().columnCount() && figures().value(row, c).isPresent()) {
                    return figures().value(row, c);
                }
            }
        }
        return OptionalDouble.empty();
    }

    private int series(int row) {
        return context.series(figures().row(row).key(), row);
    }

    private Color color(int row) {
        return look().color(ColorToken.series(series(row)));
    }
}
