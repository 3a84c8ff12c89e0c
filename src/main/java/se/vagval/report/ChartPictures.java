package se.vagval.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import se.vagval.chart.ChartContext;
import se.vagval.chart.ChartFiles;
import se.vagval.chart.ChartKind;
import se.vagval.chart.ChartStyle;
import se.vagval.chart.ChartText;
import se.vagval.chart.Charts;
import se.vagval.chart.TimePlanChart;
import se.vagval.statement.Statement;
import se.vagval.statement.TimePlan;
import se.vagval.text.MoneyUnit;
import se.vagval.theme.Tokens;

/** Draws the charts of a document from its statements, without titles: their captions say what they show. */
public final class ChartPictures {
    /** Layout width: 16 cm at 96 dots per inch, in whole pixels at the scale. */
    private static final int WIDTH = 608;
    /** How wide a picture stands on the page, centimetres. */
    private static final double PAGE_WIDTH = 17;
    /** 240 dots per inch in print. */
    private static final double SCALE = 2.5;
    /** How high the text of a chart is, pixels. */
    private static final double TEXT_PIXELS = 12;
    private static final double CM_PER_POINT = 2.54 / 72;
    /** A chart lower than this share of its place would leave it looking empty. */
    private static final double LEAST = 0.8;
    /** The height that a chart can do without, as a share of what it has. */
    private static final double CRAMPED = 1.7;

    private ChartPictures() {}

    /** A picture of every statement that there is a chart for and that has any rows. */
    public static List<ChartPicture> of(List<Statement> statements, MoneyUnit unit) {
        // What stands after each other in a document is compared: charts of one kind share their scale.
        ChartContext context = new ChartContext(statements, List.of());
        return statements.stream().map(s -> kind(s).map(k -> picture(k, s, unit, context))).flatMap(Optional::stream)
                .toList();
    }

    /** From one bar straight to another nothing is shown, and figures that are all missing would only be empty axes. */
    private static boolean hasAny(ChartKind kind, Statement statement) {
        return !statement.rows().isEmpty() && !Waterfalls.isStill(statement) && Charts.hasFigures(kind, statement);
    }

    /** The chart that is drawn from a statement, if there is one and the statement holds something to draw. */
    public static Optional<ChartKind> kind(Statement statement) {
        return Arrays.stream(ChartKind.values()).filter(k -> k.shows(statement.id())).findFirst()
                .filter(k -> hasAny(k, statement));
    }

    /** A picture of one statement, seen together with others; empty where there is no chart of it. */
    public static Optional<ChartPicture> of(Statement statement, MoneyUnit unit, ChartContext context) {
        return kind(statement).map(k -> picture(k, statement, unit, context));
    }

    /** The time plan, without its title and finding: the text beside it has them. */
    public static ChartPicture of(String id, TimePlan plan, MoneyUnit unit) {
        ChartStyle style = new ChartStyle(Tokens.light(), unit, 1, false);
        int height = 2 * (int) Math.ceil(TimePlanChart.preferredHeight(plan, style, WIDTH) / 2);
        return new ChartPicture(id, id,
                new ChartPicture.Drawing(() -> ChartFiles.png(TimePlanChart.draw(plan, style), WIDTH, height, SCALE)),
                (int) Math.round(WIDTH * SCALE), (int) Math.round(height * SCALE), TimePlanChart.alternative(plan));
    }

    /**
     * A picture of a statement by itself, no higher than it may be.
     *
     * @param width
     *            of the picture on the page, centimetres; its text is as high as that of the other pictures
     * @param most
     *            the most height on the page, centimetres
     */
    public static Optional<ChartPicture> low(Statement statement, MoneyUnit unit, double width, double most) {
        ChartContext alone = new ChartContext(List.of(statement), List.of());
        int wide = 2 * (int) Math.round(width / PAGE_WIDTH * WIDTH / 2);
        return kind(statement)
                .map(k -> picture(k, statement, unit, alone, wide, (int) (most / PAGE_WIDTH * WIDTH)));
    }

    /**
     * A picture of a statement for a place of a size, where its text is so many points high.
     *
     * @param width
     *            centimetres
     * @param height
     *            the most height, centimetres
     * @return empty where there is no chart, or it needs so much more height that its text would be smaller
     */
    public static Optional<ChartPicture> sized(Statement statement, MoneyUnit unit, ChartContext context, double width,
            double height, double points) {
        double pixel = points * CM_PER_POINT / TEXT_PIXELS;
        return kind(statement).flatMap(k -> {
            int wide = 2 * (int) (width / pixel / 2);
            double most = height / pixel;
            double needed = Charts.preferredHeight(k, statement, new ChartStyle(Tokens.light(), unit, 1, false), wide);
            int high = 2 * (int) (Math.min(most, Math.max(most * LEAST, needed)) / 2);
            return needed > most * CRAMPED ? Optional.empty()
                    : Optional.of(drawn(k, statement, unit, context, wide, high));
        });
    }

    /**
     * A picture of a time plan for a place of a size, without its title and finding.
     *
     * @param width
     *            centimetres
     * @param height
     *            the most height, centimetres
     * @return empty where its text would be less than so many points high
     */
    public static Optional<ChartPicture> sized(String id, TimePlan plan, MoneyUnit unit, double width, double height,
            double points) {
        double pixel = points * CM_PER_POINT / TEXT_PIXELS;
        ChartStyle style = new ChartStyle(Tokens.light(), unit, 1, false);
        int wide = 2 * (int) (width / pixel / 2);
        int high = 2 * (int) Math.ceil(TimePlanChart.preferredHeight(plan, style, wide) / 2);
        return high > height / pixel ? Optional.empty()
                : Optional.of(new ChartPicture(id, id,
                        new ChartPicture.Drawing(
                                () -> ChartFiles.png(TimePlanChart.draw(plan, style), wide, high, SCALE)),
                        (int) Math.round(wide * SCALE), (int) Math.round(high * SCALE),
                        TimePlanChart.alternative(plan)));
    }

    private static ChartPicture picture(ChartKind kind, Statement statement, MoneyUnit unit, ChartContext context) {
        return picture(kind, statement, unit, context, WIDTH, Integer.MAX_VALUE - 1);
    }

    private static ChartPicture picture(ChartKind kind, Statement statement, MoneyUnit unit, ChartContext context,
            int width, int most) {
        ChartStyle style = new ChartStyle(Tokens.light(), unit, 1, false);
        int height = 2 * (int) Math.ceil(Math.min(most, Charts.preferredHeight(kind, statement, style, width)) / 2);
        return drawn(kind, statement, unit, context, width, height);
    }

    private static ChartPicture drawn(ChartKind kind, Statement statement, MoneyUnit unit, ChartContext context,
            int width, int height) {
        ChartPicture.Drawing drawing = new ChartPicture.Drawing(() -> ChartFiles.png(
                Charts.draw(kind, statement, new ChartStyle(Tokens.light(), unit, 1, false), context), width, height,
                SCALE));
        return new ChartPicture("chart." + statement.id(), statement.id(), drawing, (int) Math.round(width * SCALE),
                (int) Math.round(height * SCALE), ChartText.alternative(kind, statement, unit));
    }
}
