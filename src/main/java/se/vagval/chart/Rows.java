package se.vagval.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Rows of equal height down an area, with a name at the left of each; what is right of the names is for the bars. */
final class Rows {
    static final double PITCH = 44;
    static final double TIGHT_PITCH = 24;
    private static final double WIDEST_NAME = 0.34;
    private static final double GAP = 10;
    private static final double BAR = 0.58;
    private static final double THICKEST = 30;

    private final Look look;
    private final Rectangle2D area;
    private final List<String> names;
    private final Set<Integer> headings;
    private final double pitch;
    private final double nameWidth;

    Rows(Look look, Rectangle2D area, List<String> names, double roomiestPitch) {
        this(look, area, names, Set.of(), roomiestPitch);
    }

    /** With some rows that are headings over those that follow. */
    Rows(Look look, Rectangle2D area, List<String> names, Set<Integer> headings, double roomiestPitch) {
        this.headings = headings;
        this.look = look;
        this.area = area;
        this.names = names;
        this.pitch = Math.min(area.getHeight() / names.size(), look.px(roomiestPitch) * 1.4);
        this.nameWidth = nameWidth(look, IntStream.range(0, names.size()).filter(i -> !headings.contains(i))
                .mapToObj(names::get).toList(), area.getWidth());
    }

    /** How wide the names stand, before they are wrapped. */
    static double nameWidth(Look look, List<String> names, double width) {
        return Math.min(Math.ceil(Lettering.widest(names, look.body())) + 1, width * WIDEST_NAME);
    }

    /** Where bars may begin. */
    double left() {
        return area.getX() + nameWidth + look.px(GAP);
    }

    /** How much of the width the names take. */
    double nameSpace() {
        return left() - area.getX();
    }

    /** Where the text of a heading stands: nearer to the rows under it than to those above. */
    double headingMiddle(int row) {
        return middle(row) + pitch / 6;
    }

    double right() {
        return area.getMaxX();
    }

    double top() {
        return area.getY();
    }

    double bottom() {
        return area.getY() + pitch * names.size();
    }

    double middle(int row) {
        return area.getY() + pitch * (row + 0.5);
    }

    double pitch() {
        return pitch;
    }

    double thickness() {
        return Math.min(pitch * BAR, look.px(THICKEST));
    }

    /** A font no higher than the rows. */
    Font fitting(Font font) {
        double highest = pitch / 1.1;
        return font.getSize2D() <= highest ? font : font.deriveFont((float) Math.max(highest, 1));
    }

    void drawNames(Pen pen) {
        Font font = fitting(look.body());
        int lines = Math.clamp((int) (pitch / Lettering.lineHeight(font)), 1, 3);
        for (int row = 0; row < names.size(); row++) {
            boolean heading = headings.contains(row);
            Font face = heading ? fitting(look.strong()) : font;
            double width = heading ? area.getWidth() : nameWidth;
            pen.block(Lettering.name(names.get(row), face, width, heading ? 1 : lines), Pen.Side.LEFT, area.getX(),
                    heading ? headingMiddle(row) : middle(row), face, look.ink());
        }
    }
}
