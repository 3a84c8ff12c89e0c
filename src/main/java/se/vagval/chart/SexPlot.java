package se.vagval.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import se.vagval.text.Texts;
import se.vagval.theme.ColorToken;

/**
 * A panel for women and one for men, with the same rows on the same scale, so that they can be compared straight across.
 * In each row a bar for before and one for after, or one for each year: the last is filled, those before it are pale
 * within an edge, without and with lines.
 */
final class SexPlot extends FigurePlot {
    private static final double LEGEND = 24;
    private static final double HEAD = 24;
    private static final double GUTTER = 22;
    private static final double BAR = 15;
    private static final double BETWEEN_ROWS = 11;
    private static final double GAP = 5;
    private static final double SWATCH = 14;
    private static final double LINES = 5;

    SexPlot(Look look, Figures figures) {
        super(look, figures);
    }

    private List<String> panels() {
        return IntStream.range(0, figures().columnCount()).mapToObj(this::panel).distinct().toList();
    }

    private List<String> series() {
        return IntStream.range(0, figures().columnCount()).mapToObj(this::seriesOf).distinct().toList();
    }

    private String panel(int column) {
        return figures().columnKey(column).split("\\.")[0];
    }

    private String seriesOf(int column) {
        String key = figures().columnKey(column);
        return key.substring(key.indexOf('.') + 1);
    }

    private static String name(String series) {
        return series.matches("\\d+") ? series : Texts.get("chart.timing." + series);
    }

    private double legend() {
        return series().size() > 1 ? px(LEGEND) : 0;
    }

    private double pitch() {
        return px(BAR) * series().size() + px(BETWEEN_ROWS);
    }

    @Override
    double preferredHeight(double width) {
        return legend() + px(HEAD) + pitch() * figures().rowCount();
    }

    @Override
    void paint(Pen pen, Rectangle2D area) {
        drawLegend(pen, area);
        double top = legend() + px(HEAD);
        Rows rows = new Rows(look(), new Rectangle2D.Double(area.getX(), area.getY() + top, area.getWidth(),
                Math.max(1, area.getHeight() - top)), figures().rowLabels(), pitch() / look().px(1));
        rows.drawNames(pen);
        List<String> panels = panels();
        double width = (rows.right() - rows.left() - (panels.size() - 1) * px(GUTTER)) / panels.size();
        for (int i = 0; i < panels.size(); i++) {
            drawPanel(pen, rows, panels.get(i), rows.left() + i * (width + px(GUTTER)), width);
        }
    }

    private void drawLegend(Pen pen, Rectangle2D area) {
        double x = area.getX();
        double middle = area.getY() + px(LEGEND) / 2 - px(2);
        List<String> series = series();
        for (int i = 0; series.size() > 1 && i < series.size(); i++) {
            drawBar(pen, new Rectangle2D.Double(x, middle - px(5), px(SWATCH), px(10)), i, series.size());
            pen.text(name(series.get(i)), Pen.Side.LEFT, x + px(SWATCH + GAP), middle, look().small(), look().muted());
            x += px(SWATCH + GAP) + Lettering.width(name(series.get(i)), look().small()) + px(SWATCH);
        }
    }

    private void drawPanel(Pen pen, Rows rows, String panel, double left, double width) {
        Font font = rows.fitting(look().small());
        Span span = span(font, left, left + width);
        pen.text(Lettering.shorten(Texts.get("chart.sex." + panel), look().strong(), width), Pen.Side.LEFT, left,
                rows.top() - px(HEAD) / 2 - px(2), look().strong(), look().ink());
        pen.line(left, rows.top() - px(2), left + width, rows.top() - px(2), px(1), look().color(ColorToken.LINE));
        List<Integer> columns = IntStream.range(0, figures().columnCount()).filter(c -> panel(c).equals(panel)).boxed()
                .toList();
        for (int row = 0; row < figures().rowCount(); row++) {
            double height = rows.pitch() * 0.8 / columns.size();
            for (int i = 0; i < columns.size(); i++) {
                double middle = rows.middle(row) + (i - (columns.size() - 1) / 2.0) * height;
                drawFigure(pen, row, columns.get(i), span, font, new Place(middle, height, i, columns.size()));
            }
        }
        pen.line(span.from(), rows.top(), span.from(), rows.bottom(), px(1), look().color(ColorToken.LINE_STRONG));
    }

    /** Where the bar of a figure stands in its row. */
    private record Place(double middle, double height, int series, int of) {}

    private void drawFigure(Pen pen, int row, int column, Span span, Font rowFont, Place place) {
        OptionalDouble value = figures().value(row, column);
        double end = span.at(value.orElse(0));
        double half = place.height() * 0.42;
        mark(span.from(), place.middle() - half, span.to(), place.middle() + half, figures(), row, column);
        drawBar(pen, new Rectangle2D.Double(span.from(), place.middle() - half, end - span.from(), 2 * half),
                place.series(), place.of());
        float size = (float) Math.max(1, Math.min(rowFont.getSize2D(), place.height() / 1.05));
        pen.text(figures().said(row, column), Pen.Side.LEFT, end + px(GAP), place.middle(), rowFont.deriveFont(size),
                value.isPresent() ? look().ink() : look().muted());
    }

    private void drawBar(Pen pen, Rectangle2D box, int series, int of) {
        Color color = look().color(ColorToken.ACCENT);
        if (series == of - 1) {
            pen.fill(box, color);
        } else if (box.getWidth() > px(1)) {
            double half = px(0.5);
            Rectangle2D inner = new Rectangle2D.Double(box.getX() + half, box.getY() + half,
                    Math.max(0, box.getWidth() - 2 * half), Math.max(0, box.getHeight() - 2 * half));
            pen.fill(inner, look().pale(color));
            pen.outline(inner, new BasicStroke((float) px(1)), color);
            for (double x = inner.getX() + px(LINES); series < of - 2 && x < inner.getMaxX(); x += px(LINES)) {
                pen.outline(new Line2D.Double(x, inner.getY(), x, inner.getMaxY()), new BasicStroke((float) px(1)),
                        color);
            }
        }
    }

    /** The same for both panels: as much room for figures as the widest needs. */
    private Span span(Font font, double left, double right) {
        double high = Math.max(0, DoubleStream.of(figures().values()).max().orElse(0));
        List<String> texts = IntStream.range(0, figures().rowCount()).boxed().flatMap(r -> IntStream
                .range(0, figures().columnCount()).filter(c -> figures().value(r, c).isPresent())
                .mapToObj(c -> figures().text(r, c))).toList();
        double room = Lettering.widest(texts, font) + px(GAP + 1);
        return new Span(0, high, left, Math.max(right - room, left + 1));
    }
}
