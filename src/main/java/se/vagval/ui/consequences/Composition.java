package se.vagval.ui.consequences;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import se.vagval.chart.ChartKind;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.ui.control.DrawnChart;

/** Which tables and charts a subject has. */
final class Composition {
    private final Statements statements;
    private final List<String> others;

    Composition(Statements statements, View view) {
        this.statements = statements;
        this.others = view.alternatives().stream().filter(a -> !a.equals(view.reference())).toList();
    }

    List<Statement> tables(Tab tab, boolean sum) {
        return switch (tab) {
            case OVERVIEW -> List.of(sum ? statements.horizon() : statements.comparison());
            case FINANCING -> List.of(statements.financing());
            case ACTIVITIES -> List.of(statements.activities());
            case ADMINISTRATION -> List.of(statements.administration());
            case EQUITY -> List.of(statements.equity());
            case MUNICIPALITIES -> List.of(statements.municipalities(), statements.municipalitiesPerCapita());
        };
    }

    List<DrawnChart> charts(Tab tab, boolean sum) {
        return switch (tab) {
            case OVERVIEW -> sum ? List.of(activities()) : overview();
            case FINANCING -> List.of(financing());
            case ACTIVITIES -> joined(List.of(activities()), waterfalls());
            case ADMINISTRATION -> waterfalls();
            case EQUITY -> List.of(new DrawnChart(ChartKind.EQUITY_LADDER, statements.equity()));
            case MUNICIPALITIES -> List.of(
                    new DrawnChart(ChartKind.CHANGE_PER_MUNICIPALITY, statements.municipalities()));
        };
    }

    /** The first alternative that moves anything stands beside the financing; the others under Insatser. */
    private List<DrawnChart> overview() {
        List<DrawnChart> moving = waterfalls();
        return joined(List.of(financing()), moving.isEmpty() ? List.of(activities()) : moving.subList(0, 1));
    }

    private DrawnChart financing() {
        return new DrawnChart(ChartKind.FINANCING_STACKED, statements.financing());
    }

    private DrawnChart activities() {
        return new DrawnChart(ChartKind.ACTIVITIES_PER_YEAR, statements.activities());
    }

    private List<DrawnChart> waterfalls() {
        return others.stream().map(statements::waterfall).filter(Composition::moves)
                .map(w -> new DrawnChart(ChartKind.WATERFALL, w)).toList();
    }

    private static boolean moves(Statement waterfall) {
        return waterfall.rows().stream().anyMatch(r -> r.kind() == Row.Kind.DETAIL);
    }

    private static List<DrawnChart> joined(List<DrawnChart> first, List<DrawnChart> then) {
        return new ArrayList<>(Stream.concat(first.stream(), then.stream()).toList());
    }
}
