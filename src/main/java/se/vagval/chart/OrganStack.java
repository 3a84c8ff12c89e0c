package se.vagval.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

import se.vagval.statement.Organisation;
import se.vagval.theme.ColorToken;

/**
 * The organs under a board, one box below the other and each a step in from what it stands under, held together by lines
 * along their left sides. So it takes no more width than the board, however many they are.
 */
final class OrganStack {
    private static final double GAP = 6;
    private static final double PADDING = 4;
    private static final double STEP = 11;
    private static final double ROUND = 5;
    private static final int LINES = 3;

    private final Look look;
    private final Organisation.Body body;
    private final double left;
    private final double width;
    private final Font font;
    private final double line;

    OrganStack(Look look, Organisation.Body body, double left, double width) {
        this.look = look;
        this.body = body;
        this.left = left;
        this.width = width;
        this.font = look.small();
        this.line = Lettering.lineHeight(font);
    }

    private double px(double length) {
        return look.px(length);
    }

    private double indent(Organisation.Unit unit) {
        return px(STEP) * unit.depth();
    }

    private List<String> lines(Organisation.Unit unit) {
        return Lettering.wrap(unit.name(), font, width - indent(unit) - px(2 * PADDING), LINES);
    }

    private double height(Organisation.Unit unit) {
        return lines(unit).size() * line + px(2 * PADDING);
    }

    /** From the lower edge of the board to that of the last organ; 0 without organs. */
    double height() {
        return body.organs().stream().mapToDouble(u -> px(GAP) + height(u)).sum();
    }

    /** Draws them below a board whose lower edge is at a height. */
    void paint(Pen pen, double board) {
        List<Double> bottoms = new ArrayList<>(List.of(board));
        double y = board;
        for (Organisation.Unit unit : body.organs()) {
            y += px(GAP);
            double height = height(unit);
            while (bottoms.size() > unit.depth()) {
                bottoms.removeLast();
            }
            branch(pen, unit, bottoms.getLast(), y + height / 2);
            box(pen, unit, y, height);
            y += height;
            bottoms.add(y);
        }
    }

    /** Down from what the organ stands under, and in to its side. */
    private void branch(Pen pen, Organisation.Unit unit, double from, double middle) {
        double x = left + indent(unit) - px(STEP) / 2;
        pen.line(x, from, x, middle, px(1), look.color(ColorToken.LINE_STRONG));
        pen.line(x, middle, left + indent(unit), middle, px(1), look.color(ColorToken.LINE_STRONG));
    }

    private void box(Pen pen, Organisation.Unit unit, double top, double height) {
        double x = left + indent(unit);
        RoundRectangle2D shape = new RoundRectangle2D.Double(x, top, width - indent(unit), height, px(ROUND),
                px(ROUND));
        pen.fill(shape, look.color(ColorToken.PANEL));
        pen.outline(shape, new BasicStroke((float) px(1)), look.color(ColorToken.LINE_STRONG));
        pen.block(lines(unit), Pen.Side.LEFT, x + px(PADDING), top + height / 2, font, look.ink());
    }
}
