package se.vagval.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import se.vagval.statement.Format;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** What is said about a chart: its unit and finding, and its text alternative. */
public final class ChartText {
    private ChartText() {}

    /** The line under the title: the unit, and the statement's finding where it has one. */
    public static String subtitle(ChartKind kind, Statement statement, MoneyUnit unit) {
        return joined(List.of(unit(Selection.of(kind, statement, unit).format(), unit), statement.finding()));
    }

    /** What the chart shows, its finding, its extremes and what is missing, in Swedish, for those who do not see it. */
    public static String alternative(ChartKind kind, Statement statement, MoneyUnit unit) {
        Figures figures = Selection.of(kind, statement, unit);
        String title = statement.title().isBlank() ? "" : Texts.get("chart.alternative.title", statement.title());
        if (figures.isEmpty()) {
            return joined(List.of(title, Texts.get("chart.empty.figures")));
        }
        List<String> parts = new ArrayList<>(List.of(title, Texts.get("chart.shows." + kind),
                unit(figures.format(), unit), statement.finding()));
        parts.addAll(Extremes.sentences(points(kind, statement, unit, figures)));
        if (kind == ChartKind.EQUITY_LADDER) {
            parts.addAll(ladder(statement, unit, figures));
        }
        if (kind == ChartKind.LIVELIHOOD || kind == ChartKind.PARTICIPANTS) {
            parts.add(hidden(figures));
        }
        return joined(parts);
    }

    /** The highest and lowest of a chart's figures, or all of them in turn, in Swedish; "" where it has none. */
    public static String extremes(ChartKind kind, Statement statement, MoneyUnit unit) {
        Figures figures = Selection.of(kind, statement, unit);
        return figures.isEmpty() ? "" : joined(Extremes.sentences(points(kind, statement, unit, figures)));
    }

    /** Small counts of persons stand as words where a figure would have stood. */
    private static String hidden(Figures figures) {
        List<String> names = new ArrayList<>();
        for (int row = 0; row < figures.rowCount(); row++) {
            for (int column = 0; column < figures.columnCount(); column++) {
                if (figures.isWords(row, column)) {
                    names.add(Texts.get("chart.alternative.point", figures.rowLabel(row),
                            figures.columnLabel(column)));
                }
            }
        }
        return names.isEmpty() ? "" : Texts.get("chart.alternative.hidden", Extremes.names(names));
    }

    private static List<Extremes.Point> points(ChartKind kind, Statement statement, MoneyUnit unit, Figures figures) {
        return switch (kind) {
            case FINANCING_STACKED -> all(Selection.totals(statement, unit), false, true);
            case ACTIVITIES_PER_YEAR, CONTRIBUTION_PER_YEAR -> all(figures, true, true);
            case CHANGE_PER_MUNICIPALITY, MEASURES_PER_ALTERNATIVE -> all(figures, true, figures.columnCount() > 1);
            case EQUITY_LADDER -> all(figures, true, false);
            case LEAVING_MATRIX -> boxes(figures);
            case LIVELIHOOD, PARTICIPANTS -> all(figures, true, true);
            case WATERFALL -> waterfall(figures);
        };
    }

    /** Nobody's own box has a figure, and that is no lack. */
    private static List<Extremes.Point> boxes(Figures figures) {
        List<Extremes.Point> points = new ArrayList<>();
        for (int row = 0; row < figures.rowCount(); row++) {
            for (int column = 0; column < figures.columnCount(); column++) {
                if (figures.node(row, column).isPresent()) {
                    points.add(new Extremes.Point(
                            Texts.get("chart.alternative.leaving", figures.rowLabel(row), figures.columnLabel(column)),
                            figures.value(row, column), figures.text(row, column), false));
                }
            }
        }
        return points;
    }

    /** A waterfall is read from its beginning to its end, every step in turn. */
    private static List<Extremes.Point> waterfall(Figures figures) {
        Waterfall waterfall = new Waterfall(figures);
        return IntStream.range(0, figures.rowCount()).mapToObj(s -> new Extremes.Point(figures.rowLabel(s), figures
                .value(s, 0), waterfall.text(s), true)).toList();
    }

    private static List<Extremes.Point> all(Figures figures, boolean byRow, boolean byColumn) {
        List<Extremes.Point> points = new ArrayList<>();
        for (int row = 0; !figures.isEmpty() && row < figures.rowCount(); row++) {
            for (int column = 0; column < figures.columnCount(); column++) {
                String name = byRow && byColumn
                        ? Texts.get("chart.alternative.point", figures.rowLabel(row), figures.columnLabel(column))
                        : byRow ? named(figures, row) : figures.columnLabel(column);
                if (figures.isWords(row, column)) {
                    continue;
                }
                points.add(new Extremes.Point(name, figures.value(row, column), figures.text(row, column), false));
            }
        }
        return points;
    }

    /** A row's name, with its group where the same name stands in several. */
    static String named(Figures figures, int row) {
        String group = figures.isAlone(row) ? "" : figures.group(row);
        return group.isEmpty() ? figures.rowLabel(row)
                : Texts.get("chart.alternative.point", figures.rowLabel(row), group);
    }

    private static List<String> ladder(Statement statement, MoneyUnit unit, Figures shares) {
        Figures ladder = Selection.ladder(statement, unit);
        List<String> over = new ArrayList<>();
        List<String> undecided = new ArrayList<>();
        for (int row = 0; row < shares.rowCount(); row++) {
            if (ladder.isEmpty() || ladder.value(row, 0).isEmpty()) {
                undecided.add(named(shares, row));
            } else if (shares.value(row, 0).orElse(Double.NEGATIVE_INFINITY) > ladder.value(row, 0).getAsDouble()) {
                over.add(named(shares, row));
            }
        }
        return List.of(over.isEmpty() ? "" : Texts.get("chart.alternative.over", Extremes.names(over)),
                undecided.isEmpty() ? "" : Texts.get("chart.alternative.undecided", Extremes.names(undecided)));
    }

    private static String unit(Format format, MoneyUnit unit) {
        return switch (format) {
            case MONEY -> Texts.get("chart.unit.money", unit.label());
            case SHARE, WHOLE_SHARE -> Texts.get("chart.unit.share");
            case PERCENTAGE_POINTS -> Texts.get("chart.unit.points");
            case PER_INHABITANT -> Texts.get("chart.unit.perInhabitant");
            case COUNT, YEAR, RATIO -> "";
        };
    }

    private static String joined(List<String> sentences) {
        return String.join(" ", sentences.stream().map(String::strip).filter(s -> !s.isEmpty()).toList());
    }
}
