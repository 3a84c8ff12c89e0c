package se.vagval.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import se.vagval.theme.ColorToken;

/** One bar per alternative, made up of what each party pays, with the sum at its end. */
final class FinancingPlot extends FigurePlot {
    private static final double END_GAP = 8;
    private static final double PART_GAP = 2;

    private final transient Figures totals;

    FinancingPlot(Look look, Figures parties, Figures totals) {
        super(look, parties);
        this.totals = totals;
    }

    @Override
    double preferredHeight(double width) {
        return px(24) + px(Rows.PITCH) * figures().columnCount();
    }

    @Override
    void paint(Pen pen, Rectangle2D area) {
        Span scale = scale(area);
        Legend legend = new Legend(look(), figures().rowLabels(), IntStream.range(0, figures().rowCount())
                .mapToObj(p -> look().color(color(p))).toList());
        double[] over = overParts(legend, scale, area.getMaxX());
        double head = over.length > 0 ? legend.lineHeight() : legend.height(area.getWidth()) + px(4);
        Rows rows = new Rows(look(), new Rectangle2D.Double(area.getX(), area.getY() + head, area.getWidth(),
                area.getHeight() - head), figures().columnLabels(), Rows.PITCH);
        if (over.length > 0) {
            double gap = (rows.middle(0) - rows.thickness() / 2) - rows.top();
            legend.draw(pen, over, area.getY() + head / 2 + Math.max(0, gap - px(6)));
        } else {
            legend.draw(pen, area);
        }
        rows.drawNames(pen);
        drawBars(pen, rows, scale);
    }

    private void drawBars(Pen pen, Rows rows, Span scale) {
        for (int alternative = 0; alternative < figures().columnCount(); alternative++) {
            double[][] parts = parts(alternative);
            for (int party = 0; party < figures().rowCount(); party++) {
                drawPart(pen, rows, scale, parts[party], party, alternative);
            }
            drawTotal(pen, rows, scale, parts, alternative);
        }
        pen.line(scale.at(0), rows.top(), scale.at(0), rows.bottom(), px(1), look().color(ColorToken.LINE_STRONG));
    }

    private void drawPart(Pen pen, Rows rows, Span scale, double[] part, int party, int alternative) {
        double gap = part[0] == 0 ? 0 : px(PART_GAP) * Math.signum(part[1] - part[0]);
        double from = scale.at(part[0]) + gap;
        double to = scale.at(part[1]);
        if (part[0] == part[1] || (to - from) * (part[1] - part[0]) <= 0) {
            return;
        }
        double half = rows.thickness() / 2;
        double middle = rows.middle(alternative);
        pen.bar(from, middle - half, to, middle + half, look().color(color(party)));
        mark(from, middle - half, to, middle + half, figures(), party, alternative);
        String text = figures().text(party, alternative);
        Stream.of(look().body(), look().small()).map(rows::fitting)
                .filter(f -> Lettering.width(text, f) + px(6) <= Math.abs(to - from)).findFirst().ifPresent(f -> pen
                        .text(text, Pen.Side.CENTER, (from + to) / 2, middle, f, look().color(textColor(party))));
    }

    private void drawTotal(Pen pen, Rows rows, Span scale, double[][] parts, int alternative) {
        double end = List.of(parts).stream().mapToDouble(p -> p[1]).reduce(0, Math::max);
        double x = scale.at(end) + px(END_GAP);
        double half = rows.thickness() / 2;
        if (!totals.isEmpty()) {
            mark(x - px(3), rows.middle(alternative) - half,
                    x + Lettering.width(totalText(alternative), look().strong())
                            + px(3),
                    rows.middle(alternative) + half, totals, 0, alternative);
        }
        boolean known = totals.isEmpty() || totals.value(0, alternative).isPresent();
        pen.text(totalText(alternative), Pen.Side.LEFT, x, rows.middle(alternative),
                rows.fitting(known ? look().strong() : look().body()), known ? look().ink() : look().muted());
    }

    private String totalText(int alternative) {
        return totals.isEmpty() ? "" : totals.text(0, alternative);
    }

    private Span scale(Rectangle2D area) {
        double left = area.getX() + Rows.nameWidth(look(), figures().columnLabels(), area.getWidth()) + px(10);
        Stream<String> widest = held().isHeld() ? Stream.of(printed(held().high())) : Stream.empty();
        List<String> ends = Stream.concat(IntStream.range(0, figures().columnCount()).mapToObj(this::totalText), widest)
                .toList();
        double right = area.getMaxX() - Lettering.widest(ends, look().strong()) - px(END_GAP + 2);
        return new Span(reach().low(), reach().high(), left, Math.max(right, left + 1));
    }

    /** From the furthest part to the left to that to the right. */
    @Override
    Reach own() {
        return Reach.of(IntStream.range(0, figures().columnCount()).boxed()
                .flatMapToDouble(a -> Stream.of(parts(a)).mapToDouble(part -> part[1])).toArray());
    }

    /** Where each part of a bar begins and ends; what is below zero goes left, a missing part takes no room. */
    private double[][] parts(int alternative) {
        double[][] parts = new double[figures().rowCount()][];
        double left = 0;
        double right = 0;
        for (int party = 0; party < parts.length; party++) {
            OptionalDouble value = figures().value(party, alternative);
            double from = value.orElse(0) < 0 ? left : right;
            parts[party] = new double[]{from, from + value.orElse(0)};
            left = Math.min(left, parts[party][1]);
            right = Math.max(right, parts[party][1]);
        }
        return parts;
    }

    private double[] overParts(Legend legend, Span scale, double right) {
        double[][] first = parts(0);
        double[] starts = new double[first.length];
        double[] ends = new double[first.length];
        for (int party = 0; party < first.length; party++) {
            starts[party] = scale.at(Math.min(first[party][0], first[party][1])) + px(PART_GAP);
            ends[party] = scale.at(Math.max(first[party][0], first[party][1]));
        }
        return legend.over(starts, ends, right);
    }

    private ColorToken color(int party) {
        return switch (Selection.PARTIES.indexOf(figures().row(party).key())) {
            case 0 -> ColorToken.PARTY_STATE;
            case 1 -> ColorToken.PARTY_REGION;
            default -> ColorToken.PARTY_MUNICIPALITIES;
        };
    }

    private ColorToken textColor(int party) {
        return switch (color(party)) {
            case PARTY_STATE -> ColorToken.ON_PARTY_STATE;
            case PARTY_REGION -> ColorToken.ON_PARTY_REGION;
            default -> ColorToken.ON_PARTY_MUNICIPALITIES;
        };
    }
}
