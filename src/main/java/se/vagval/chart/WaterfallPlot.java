package se.vagval.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import se.vagval.text.Texts;
import se.vagval.theme.ColorToken;

/** Steps from one whole to another: upright bars where names and figures have room, otherwise lying ones. */
final class WaterfallPlot extends FigurePlot {
    private static final double TEXT = 18;
    private static final double NOTE = 20;
    private static final double WIDEST_BAR = 72;
    private static final int NAME_LINES = 3;
    private static final double GAP = 6;

    private final transient Waterfall waterfall;

    WaterfallPlot(Look look, Figures figures, List<Figures> beside) {
        super(look, figures);
        this.waterfall = new Waterfall(figures, beside);
    }

    @Override
    double preferredHeight(double width) {
        return isLying(width) ? px(34) * figures().rowCount() + px(2 * NOTE) : px(165);
    }

    @Override
    void paint(Pen pen, Rectangle2D area) {
        List<String> note = note(area.getWidth());
        double foot = note.isEmpty() ? 0 : px(NOTE - 14) + note.size() * px(14);
        Rectangle2D inner = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(),
                Math.max(1, area.getHeight() - foot));
        if (isLying(area.getWidth())) {
            paintLying(pen, inner);
        } else {
            paintUpright(pen, inner);
        }
        pen.block(note, Pen.Side.LEFT, area.getX(), area.getMaxY() - note.size() * px(14) / 2, look().small(),
                look().muted());
    }

    /** Says that bars are cut, where they are. */
    private List<String> note(double width) {
        return waterfall.isCut() ? Lettering.wrap(Texts.get("chart.waterfall.cut"), look().small(), width, 2)
                : List.of();
    }

    private List<String> texts() {
        return IntStream.range(0, figures().rowCount()).mapToObj(waterfall::text).toList();
    }

    private boolean isLying(double width) {
        double slot = width / Math.max(1, figures().rowCount()) - px(GAP);
        double word = figures().rowLabels().stream().flatMap(l -> Arrays.stream(l.split(" ")))
                .mapToDouble(w -> Lettering.width(w, look().small())).max().orElse(0);
        boolean long3 = figures().rowLabels().stream()
                .anyMatch(l -> Lettering.width(l, look().small()) > slot * (NAME_LINES - 0.5));
        return Lettering.widest(texts(), look().strong()) > slot || word > slot || long3;
    }

    private void paintUpright(Pen pen, Rectangle2D area) {
        double slot = area.getWidth() / figures().rowCount();
        Font font = look().small();
        List<List<String>> names = figures().rowLabels().stream()
                .map(l -> Lettering.wrap(l, font, slot - px(GAP), NAME_LINES)).toList();
        int lines = names.stream().mapToInt(List::size).max().orElse(1);
        double foot = lines * Lettering.lineHeight(font) + px(8);
        Span span = new Span(waterfall.base(), waterfall.high(), area.getMaxY() - foot, area.getY() + px(TEXT));
        double half = Math.min(slot * 0.7, px(WIDEST_BAR)) / 2;
        for (int step = 0; step < names.size(); step++) {
            double middle = area.getX() + slot * (step + 0.5);
            double from = bound(step, span);
            double to = span.at(waterfall.to(step));
            bar(pen, step, middle - half, from, middle + half, to);
            mark(middle - half, Math.min(from, to) - px(TEXT), middle + half, Math.max(from, to), figures(), step, 0);
            if (step + 1 < names.size()) {
                pen.line(middle + half, to, middle + slot - half, to, px(1), look().color(ColorToken.LINE_STRONG));
            }
            pen.text(waterfall.text(step), Pen.Side.CENTER, middle, Math.min(from, to) - px(10), textFont(step),
                    textColor(step));
            double top = area.getMaxY() - foot + px(8) + Lettering.lineHeight(font) * names.get(step).size() / 2;
            pen.block(names.get(step), Pen.Side.CENTER, middle, top, font, look().muted());
            breakUpright(pen, step, middle, half, span);
        }
        pen.line(area.getX(), span.at(Math.max(0, waterfall.base())), area.getMaxX(), span.at(Math.max(0, waterfall
                .base())), px(1), look().color(ColorToken.LINE_STRONG));
    }

    private double bound(int step, Span span) {
        return span.at(Math.max(waterfall.from(step), waterfall.base() > 0 ? waterfall.base() : waterfall.from(step)));
    }

    /** A slanted cut through the foot of a bar whose lower part is left out. */
    private void breakUpright(Pen pen, int step, double middle, double half, Span span) {
        if (waterfall.isCut() && waterfall.isWhole(step) && !waterfall.isMissing(step)) {
            double y = span.from() - px(14);
            cut(pen, middle - half - px(3), y + px(4), middle + half + px(3), y - px(4));
        }
    }

    private void cut(Pen pen, double x1, double y1, double x2, double y2) {
        Path2D path = new Path2D.Double();
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
        pen.outline(path, new BasicStroke((float) px(4)), look().color(ColorToken.PANEL));
    }

    private void paintLying(Pen pen, Rectangle2D area) {
        Rows rows = new Rows(look(), area, figures().rowLabels(), 34);
        rows.drawNames(pen);
        double text = Lettering.widest(texts(), look().strong()) + px(GAP * 2);
        Span span = new Span(waterfall.base(), waterfall.high(), rows.left() + (waterfall.base() < 0 ? text : 0),
                Math.max(rows.right() - text, rows.left() + 1));
        double half = rows.thickness() / 2;
        for (int step = 0; step < figures().rowCount(); step++) {
            double middle = rows.middle(step);
            double from = bound(step, span);
            double to = span.at(waterfall.to(step));
            bar(pen, step, from, middle - half, to, middle + half);
            mark(Math.min(from, to), middle - half, Math.max(from, to) + text, middle + half, figures(), step, 0);
            if (step + 1 < figures().rowCount()) {
                pen.line(to, middle + half, to, rows.middle(step + 1) - half, px(1),
                        look().color(ColorToken.LINE_STRONG));
            }
            pen.text(waterfall.text(step), Pen.Side.LEFT, Math.max(from, to) + px(GAP), middle,
                    rows.fitting(textFont(step)), textColor(step));
            if (waterfall.isCut() && waterfall.isWhole(step) && !waterfall.isMissing(step)) {
                double x = span.from() + px(14);
                cut(pen, x - px(4), middle + half + px(3), x + px(4), middle - half - px(3));
            }
        }
        double zero = span.at(Math.max(0, waterfall.base()));
        pen.line(zero, rows.top(), zero, rows.bottom(), px(1), look().color(ColorToken.LINE_STRONG));
    }

    /** A rise is pale within its edge and a fall is full, in colours that do not judge and differ for everyone. */
    private void bar(Pen pen, int step, double x1, double y1, double x2, double y2) {
        pen.bar(x1, y1, x2, y2, color(step));
        double edge = px(2);
        boolean rise = !waterfall.isWhole(step) && !waterfall.isFall(step);
        if (rise && Math.min(Math.abs(x2 - x1), Math.abs(y2 - y1)) > 2 * edge) {
            pen.bar(Math.min(x1, x2) + edge, Math.min(y1, y2) + edge, Math.max(x1, x2) - edge, Math.max(y1, y2) - edge,
                    look().pale(color(step)));
        }
    }

    private Font textFont(int step) {
        return waterfall.isMissing(step) ? look().body() : look().strong();
    }

    private Color textColor(int step) {
        return waterfall.isMissing(step) ? look().muted() : look().ink();
    }

    private Color color(int step) {
        if (waterfall.isWhole(step)) {
            return look().color(ColorToken.PARTY_OTHER);
        }
        return look().color(waterfall.isFall(step) ? ColorToken.ACCENT : ColorToken.ASSUMPTION);
    }
}
