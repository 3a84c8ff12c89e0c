package se.vagval.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

import se.vagval.text.Texts;
import se.vagval.theme.ColorToken;

/** Equity as a share of revenue, a bar per association, with a mark where the ladder says it should end at most. */
final class EquityPlot extends FigurePlot {
    private static final double HELD = 0.5;
    private static final double GAP = 7;
    private static final double OVERHANG = 5;
    private static final double MARK = 2.5;
    private static final double WIDEST_TEXT = 0.6;
    /** Rows in groups are many, and are read group by group. */
    private static final double GROUPED_PITCH = 30;
    private static final double HEAD = 22;
    private static final double WIDEST_HEADING = 0.5;

    private final transient Figures ladder;
    private final transient Figures excess;
    /** Names and the headings between them, and on which line each figure stands. */
    private final transient List<String> lines = new ArrayList<>();
    private final transient Set<Integer> headings = new HashSet<>();
    private final int[] lineOf;

    EquityPlot(Look look, Figures shares, Figures ladder, Figures excess) {
        super(look, shares);
        this.ladder = ladder;
        this.excess = excess;
        this.lineOf = new int[shares.rowCount()];
        String above = "";
        for (int row = 0; row < lineOf.length; row++) {
            String group = shares.group(row);
            if (!group.equals(above)) {
                headings.add(lines.size());
                lines.add(group);
            }
            above = group;
            lineOf[row] = lines.size();
            lines.add(shares.rowLabel(row));
        }
    }

    @Override
    double preferredHeight(double width) {
        return px(marksAbove(width) ? HEAD + 2 : 4) + px(pitch()) * lines.size();
    }

    @Override
    void paint(Pen pen, Rectangle2D area) {
        double head = px(marksAbove(area.getWidth()) ? HEAD : 2);
        Rows rows = new Rows(look(), new Rectangle2D.Double(area.getX(), area.getY() + head, area.getWidth(),
                Math.max(1, area.getHeight() - head)), lines, headings, pitch());
        Font font = rows.fitting(look().body());
        Span span = span(rows, font);
        rows.drawNames(pen);
        for (int row = 0; row < figures().rowCount(); row++) {
            drawRow(pen, rows, span, row, font);
        }
        for (int row : lineOf) {
            double half = (rows.bottom() - rows.top()) / lines.size() / 2;
            pen.line(span.at(0), rows.middle(row) - half, span.at(0), rows.middle(row) + half, px(1),
                    look().color(ColorToken.LINE_STRONG));
        }
        nameMarks(pen, rows, span, marksAbove(area.getWidth()));
    }

    /** Whether the names of marks need a line of their own: there is no first heading, or too little room beside it. */
    private boolean marksAbove(double width) {
        return headings.isEmpty() || Lettering.width(lines.getFirst(), look().strong()) > width * WIDEST_HEADING;
    }

    private double pitch() {
        return headings.isEmpty() ? Rows.PITCH : GROUPED_PITCH;
    }

    private OptionalDouble step(int row) {
        return ladder.isEmpty() ? OptionalDouble.empty() : ladder.value(row, 0);
    }

    private void drawRow(Pen pen, Rows rows, Span span, int row, Font font) {
        double share = figures().value(row, 0).orElse(0);
        double middle = rows.middle(lineOf[row]);
        double half = rows.thickness() / 2;
        mark(rows.left(), middle - rows.pitch() / 2 + 1, rows.right(), middle + rows.pitch() / 2 - 1, figures(), row,
                0);
        double within = Math.min(share, step(row).orElse(share));
        pen.bar(span.at(0), middle - half, span.at(within), middle + half, look().color(ColorToken.PARTY_STATE));
        if (share > within) {
            pen.bar(span.at(Math.max(0, within)), middle - half, span.at(share), middle + half,
                    look().color(ColorToken.PARTY_REGION));
        }
        step(row).ifPresent(s -> pen.bar(span.at(s) - px(MARK) / 2, middle - half - px(OVERHANG), span.at(s)
                + px(MARK) / 2, middle + half + px(OVERHANG), look().ink()));
        drawTexts(pen, rows, span, row, font);
    }

