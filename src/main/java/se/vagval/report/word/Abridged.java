package se.vagval.report.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.vagval.chart.ChartContext;
import se.vagval.report.ChartPicture;
import se.vagval.report.ChartPictures;
import se.vagval.report.ReportInput;
import se.vagval.report.Waterfalls;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;

/**
 * What a report is written from, less what its reader would turn over: rows of nothing but zeros, associations that an
 * alternative leaves as they are in a table longer than a page, and, where there are many alternatives, the figures of one
 * that are those of another. Every alternative is treated alike, and a note tells what is left out.
 *
 * @param input
 *            with the statements as they are printed
 * @param whole
 *            the statements as they were given, for scales that charts share
 * @param drawn
 *            what is drawn of a statement other than what is printed of it, by its id
 */
record Abridged(ReportInput input, List<Statement> whole, Map<String, Statement> drawn) {
    /** From so many alternatives on, those with the same figures share a column, a row or a table. */
    static final int MANY = 6;
    /** What of the comparison may be left out where it is 0 throughout. The year's result is always told. */
    private static final Set<String> OF_ROWS = Set.of("revenue.other", "cost.oneoff", "cost.administration",
            "share.administration", "equity", "equity.share");
    /** What of the differences may be; that nothing is saved in administration is said, unless none is known. */
    private static final Set<String> OF_DIFFERENCES = Set.of("sum.cost.oneoff");
    private static final Set<String> WITHOUT_ADMINISTRATION = Set.of("sum.cost.oneoff", "sum.cost.administration");
    private static final Set<String> OF_COLUMNS = Set.of("comparison", "horizon", "financing", "administration");
    private static final Set<String> OF_ASSOCIATIONS = Set.of("budgetPerCapita.years", "equity");
    private static final String ACTIVITIES = "activities";
    private static final String MUNICIPALITIES = "municipalities";

    static Abridged of(ReportInput input) {
        boolean many = input.review().alternatives().size() >= MANY;
        Map<String, Statement> drawn = new LinkedHashMap<>();
        List<Statement> printed = new ArrayList<>();
        for (Statement s : many ? withoutSameSteps(input) : input.statements()) {
            printed.add(printed(s, input, many, drawn));
        }
        List<ChartPicture> charts = input.charts().stream().map(c -> redrawn(c, drawn, input)).toList();
        return new Abridged(input.withStatements(printed).withCharts(charts), input.statements(), drawn);
    }

    private static Statement printed(Statement statement, ReportInput input, boolean many,
            Map<String, Statement> drawn) {
        LikeRows rows = new LikeRows(statement, input.unit());
        if (statement.rows().isEmpty()) {
            return statement;
        }
        if (OF_ASSOCIATIONS.contains(statement.id())) {
            drawn.put(statement.id(), statement);
            return rows.withoutUnchanged();
        }
        Statement shorter = switch (statement.id()) {
            case "comparison" -> rows.withoutZeros(OF_ROWS);
            case "horizon" -> rows.withoutZeros(input.statement("administration").filter(ToldInWords::is).isPresent()
                    ? WITHOUT_ADMINISTRATION
                    : OF_DIFFERENCES);
            case MUNICIPALITIES -> rows.withoutSumOfOne();
            default -> statement;
        };
        if (many && OF_COLUMNS.contains(statement.id())) {
            drawn.put(statement.id(), statement);
            return LikeColumns.of(shorter, input).joined();
        }
        if (many && statement.id().equals(ACTIVITIES)) {
            drawn.put(statement.id(), rows.joined(SharedNames::brief));
            return rows.joined(SharedNames::all);
        }
        return statement.id().equals(Consequences.COOPERATION) ? rows.withoutUnknown() : shorter;
    }

    /** Of alternatives whose steps are the same the first is shown, and says which the others are. */
    private static List<Statement> withoutSameSteps(ReportInput input) {
        Map<List<List<String>>, List<Statement>> alike = new LinkedHashMap<>();
        input.statements().stream().filter(Waterfalls::is)
                .forEach(s -> alike.computeIfAbsent(steps(s, input), _ -> new ArrayList<>()).add(s));
        Map<String, Statement> first = new LinkedHashMap<>();
        for (Collection<Statement> same : alike.values()) {
            List<Statement> all = List.copyOf(same);
            List<String> others = all.stream().skip(1).map(s -> s.rows().getLast().label()).toList();
            first.put(all.getFirst().id(), SharedNames.withSame(all.getFirst(), others));
        }
        return input.statements().stream().filter(s -> !Waterfalls.is(s) || first.containsKey(s.id()))
                .map(s -> first.getOrDefault(s.id(), s)).toList();
    }

    private static List<List<String>> steps(Statement statement, ReportInput input) {
        List<Row> rows = statement.rows();
        return rows.stream().map(r -> List.of(r == rows.getLast() ? "" : r.label(),
                String.join("|", new LikeRows(statement, input.unit()).printed(r)))).toList();
    }

    private static ChartPicture redrawn(ChartPicture chart, Map<String, Statement> drawn, ReportInput input) {
        Statement other = drawn.get(chart.statementId());
        return other == null || !other.id().equals(ACTIVITIES) ? chart
                : ChartPictures.of(other, input.unit(), new ChartContext(input.statements(), List.of()))
                        .orElse(chart);
    }

    /** What a chart is drawn from that stands beside a printed statement. */
    Statement drawnOf(Statement printed) {
        return drawn.getOrDefault(printed.id(), printed);
    }
}
