package se.vagval.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.data.category.CategoryDataset;

import se.vagval.statement.Format;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** The drawing of a chart inside JFreeChart's frame, with the figures it shows and its text alternative. */
public abstract class FigurePlot extends Plot implements Described {
    /**
     * What stands for a figure in the drawing: a box in the drawing's own units.
     *
     * @param node
     *            the formula of the figure
     * @param words
     *            what it is and how much, in Swedish
     */
    public record Mark(double x, double y, double width, double height, int node, String words) {
        /** Whether a point is in the box. */
        public boolean contains(double px, double py) {
            return px >= x && px <= x + width && py >= y && py <= y + height;
        }
    }

    private final transient Look look;
    private final transient Figures figures;
    private final transient List<Mark> marks = new ArrayList<>();
    private transient Reach held = Reach.NONE;
    /** Put into words when asked for: on screen they have been said before the picture is drawn. */
    private transient Supplier<String> alternative = () -> "";

    FigurePlot(Look look, Figures figures) {
        this.look = look;
        this.figures = figures;
        setBackgroundPaint(null);
        setOutlineVisible(false);
    }

    /** The figures in their own unit (kronor, fractions), null where one is missing; keys are those of the statement. */
    public CategoryDataset dataset() {
        return figures.data();
    }

    /** What the chart shows and finds, in Swedish, for those who do not see it. */
    @Override
    public String alternative() {
        return alternative.get();
    }

    void setAlternative(Supplier<String> alternative) {
        this.alternative = alternative;
    }

    @Override
    public String getPlotType() {
        return getClass().getSimpleName();
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area, Point2D anchor, PlotState parentState, PlotRenderingInfo info) {
        if (info != null) {
            info.setPlotArea(area);
            info.setDataArea(area);
        }
        Graphics2D own = (Graphics2D) g2.create();
        try {
            Pen pen = new Pen(own);
            marks.clear();
            if (figures.isEmpty()) {
                pen.text(Texts.get("chart.empty.figures"), Pen.Side.LEFT, area.getX(), area.getY() + look.px(10),
                        look.body(), look.muted());
            } else if (!area.isEmpty()) {
                paint(pen, area);
            }
        } finally {
            own.dispose();
        }
    }

    /** What can be asked about in the drawing as it was made last, row by row; nothing before it is drawn. */
    public List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** Remembers where a figure is drawn. */
    void mark(double x1, double y1, double x2, double y2, Figures of, int row, int column) {
        String words = of.columnCount() == 1
                ? Texts.get("chart.mark.one", of.rowLabel(row), of.text(row, column))
                : Texts.get("chart.mark", of.rowLabel(row), of.columnLabel(column), of.text(row, column));
        of.node(row, column).ifPresent(node -> marks.add(
                new Mark(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1), node, words)));
    }

    Look look() {
        return look;
    }

    Figures figures() {
        return figures;
    }

    double px(double length) {
        return look.px(length);
    }

    /** The values of its own figures that its axis has room for. */
    Reach own() {
        return Reach.of(figures.values());
    }

    void hold(Reach reach) {
        held = reach;
    }

    /** What the axis has to have room for besides its own figures. */
    Reach held() {
        return held;
    }

    /** What the axis has room for. */
    Reach reach() {
        return own().and(held);
    }

    /** A value as it would be printed among the figures, to leave room for. */
    String printed(double value) {
        return figures.format() == Format.MONEY
                ? figures.isSigned() ? SwedishNumbers.amountDifference(value, look.style().unit())
                        : SwedishNumbers.amount(value, look.style().unit())
                : "";
    }

    /** Draws figures that are there; the area is not empty. */
    abstract void paint(Pen pen, Rectangle2D area);

    /** The height at which the drawing is neither cramped nor thin, for a width. */
    abstract double preferredHeight(double width);
}
