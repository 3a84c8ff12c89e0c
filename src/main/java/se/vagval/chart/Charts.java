package se.vagval.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;

import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.theme.ColorToken;

/** Draws charts from statements. */
public final class Charts {
    private static final double MARGIN = 16;
    private static final int TITLE_LINES = 2;
    /** Every alternative has its sentence; a picture that leaves some out is not of all. */
    private static final int FINDING_LINES = 12;

    private Charts() {}

    /**
     * A chart of the statement's figures as they are now; draw it anew when they change.
     *
     * @throws IllegalArgumentException
     *             when the statement is not of the kind the chart shows
     */
    public static JFreeChart draw(ChartKind kind, Statement statement, ChartStyle style) {
        return draw(kind, statement, style, ChartContext.ALONE);
    }

    /**
     * The same among others that it is compared with.
     *
     * @throws IllegalArgumentException
     *             when the statement is not of the kind the chart shows
     */
    public static JFreeChart draw(ChartKind kind, Statement statement, ChartStyle style, ChartContext context) {
        FigurePlot plot = plot(kind, statement, style, context);
        plot.hold(context.held());
        plot.setAlternative(() -> ChartText.alternative(kind, statement, style.unit()));
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        Look look = new Look(style);
        chart.setBackgroundPaint(look.color(ColorToken.PANEL));
        chart.setBorderVisible(false);
        double margin = style.withTitle() ? look.px(MARGIN) : look.px(2);
        chart.setPadding(new RectangleInsets(margin, margin, margin, margin));
        if (style.withTitle()) {
            chart.setTitle(title(statement.title(), look.title(), look.ink(), look.px(2), TITLE_LINES));
            chart.addSubtitle(title(ChartText.subtitle(kind, statement, style.unit()), look.body(), look.muted(),
                    look.px(12), FINDING_LINES));
        }
        return chart;
    }

    /**
     * Whether there is something to see in the chart: any figure of those it shows, and where it draws them from zero, as
     * areas and lines, one that is not zero; one of municipalities has two or more of them to tell apart.
     *
     * @throws IllegalArgumentException
     *             when the statement is not of the kind the chart shows
     */
    public static boolean hasFigures(ChartKind kind, Statement statement) {
        if (!kind.shows(statement.id())) {
            throw new IllegalArgumentException(kind + " does not show " + statement.id());
        }
        DoubleStream values = Arrays.stream(Selection.of(kind, statement, MoneyUnit.KR).values());
        return switch (kind) {
            case FINANCING_STACKED, ACTIVITIES_PER_YEAR, CONTRIBUTION_PER_YEAR, MEASURES_PER_ALTERNATIVE,
                    EQUITY_LADDER ->
                values.anyMatch(v -> v != 0);
            case CHANGE_PER_MUNICIPALITY -> values.findAny().isPresent()
                    && statement.rows().stream().filter(r -> r.kind() == Row.Kind.DETAIL).count() > 1;
            default -> values.findAny().isPresent();
        };
    }

    /** What the axis of a chart has to have room for, to be held while its figures move. */
    public static Reach reach(ChartKind kind, Statement statement, ChartStyle style) {
        return plot(kind, statement, style, ChartContext.ALONE).own();
    }

    /** The height at which a chart of this width is neither cramped nor thin, title included. */
    public static double preferredHeight(ChartKind kind, Statement statement, ChartStyle style, double width) {
        FigurePlot plot = plot(kind, statement, style, ChartContext.ALONE);
        Look look = new Look(style);
        if (!style.withTitle()) {
            return Math.ceil(plot.preferredHeight(width) + look.px(4));
        }
        double inner = width - 2 * look.px(MARGIN);
        int titles = Lettering.wrap(statement.title(), look.title(), inner, TITLE_LINES).size();
        int findings = Lettering.wrap(ChartText.subtitle(kind, statement, style.unit()), look.body(), inner,
                FINDING_LINES).size();
        return Math.ceil(plot.preferredHeight(inner) + 2 * look.px(MARGIN)
                + titles * Lettering.lineHeight(look.title()) * 1.1 + findings * Lettering.lineHeight(look.body()) * 1.1
                + look.px(16));
    }

    private static FigurePlot plot(ChartKind kind, Statement statement, ChartStyle style, ChartContext context) {
        if (!kind.shows(statement.id())) {
            throw new IllegalArgumentException(kind + " is drawn from " + kind.statementId() + ", not " + statement
                    .id());
        }
        Look look = new Look(style);
        Figures figures = Selection.of(kind, statement, style.unit());
        return switch (kind) {
            case FINANCING_STACKED -> new FinancingPlot(look, figures, Selection.totals(statement, style.unit()));
            case ACTIVITIES_PER_YEAR, CONTRIBUTION_PER_YEAR -> new ActivitiesPlot(look, figures, context);
            case WATERFALL -> new WaterfallPlot(look, figures, context.sameScale().stream()
                    .filter(s -> kind.shows(s.id())).map(s -> Selection.of(kind, s, style.unit())).toList());
            case CHANGE_PER_MUNICIPALITY -> new MunicipalityPlot(look, figures, Rows.TIGHT_PITCH);
            case MEASURES_PER_ALTERNATIVE -> new MunicipalityPlot(look, figures, Rows.PITCH,
                    ChartContext.coloursRows(kind, figures) ? Optional.of(context) : Optional.empty());
            case LEAVING_MATRIX -> new MatrixPlot(look, figures);
            case LIVELIHOOD, PARTICIPANTS -> new SexPlot(look, figures);
            case EQUITY_LADDER -> new EquityPlot(look, figures, Selection.ladder(statement, style.unit()),
                    Selection.excess(statement, style.unit()));
        };
    }

    private static TextTitle title(String text, Font font, Color color, double below, int lines) {
        WrappedTitle title = new WrappedTitle(text, font, color, lines);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setPadding(new RectangleInsets(0, 0, below, 0));
        return title;
    }
}