    private void drawTexts(Pen pen, Rows rows, Span span, int row, Font font) {
        String figure = figures().text(row, 0);
        boolean known = figures().value(row, 0).isPresent();
        double x = textStart(span, row, font);
        double middle = rows.middle(lineOf[row]);
        boolean two = isTwoLines(rows, row, font);
        double half = two ? Math.min(Lettering.lineHeight(font), 2 * px(OVERHANG) + rows.thickness()) / 2 : 0;
        pen.text(figure, Pen.Side.LEFT, x, middle - half, known ? strong(font) : font,
                known ? look().ink() : look().muted());
        double noteX = two ? x : x + Lettering.width(figure, strong(font)) + px(GAP);
        Font noteFont = two ? rows.fitting(look().small()) : font;
        pen.text(Lettering.shorten(note(row), noteFont, rows.right() - noteX + 1), Pen.Side.LEFT, noteX, middle + half,
                noteFont, look().muted());
    }

    /** Whether the note stands under the figure, because beside it both would leave too little for the bars. */
    private boolean isTwoLines(Rows rows, int row, Font font) {
        return !note(row).isEmpty() && sideBySide(row, font) > (rows.right() - rows.left()) * WIDEST_TEXT;
    }

    private double sideBySide(int row, Font font) {
        return Lettering.width(figures().text(row, 0), strong(font)) + px(GAP) + Lettering.width(note(row), font);
    }

    /** After the bar; after the mark too where the figure would otherwise run into it. */
    private double textStart(Span span, int row, Font font) {
        double x = span.at(Math.max(0, figures().value(row, 0).orElse(0))) + px(GAP);
        double end = x + sideBySide(row, font);
        double mark = step(row).isPresent() ? span.at(step(row).getAsDouble()) : Double.NEGATIVE_INFINITY;
        return mark + px(MARK) > x - px(GAP) && mark < end + px(GAP) ? mark + px(GAP) : x;
    }

    private static Font strong(Font font) {
        return Typeface.strong().deriveFont(font.getSize2D());
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
                : Texts.get("chart.equity.overBy", excess.text(row, 0).replace("+", ""), look().style().unit().label());
    }

    /** Marks in the same place have one name, above the rows or beside the first heading, where it meets no other text. */
    private void nameMarks(Pen pen, Rows rows, Span span, boolean above) {
        Map<String, Double> names = new LinkedHashMap<>();
        for (int row = 0; row < figures().rowCount(); row++) {
            if (step(row).isPresent()) {
                names.putIfAbsent(Texts.get("chart.equity.mark", ladder.text(row, 0)),
                        span.at(step(row).getAsDouble()));
            }
        }
        List<String> texts = List.copyOf(names.keySet());
        double[] widths = texts.stream().mapToDouble(t -> Lettering.width(t, look().small()) + px(GAP)).toArray();
        double from = above ? rows.left()
                : Math.max(rows.left(), rows.left() - rows.nameSpace() + Lettering.width(lines.getFirst(), look()
                        .strong()) + px(GAP));
        double y = above ? rows.top() - px(HEAD) / 2 : rows.headingMiddle(0);
        double[] middles = Spread.apart(texts.stream().mapToDouble(names::get).toArray(), widths,
                Math.min(from, rows.right() - 1), rows.right());
        for (int i = 0; i < middles.length; i++) {
            pen.text(texts.get(i), Pen.Side.CENTER, middles[i], y, look().small(),
                    look().muted());
        }
    }

    /** The scale that leaves room after every bar and mark for what is written there. */
    private Span span(Rows rows, Font font) {
        double low = reach().low();
        double high = reach().high();
        double width = rows.right() - rows.left() - px(GAP + MARK);
        Span whole = new Span(low, high, 0, 1);
        // The words after the bars come and go while figures move, and must not move the scale.
        double to = held().isHeld() ? width * HELD : width;
        for (int row = 0; row < figures().rowCount(); row++) {
            double text = isTwoLines(rows, row, font)
                    ? Math.max(Lettering.width(figures().text(row, 0), strong(font)), Lettering.width(note(row), look()
                            .small()))
                    : sideBySide(row, font);
            double reach = Math.max(0, Math.max(figures().value(row, 0).orElse(0), step(row).orElse(0)));
            to = Math.min(to, (width - text - px(2 * GAP)) / Math.max(whole.at(reach), 0.05));
        }
        return new Span(low, high, rows.left(), rows.left() + Math.max(to, width * 0.15));
    }

    @Override
    Reach own() {
        return Reach.of(figures().values()).and(Reach.of(ladder.values()));
    }
}
