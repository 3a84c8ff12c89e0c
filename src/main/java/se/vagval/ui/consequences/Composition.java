package se.vagval.ui.consequences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.vagval.chart.ChartContext;
import se.vagval.chart.ChartKind;
import se.vagval.finance.Calculation;
import se.vagval.finance.Subject;
import se.vagval.model.Alternative;
import se.vagval.statement.MemberPage;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.statement.Statements;
import se.vagval.ui.control.DrawnChart;

/** Which tables and charts answer a question; only what is seen is worked out. */
final class Composition {
    private static final String ONE_MUNICIPALITY = "municipality";

    private final Question question;
    private final Statements statements;
    private final List<String> order;

    Composition(Calculation calculation, Question question) {
        this.question = question;
        this.statements = Statements.of(calculation, question.view());
        this.order = calculation.review().alternatives().stream().map(Alternative::id).toList();
    }

    List<Block> blocks() {
        return switch (question.tab()) {
            case OVERVIEW -> question.allYears() ? List.of(table(statements.horizon()), activities(Showing.CHART))
                    : overview();
            case FINANCING -> question.allYears()
                    ? List.of(years(statements.financingOverYears()), years(statements.budgetPerCapita()))
                    : joined(List.of(financing(Showing.BOTH), table(statements.deciding())),
                            statements.national().map(this::table).stream().toList());
            case ACTIVITIES -> joined(
                    joined(List.of(activities(Showing.BOTH)),
                            statements.membership().map(this::table).stream().toList()),
                    waterfalls());
            case ADMINISTRATION -> question.allYears() ? List.of(years(statements.administrationOverYears()))
                    : joined(List.of(table(statements.administration())), waterfalls());
            case EQUITY -> question.allYears()
                    ? List.of(years(statements.equityOverYears()), years(statements.equityShareOverYears()))
                    : List.of(block(statements.equity(), ChartKind.EQUITY_LADDER, Showing.BOTH));
            case MUNICIPALITIES -> question.municipality().map(this::municipality).orElseGet(this::municipalities);
            case MEMBERS -> question.member().map(this::member).orElseGet(List::of);
        };
    }

    /** The first alternative that moves anything stands beside the financing; the others under Insatser. */
    private List<Block> overview() {
        List<Block> moving = waterfalls().stream().filter(b -> moves(b.statement())).toList();
        return joined(List.of(table(statements.comparison()), financing(Showing.CHART)),
                moving.isEmpty() ? List.of(activities(Showing.CHART)) : moving.subList(0, 1));
    }

    private List<Block> municipalities() {
        return joined(
                List.of(block(statements.municipalities(), ChartKind.CHANGE_PER_MUNICIPALITY, Showing.BOTH),
                        block(statements.municipalitiesPerCapita(), ChartKind.CHANGE_PER_MUNICIPALITY, Showing.TABLE)),
                statements.ownCosts().map(this::table).stream().toList());
    }

    private List<Block> municipality(String code) {
        return List.of(block(statements.municipality(code).withColumns(question::wants),
                ChartKind.CONTRIBUTION_PER_YEAR, Showing.BOTH));
    }

    /** Blocks go by the same keys whoever the member is, so that they keep their controls when another is looked at. */
    private List<Block> member(Subject member) {
        MemberPage page = statements.memberPage(member);
        return List.of(new Block(question.tab() + "/member", page.figures(), Optional.empty(), Showing.TABLE),
                block(page.years().withColumns(question::wants), ChartKind.CONTRIBUTION_PER_YEAR, Showing.CHART));
    }

    private Block financing(Showing usual) {
        return block(statements.financing(), ChartKind.FINANCING_STACKED, usual);
    }

    private Block activities(Showing usual) {
        return block(statements.activities().withColumns(question::wants), ChartKind.ACTIVITIES_PER_YEAR, usual);
    }

    /** All on one scale, so that the same length is the same amount in each. */
    private List<Block> waterfalls() {
        List<Statement> all = statements.waterfalls();
        return all.stream().map(w -> block(w, ChartKind.WATERFALL, Showing.CHART, all)).toList();
    }

    private static boolean moves(Statement waterfall) {
        return waterfall.rows().stream().anyMatch(r -> r.kind() == Row.Kind.DETAIL);
    }

    private Block table(Statement statement) {
        return new Block(statement.id(), statement, Optional.empty(), Showing.TABLE);
    }

    private Block years(Statement statement) {
        return table(statement.withColumns(question::wants));
    }

    private Block block(Statement statement, ChartKind kind, Showing usual) {
        return block(statement, kind, usual, List.of());
    }

    private Block block(Statement statement, ChartKind kind, Showing usual, List<Statement> sameScale) {
        String key = question.tab() + "/" + (statement.id().startsWith(ONE_MUNICIPALITY + ".") ? ONE_MUNICIPALITY
                : statement.id());
        return new Block(key, statement,
                Optional.of(new DrawnChart(kind, statement, new ChartContext(sameScale, order))),
                question.showings().getOrDefault(key, usual));
    }

    private static <T> List<T> joined(List<T> first, List<T> then) {
        return new ArrayList<>(Stream.concat(first.stream(), then.stream()).toList());
    }
}
