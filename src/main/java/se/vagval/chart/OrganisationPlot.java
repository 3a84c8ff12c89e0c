package se.vagval.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.stream.IntStream;

import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

import se.vagval.statement.Organisation;
import se.vagval.theme.ColorToken;

/** The sketch of an organisation, from the top: boards, secretariats, purchases between them, members, and the rest in words. */
final class OrganisationPlot extends Plot implements Described {
    private static final double BOARD = 48;
    private static final double OFFICE = 26;
    private static final double GAP = 14;
    private static final double LANE = 9;
    private static final double BOX = 150;
    private static final double WIDE = 230;
    private static final double SIDE = 2;
    private static final double ROUND = 6;
    private static final int LINES = 6;

    private final transient Look look;
    private final transient Organisation organisation;
    private final boolean withWords;
    private final String alternative;

    OrganisationPlot(Look look, Organisation organisation, boolean withWords, String alternative) {
        this.look = look;
        this.organisation = organisation;
        this.withWords = withWords;
        this.alternative = alternative;
        setBackgroundPaint(null);
        setOutlineVisible(false);
    }

    @Override
    public String alternative() {
        return alternative;
    }

    @Override
    public String getPlotType() {
        return getClass().getSimpleName();
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area, Point2D anchor, PlotState parentState, PlotRenderingInfo info) {
        Graphics2D own = (Graphics2D) g2.create();
        try {
            new Drawn(new Pen(own), area).paint();
        } finally {
            own.dispose();
        }
    }

    double height(double width) {
        return new Drawn(null, new Rectangle2D.Double(0, 0, width, 0)).bottom();
    }

    private double px(double length) {
        return look.px(length);
    }

    /** One drawing in an area; without a pen it only measures. */
    private final class Drawn {
        private final Pen pen;
        private final Rectangle2D area;
        private final double column;
        private final Font names = look.small();
        private final double line = Lettering.lineHeight(names);
        private double y;

        Drawn(Pen pen, Rectangle2D area) {
            this.pen = pen;
            this.area = area;
            column = area.getWidth() / Math.max(1, organisation.columns());
            y = area.getY();
        }

        void paint() {
            words(withWords ? List.of(organisation.title()) : List.of(), look.title(), look.ink());
            words(withWords ? List.of(organisation.finding()) : List.of(), look.body(), look.muted());
            double boards = y;
            organisation.offices().forEach(o -> connect(o, boards));
            organisation.bodies().forEach(b -> board(b, boards));
            organisation.bodies().forEach(b -> stack(b).paint(pen, boards + px(BOARD)));
            organisation.offices().forEach(o -> office(o, officeTop(o, boards)));
            y = bottom(boards);
            purchases(boards);
            members();
            words(organisation.sentences(), names, look.muted());
        }

        double bottom() {
            words(withWords ? List.of(organisation.title()) : List.of(), look.title(), look.ink());
            words(withWords ? List.of(organisation.finding()) : List.of(), look.body(), look.muted());
            y = bottom(y);
            y += lanes();
            y += px(GAP) + organisation.bodies().stream().flatMap(b -> b.groups().stream())
                    .mapToInt(g -> heading(g).size() + g.members().size()).max().orElse(0) * line + px(GAP);
            words(organisation.sentences(), names, look.muted());
            return y - area.getY();
        }

        private OrganStack stack(Organisation.Body body) {
            double width = boardWidth(body);
            return new OrganStack(look, body, x(body.middle()) - width / 2, width);
        }

        /** Below what stands under the boards it serves, so that a shared one is one box. */
        private double officeTop(Organisation.Office office, double boards) {
            return boards + px(BOARD + GAP) + office.bodies().stream()
                    .mapToDouble(b -> stack(organisation.bodies().get(b)).height()).max().orElse(0);
        }

        /** The lower edge of organs and secretariats. */
        private double bottom(double boards) {
            return IntStream.range(0, organisation.bodies().size()).mapToDouble(b -> lowest(b, boards)).max()
                    .orElse(boards);
        }

        /** The lower edge of what stands under one board. */
        private double lowest(int body, double boards) {
            return organisation.offices().stream().filter(o -> o.bodies().contains(body))
                    .mapToDouble(o -> officeTop(o, boards) + px(OFFICE)).max()
                    .orElseGet(() -> boards + px(BOARD) + stack(organisation.bodies().get(body)).height());
        }

        private double lanes() {
            long lanes = organisation.purchases().stream().filter(p -> p.seller() >= 0).count();
            return lanes == 0 ? 0 : px(LANE) * (lanes + 1);
        }

        private double x(double columns) {
            return area.getX() + columns * column;
        }

        private double middle(int body) {
            return x(organisation.bodies().get(body).middle());
        }

        private void words(List<String> sentences, Font font, Color color) {
            for (String sentence : sentences) {
                List<String> lines = Lettering.wrap(sentence, font, area.getWidth(), LINES);
                for (String text : lines) {
                    y += Lettering.lineHeight(font);
                    if (pen != null) {
                        pen.text(text, Pen.Side.LEFT, area.getX(), y - Lettering.lineHeight(font) / 2, font, color);
                    }
                }
                y += px(3);
            }
            y += sentences.isEmpty() ? 0 : px(5);
        }

