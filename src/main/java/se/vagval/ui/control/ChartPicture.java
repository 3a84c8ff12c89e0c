package se.vagval.ui.control;

import java.util.Optional;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartCanvas;

import se.vagval.chart.Charts;
import se.vagval.chart.ChartStyle;

/** The drawing itself, as wide as there is room and as high as it then wants to be. */
final class ChartPicture extends Region {
    private static final double LEAST_HEIGHT = 120;

    private Optional<DrawnChart> drawn = Optional.empty();
    private Optional<ChartCanvas> canvas = Optional.empty();
    private ChartStyle style;

    ChartPicture() {
        setMinWidth(0);
    }

    /** Draws a chart, from now on. */
    void draw(DrawnChart chart, ChartStyle in) {
        drawn = Optional.of(chart);
        style = in;
        JFreeChart picture = Charts.draw(chart.kind(), chart.statement(), in);
        if (canvas.isEmpty()) {
            ChartCanvas made = new ChartCanvas(picture);
            made.setTooltipEnabled(false);
            made.setMouseTransparent(true);
            canvas = Optional.of(made);
            getChildren().setAll(made);
        } else {
            canvas.get().setChart(picture);
        }
        requestLayout();
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
                : Charts.preferredHeight(drawn.get().kind(), drawn.get().statement(), style, width);
    }

    @Override
    protected void layoutChildren() {
        canvas.ifPresent(c -> {
            if (c.getWidth() != getWidth() || c.getHeight() != getHeight()) {
                c.setWidth(getWidth());
                c.setHeight(getHeight());
            }
            c.draw();
        });
    }
}
