package se.vagval.ui.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartCanvas;

import se.vagval.chart.Charts;
import se.vagval.chart.FigurePlot;
import se.vagval.chart.ChartStyle;

/** The drawing itself, as wide as there is room and as high as it then wants to be. */
final class ChartPicture extends Region {
    private static final double LEAST_HEIGHT = 120;

    private Optional<Drawing> drawn = Optional.empty();
    private Optional<ChartCanvas> canvas = Optional.empty();
    private final ChartMarks marks;
    /** What the drawing wants by width: a layout asks several times. */
    private final Map<Double, Double> heights = new HashMap<>();
    private ChartStyle style;

    /**
     * @param explain
     *            told of the formula of a figure that is asked about
     */
    ChartPicture(IntConsumer explain) {
        setMinWidth(0);
        setFocusTraversable(true);
        getStyleClass().add("vv-chart-picture");
        marks = new ChartMarks(this, explain);
    }

    /** Draws a chart, from now on; its ground is the panel it lies on. */
    void draw(Drawing chart, ChartStyle in) {
        drawn = Optional.of(chart);
        style = in;
        heights.clear();
        JFreeChart picture = chart.draw(in);
        picture.setBackgroundPaint(null);
        canvas.ifPresentOrElse(made -> {
            plain(made);
            made.setChart(picture);
            show(made);
        }, () -> begin(picture));
        requestLayout();
    }

    private void begin(JFreeChart picture) {
        ChartCanvas made = new ChartCanvas(picture);
        made.setTooltipEnabled(false);
        made.setMouseTransparent(true);
        canvas = Optional.of(made);
        getChildren().setAll(made, marks.frame());
    }

    /** What is said of the drawing to those who do not see it. */
    void describe(String alternative) {
        marks.describe(alternative);
    }

    /** The chart shown, once it is drawn. */
    Optional<JFreeChart> chart() {
        return canvas.map(ChartCanvas::getChart);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return drawn.isEmpty() || width <= 0 ? LEAST_HEIGHT
                : heights.computeIfAbsent(width, w -> drawn.get().height(style, w));
    }

    @Override
    protected void layoutChildren() {
        canvas.filter(c -> c.getWidth() != getWidth() || c.getHeight() != getHeight()).ifPresent(this::fill);
    }

    /** The canvas draws itself each time one of its sides becomes another; while it has but one, there is nothing to draw. */
    private void fill(ChartCanvas made) {
        plain(made);
        made.setWidth(getWidth());
        plain(made);
        made.setHeight(getHeight());
        show(made);
    }

    /** The canvas remembers what it drew with. */
    private static void plain(ChartCanvas made) {
        made.getGraphicsContext2D().setLineWidth(1);
        made.getGraphicsContext2D().setFill(Color.BLACK);
        made.getGraphicsContext2D().setStroke(Color.BLACK);
    }

    private void show(ChartCanvas made) {
        marks.show(made.getChart().getPlot() instanceof FigurePlot plot ? plot.marks() : List.of());
    }
}