        private void box(double middle, double top, double width, double height, boolean strong) {
            RoundRectangle2D shape = new RoundRectangle2D.Double(middle - width / 2, top, width, height, px(ROUND),
                    px(ROUND));
            pen.fill(shape, look.color(strong ? ColorToken.ACCENT_SOFT : ColorToken.PANEL));
            pen.outline(shape, new BasicStroke((float) px(1)),
                    look.color(strong ? ColorToken.ACCENT : ColorToken.LINE_STRONG));
        }

        /** One column wide wherever it stands, so that a board is as large in every alternative. */
        private double boxWidth() {
            return Math.min(column - 2 * px(SIDE), px(most()));
        }

        /** Boards are as large whether something stands under them or not. */
        private double most() {
            return organisation.hasOrgans() ? WIDE : BOX;
        }

        private double boardWidth(Organisation.Body body) {
            return body.groups().size() > 1 ? Math.min(px(most()), column * body.groups().size()) : boxWidth();
        }

        private void board(Organisation.Body body, double top) {
            double middle = x(body.middle());
            double width = boardWidth(body);
            box(middle, top, width, px(BOARD), true);
            List<String> name = Lettering.wrap(body.name(), look.small(), width - px(2), 2);
            double height = (name.size() + 1) * line;
            double at = top + (px(BOARD) - height) / 2 + line / 2;
            for (String text : name) {
                pen.text(text, Pen.Side.CENTER, middle, at, look.small(), look.ink());
                at += line;
            }
            pen.text(Lettering.shorten(body.seats(), look.small(), width - px(2)), Pen.Side.CENTER, middle, at,
                    look.small(), look.color(ColorToken.ACCENT));
        }

        private double officeLeft(Organisation.Office office) {
            return middle(office.bodies().getFirst()) - boxWidth() / 2;
        }

        private double officeRight(Organisation.Office office) {
            return middle(office.bodies().getLast()) + boxWidth() / 2;
        }

        private void office(Organisation.Office office, double top) {
            double left = officeLeft(office);
            double width = officeRight(office) - left;
            box(left + width / 2, top, width, px(OFFICE), false);
            pen.text(Lettering.shorten(office.name(), names, width - px(4)), Pen.Side.CENTER, left + width / 2,
                    top + px(OFFICE) / 2, names, look.ink());
        }

        private void connect(Organisation.Office office, double boards) {
            for (int body : office.bodies()) {
                pen.line(middle(body), boards + px(BOARD), middle(body), officeTop(office, boards), px(1),
                        look.color(ColorToken.LINE_STRONG));
            }
        }

        /** An arrow from the one that sells to the one that buys, below the secretariats; each in a lane of its own. */
        private void purchases(double boards) {
            double lane = y + px(LANE);
            Color ink = look.color(ColorToken.ASSUMPTION);
            for (Organisation.Purchase purchase : organisation.purchases()) {
                if (purchase.seller() < 0) {
                    continue;
                }
                double side = purchase.buyer() > purchase.seller() ? px(8) : -px(8);
                double from = middle(purchase.seller()) + side;
                double to = middle(purchase.buyer()) - side;
                double bottom = lowest(purchase.buyer(), boards);
                pen.line(from, lowest(purchase.seller(), boards), from, lane, px(1.2), ink);
                pen.line(from, lane, to, lane, px(1.2), ink);
                pen.line(to, lane, to, bottom + px(5), px(1.2), ink);
                Path2D head = new Path2D.Double();
                head.moveTo(to, bottom);
                head.lineTo(to - px(3.5), bottom + px(6));
                head.lineTo(to + px(3.5), bottom + px(6));
                head.closePath();
                pen.fill(head, ink);
                lane += px(LANE);
            }
            y += lanes();
        }

        private void members() {
            double top = y + px(GAP);
            double most = top;
            for (Organisation.Body body : organisation.bodies()) {
                for (int g = 0; g < body.groups().size(); g++) {
                    most = Math.max(most, group(body.groups().get(g), x(body.column() + g + 0.5), top));
                }
                double half = (column - 2 * px(SIDE)) / 2;
                pen.line(x(body.column() + 0.5) - half, top - px(5),
                        x(body.column() + body.groups().size() - 0.5) + half, top - px(5), px(1),
                        look.color(ColorToken.LINE_STRONG));
            }
            y = most + px(GAP);
        }

        private List<String> heading(Organisation.Group group) {
            return group.name().isEmpty() ? List.of()
                    : Lettering.wrap(group.name(), smallStrong(), column - px(SIDE), 2);
        }

        private Font smallStrong() {
            return look.strong().deriveFont(names.getSize2D());
        }

        private double group(Organisation.Group group, double middle, double top) {
            double at = top;
            for (String text : heading(group)) {
                pen.text(text, Pen.Side.CENTER, middle, at + line / 2, smallStrong(), look.ink());
                at += line;
            }
            for (String name : group.members()) {
                pen.text(Lettering.shorten(name, names, column - px(SIDE)), Pen.Side.CENTER, middle, at + line / 2,
                        names, look.muted());
                at += line;
            }
            return at;
        }
    }
}
