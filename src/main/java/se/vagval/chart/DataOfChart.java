package se.vagval.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import se.vagval.chart.ChartData.Category;
import se.vagval.chart.ChartData.Point;
import se.vagval.chart.ChartData.Role;
import se.vagval.chart.ChartData.Scale;
import se.vagval.chart.ChartData.Series;
import se.vagval.statement.Format;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** Turns the figures that a chart shows into categories and series. */
final class DataOfChart {
    private static final int STEPS = 4;
    /** Room at the end of the longest bar for its figure. */
    private static final double END = 1.12;
    private static final String WOMEN = "WOMEN";

    private final ChartKind kind;
    private final Statement statement;
    private final Figures figures;
    private final MoneyUnit unit;
    private final ChartContext context;

    DataOfChart(ChartKind kind, Statement statement, Figures figures, MoneyUnit unit, ChartContext context) {
        this.kind = kind;
        this.statement = statement;
        this.figures = figures;
        this.unit = unit;
        this.context = context;
    }

    ChartData data() {
        boolean inRows = kind == ChartKind.FINANCING_STACKED || isLines();
        return new ChartData(kind, header(inRows), inRows ? columnsAsCategories() : rowsAsCategories(),
                switch (kind) {
                    case FINANCING_STACKED -> parties();
                    case MEASURES_PER_ALTERNATIVE -> measures();
                    case EQUITY_LADDER -> ladder();
                    case LIVELIHOOD, PARTICIPANTS -> sexes();
                    case CHANGE_PER_MUNICIPALITY -> alternativesInColumns();
                    default -> alternativesInRows();
                }, unit, figures.format(), figures.isSigned(), scale());
    }

    private String header(boolean inRows) {
        if (!inRows) {
            return statement.rowHeader();
        }
        return isLines() ? Texts.get("chart.data.year") : Texts.get("chart.data.alternative");
    }

    private boolean isLines() {
        return kind == ChartKind.ACTIVITIES_PER_YEAR || kind == ChartKind.CONTRIBUTION_PER_YEAR;
    }

    private List<Category> columnsAsCategories() {
        return IntStream.range(0, figures.columnCount())
                .mapToObj(c -> new Category(figures.columnLabel(c), figures.placeOfColumn(c))).toList();
    }

    private List<Category> rowsAsCategories() {
        return IntStream.range(0, figures.rowCount())
                .mapToObj(r -> new Category(kind == ChartKind.EQUITY_LADDER ? ChartText.named(figures, r)
                        : figures.rowLabel(r), figures.placeOfRow(r),
                        ChartContext.coloursRows(kind, figures)
                                ? OptionalInt.of(context.series(figures.row(r).key(), r))
                                : OptionalInt.empty()))
                .toList();
    }

    private List<Series> parties() {
        List<Series> all = new ArrayList<>();
        for (int row = 0; row < figures.rowCount(); row++) {
            all.add(row(figures, row, Role.PARTY, Selection.PARTIES.indexOf(figures.row(row).key())));
        }
        Figures totals = Selection.totals(statement, unit);
        if (!totals.isEmpty()) {
            Series sum = row(totals, 0, Role.TOTAL, 0);
            all.add(new Series(Texts.get("chart.data.sum"), Role.TOTAL, 0, sum.line(), sum.points()));
        }
        return all;
    }

    private List<Series> alternativesInRows() {
        return IntStream.range(0, figures.rowCount())
                .mapToObj(r -> row(figures, r, Role.ALTERNATIVE, context.series(figures.row(r).key(), r))).toList();
    }

    private List<Series> alternativesInColumns() {
        return IntStream.range(0, figures.columnCount())
                .mapToObj(c -> column(figures, c, Role.ALTERNATIVE, context.series(figures.columnKey(c), c + 1)))
                .toList();
    }

    /** The last measure is what is asked about; those before it are what it is a part of, or comes from. */
    private List<Series> measures() {
        int count = figures.columnCount();
        return IntStream.range(0, count).mapToObj(c -> column(figures, c, Role.MEASURE, count - 1 - c)).toList();
    }

    private List<Series> ladder() {
        Figures limits = Selection.ladder(statement, unit);
        Series share = column(figures, 0, Role.SHARE, 0);
        return limits.isEmpty() ? List.of(share) : List.of(share, column(limits, 0, Role.LIMIT, 0));
    }

    private List<Series> sexes() {
        long women = IntStream.range(0, figures.columnCount()).filter(this::isWomen).count();
        long men = figures.columnCount() - women;
        List<Series> all = new ArrayList<>();
        for (int column = 0; column < figures.columnCount(); column++) {
            long left = isWomen(column) ? --women : --men;
            all.add(column(figures, column, isWomen(column) ? Role.WOMEN : Role.MEN, (int) left));
        }
        return all;
    }

    private boolean isWomen(int column) {
        return figures.columnKey(column).startsWith(WOMEN + ".");
    }

    private Series row(Figures of, int row, Role role, int place) {
        return new Series(of.rowLabel(row), role, place, of.placeOfRow(row),
                IntStream.range(0, of.columnCount()).mapToObj(c -> point(of, row, c)).toList());
    }

    private Series column(Figures of, int column, Role role, int place) {
        return new Series(of.columnLabel(column), role, place, of.placeOfColumn(column),
                IntStream.range(0, of.rowCount()).mapToObj(r -> point(of, r, column)).toList());
    }

    private Point point(Figures of, int row, int column) {
        OptionalDouble value = of.value(row, column);
        return new Point(value.isEmpty() ? value : OptionalDouble.of(printed(value.getAsDouble(), of.format())),
                of.said(row, column));
    }

    private double printed(double value, Format format) {
        return switch (format) {
            case MONEY -> value / unit.factor();
            case PERCENTAGE_POINTS -> value * 100;
            default -> value;
        };
    }

    /** One axis for all that is compared and counted in the same. */
    private Scale scale() {
        double room = isLines() ? 1 : END;
        double[] all = DoubleStream.concat(ends(statement), context.sameScale().stream()
                .filter(this::isAlike).flatMapToDouble(this::ends)).map(v -> printed(v, figures.format()))
                .toArray();
        Ticks ticks = Ticks.around(room * Math.min(0, DoubleStream.of(all).min().orElse(0)),
                room * Math.max(0, DoubleStream.of(all).max().orElse(0)), STEPS);
        return new Scale(ticks.low(), ticks.high(), ticks.step());
    }

    private boolean isAlike(Statement other) {
        return kind.shows(other.id()) && Selection.of(kind, other, unit).format() == figures.format();
    }

    private DoubleStream ends(Statement other) {
        Figures shown = Selection.of(kind, other, unit);
        return switch (kind) {
            case FINANCING_STACKED -> IntStream.range(0, shown.isEmpty() ? 0 : shown.columnCount()).boxed()
                    .flatMapToDouble(c -> DoubleStream.of(stack(shown, c, 1), stack(shown, c, -1)));
            case EQUITY_LADDER -> DoubleStream.concat(DoubleStream.of(shown.values()),
                    DoubleStream.of(Selection.ladder(other, unit).values()));
            default -> DoubleStream.of(shown.values());
        };
    }

    /** How far the parts of a bar reach above zero, or below it. */
    private static double stack(Figures shown, int column, int sign) {
        double end = 0;
        for (int row = 0; row < shown.rowCount(); row++) {
            end += sign * Math.max(0, sign * shown.value(row, column).orElse(0));
        }
        return end;
    }
}
