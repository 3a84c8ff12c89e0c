package se.vagval.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import se.vagval.theme.ColorToken;

/**
 * A bar left or right of zero for every municipality, with one panel per alternative; or for every alternative, with one
 * panel per measure. All are on the same scale.
 */
final class MunicipalityPlot extends FigurePlot {
    private static final double HEAD = 24;
    private static final int HEAD_LINES = 3;
    private static final double GUTTER = 18;
    private static final double NARROWEST = 110;
    private static final double BARS = 60;
    private static final double LOWEST = 13;
    private static final double GAP = 5;

    private final double pitch;
    private final Optional<ChartContext> colours;

    /**
     * @param pitch
     *            from one row to the next
     */
    MunicipalityPlot(Look look, Figures figures, double pitch) {
        this(look, figures, pitch, Optional.empty());
    }

    /**
     * @param colours
     *            where rows are alternatives and have their colours
     */
    MunicipalityPlot(Look look, Figures figures, double pitch, Optional<ChartContext> colours) {
        super(look, figures);
        this.pitch = pitch;
        this.colours = colours;
    }

    @Override
    double preferredHeight(double width) {
        int across = across(width);
        return strips(across) * (px(pitch) * figures().rowCount() + head(width, across));
    }

    /** As high as the head with the most lines, so that rows stand beside each other in all panels. */
    private double head(double width, int across) {
        double panel = (width - names(width) - (across - 1) * px(GUTTER)) / across;
        int lines = figures().columnLabels().stream().mapToInt(l -> head(l, panel).size()).max().orElse(1);
        return px(HEAD) + (lines - 1) * Lettering.lineHeight(look().strong());
    }

    /** Alternatives may differ in their last words only. */
    private List<String> head(String label, double panel) {
        return Lettering.name(label, look().strong(), panel, HEAD_LINES);
    }

    private double names(double width) {
        return Rows.nameWidth(look(), figures().rowLabels(), width) + px(10);
    }

    /** How many panels stand beside each other: as many as have room for bars and figures. */
    private int across(double width) {
        double narrowest = Math.max(px(NARROWEST), textRoom(look().small(), true) + textRoom(look().small(), false)
                + px(BARS));
        int fit = (int) ((width - names(width) + px(GUTTER)) / (narrowest + px(GUTTER)));
        return Math.clamp(fit, 1, Math.max(1, figures().columnCount()));
    }

    /** Narrow panels are better than rows too low to read. */
    private int across(double width, double height) {
        int across = across(width);
        double row = (height / strips(across) - head(width, across)) / figures().rowCount();
        return row < px(LOWEST) ? Math.min(figures().columnCount(), Math.max(across, 2)) : across;
    }

    private int strips(int across) {
        return Math.ceilDiv(figures().columnCount(), across);
    }

    @Override
    void paint(Pen pen, Rectangle2D area) {
        int across = across(area.getWidth(), area.getHeight());
        int strips = strips(across);
        double height = area.getHeight() / strips;
        double head = head(area.getWidth(), across);
        for (int strip = 0; strip < strips; strip++) {
            Rows rows = new Rows(look(), new Rectangle2D.Double(area.getX(), area.getY() + strip * height + head,
                    area.getWidth(), Math.max(1, height - head - (strips > 1 ? px(10) : 0))), figures().rowLabels(),
                    pitch);
            rows.drawNames(pen);
            double width = (rows.right() - rows.left() - (across - 1) * px(GUTTER)) / across;
            for (int i = 0; i < across && strip * across + i < figures().columnCount(); i++) {
                drawPanel(pen, rows, strip * across + i, rows.left() + i * (width + px(GUTTER)), width);
            }
        }
    }

    private void drawPanel(Pen pen, Rows rows, int column, double left, double width) {
        Font font = rows.fitting(look().small());
        Span span = span(font, left, left + width);
        List<String> head = head(figures().columnLabel(column), width);
        double above = (head.size() - 1) * Lettering.lineHeight(look().strong()) / 2;
        pen.block(head, Pen.Side.LEFT, left, rows.top() - px(HEAD) / 2 - px(2) - above, look().strong(), look().ink());
        pen.line(left, rows.top() - px(2), left + width, rows.top() - px(2), px(1), look().color(ColorToken.LINE));
        for (int row = 0; row < figures().rowCount(); row++) {
            drawBar(pen, rows, row, column, span, font);
        }
        pen.line(span.at(0), rows.top(), span.at(0), rows.bottom(), px(1), look().color(ColorToken.LINE_STRONG));
    }

    private void drawBar(Pen pen, Rows rows, int row, int column, Span span, Font font) {
        OptionalDouble value = figures().value(row, column);
        double middle = rows.middle(row);
        double half = rows.thickness() / 2;
        double end = span.at(value.orElse(0));
        boolean less = value.orElse(0) < 0;
        mark(Math.min(span.from(), span.at(0)), middle - rows.pitch() / 2, Math.max(span.to(), span.at(0)),
                middle + rows.pitch() / 2, figures(), row, column);
        pen.bar(span.at(0), middle - half, end, middle + half,
                look().color(color(row, less)));
        pen.text(figures().text(row, column), less ? Pen.Side.RIGHT : Pen.Side.LEFT, end + (less ? -1 : 1) * px(GAP),
                middle, font, value.isPresent() ? look().ink() : look().muted());
    }

    private ColorToken color(int row, boolean less) {
        return colours.map(c -> ColorToken.series(c.series(figures().row(row).key(), row)))
                .orElse(less || !figures().isSigned() ? ColorToken.ACCENT : ColorToken.ASSUMPTION);
    }

    /** The same for every panel; on each side as much room for figures as the widest there needs. */
    private Span span(Font font, double left, double right) {
        double from = left + textRoom(font, true);
        double to = Math.max(right - textRoom(font, false), from + 1);
        return new Span(reach().low(), reach().high(), from, to);
    }

    private double textRoom(Font font, boolean less) {
        double end = less ? held().low() : held().high();
        double least = end == 0 ? 1 : Lettering.width(printed(end), font) + px(GAP + 1);
        List<String> texts = IntStream.range(0, figures().rowCount()).boxed()
                .flatMap(r -> IntStream.range(0, figures().columnCount())
                        .filter(c -> figures().value(r, c).orElse(0) < 0 == less)
                        .mapToObj(c -> figures().text(r, c)))
                .toList();
        return texts.isEmpty() ? least : Math.max(least, Lettering.widest(texts, font) + px(GAP + 1));
    }
}
