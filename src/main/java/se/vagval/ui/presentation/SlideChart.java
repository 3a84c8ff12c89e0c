package se.vagval.ui.presentation;

import java.util.List;
import java.util.Optional;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartCanvas;

import se.vagval.chart.ChartContext;
import se.vagval.chart.ChartStyle;
import se.vagval.chart.Reach;
import se.vagval.report.deck.Slide;
import se.vagval.text.MoneyUnit;
import se.vagval.theme.Tokens;
import se.vagval.ui.control.DrawnChart;
import se.vagval.ui.control.DrawnPlan;
import se.vagval.ui.control.Drawing;

/** The chart of a slide in large type, drawn anew at once when its figures change. */
final class SlideChart extends Region {
    /** Ordinary type of a chart at a scale of 1, pixels. */
    private static final double TYPE = 12;
    private static final double SHARE_OF_EM = 0.9;
    /** A chart with few rows is not drawn out to the whole slide. */
    private static final double AIRY = 1.35;
    private static final List<Double> SMALLER = List.of(1.0, 0.88, 0.77, 0.68, 0.6);
    /** Rows stand so much closer before type is made smaller, since type is what has to be read from afar. */
    private static final double DENSE = 0.8;
    private static final double LEAST = 0.1;

    private final List<String> alternatives;
    private final MoneyUnit unit;
    private Optional<ChartCanvas> canvas = Optional.empty();
    private Optional<Drawing> drawn = Optional.empty();
    private Tokens tokens = Tokens.light();
    private double em = TYPE;
    private double scale;
    private double drawnWidth;
    private double drawnHeight;

    /**
     * @param alternatives
     *            ids of all alternatives, by which they get their colours
     */
    SlideChart(List<String> alternatives, MoneyUnit unit) {
        this.alternatives = alternatives;
        this.unit = unit;
        setMinSize(0, 0);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /** Shows the chart of a slide that has one, on an axis with room for what it is held to. */
    void show(Slide.KeyFigure slide, Reach held) {
        setAccessibleText(slide.alternative());
        // A turned statement reads the same figures as the one before it, so whether it says the same is not known.
        drawn = Optional.of(new DrawnChart(slide.chart().orElseThrow(), slide.statement(),
                new ChartContext(List.of(), alternatives, held)));
        draw();
    }

    /** Shows the time plan of a slide. */
    void show(Slide.Plan slide) {
        setAccessibleText(slide.alternative());
        drawn = Optional.of(new DrawnPlan(slide.plan()));
        draw();
    }

    /** Takes the look it is drawn in. */
    void look(Tokens colours, double pixels) {
        if (colours != tokens || pixels != em) {
            tokens = colours;
            em = pixels;
            draw();
        }
    }

    /** As large type as there is height for. */
    private ChartStyle style() {
        return SMALLER.stream().map(this::style)
                .filter(s -> DENSE * drawn.orElseThrow().height(s, getWidth()) <= getHeight())
                .findFirst().orElseGet(() -> style(SMALLER.getLast()));
    }

    private ChartStyle style(double size) {
        return new ChartStyle(tokens, unit, Math.max(LEAST, size * em * SHARE_OF_EM / TYPE), false);
    }

    private void draw() {
        if (drawn.isEmpty() || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        ChartStyle style = style();
        scale = style.fontScale();
        drawnWidth = getWidth();
        drawnHeight = getHeight();
        JFreeChart picture = drawn.get().draw(style);
        picture.setBackgroundPaint(null);
        ChartCanvas on = canvas.orElseGet(() -> begin(picture));
        plain(on);
        on.setWidth(getWidth());
        on.setHeight(height(style));
        plain(on);
        on.setChart(picture);
    }

    /** Of its type, as it was last drawn; ordinary type of a chart is 12 pixels at 1. */
    double scale() {
        return scale;
    }

    private double height(ChartStyle style) {
        return Math.min(getHeight(), AIRY * drawn.orElseThrow().height(style, getWidth()));
    }

    private ChartCanvas begin(JFreeChart picture) {
        ChartCanvas made = new ChartCanvas(picture);
        made.setTooltipEnabled(false);
        made.setMouseTransparent(true);
        canvas = Optional.of(made);
        getChildren().setAll(made);
        return made;
    }

    /** The canvas remembers what it drew with. */
    private static void plain(ChartCanvas made) {
        made.getGraphicsContext2D().setLineWidth(1);
        made.getGraphicsContext2D().setFill(Color.BLACK);
        made.getGraphicsContext2D().setStroke(Color.BLACK);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != drawnWidth || getHeight() != drawnHeight) {
            draw();
        }
    }
}
