package se.vagval.chart;

import java.util.List;

import se.vagval.statement.Column;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;

/** Which rows and columns of its statement each chart shows. */
final class Selection {
    static final List<String> PARTIES = List.of("contribution.state", "contribution.region",
            "contribution.municipalities");
    static final String TOTAL = "contribution.parties";
    static final String START = "start";
    static final String END = "end";
    private static final String AMOUNT = "amount.";
    private static final String STEP = "step.";
    private static final String SHARE = "share";
    private static final String LADDER = "ladder";
    private static final String EXCESS = "excess";

    private Selection() {}

    static Figures of(ChartKind kind, Statement statement, MoneyUnit unit) {
        return switch (kind) {
            case FINANCING_STACKED -> new Figures(statement, unit, r -> PARTIES.contains(r.key()), Selection::isValue);
            case ACTIVITIES_PER_YEAR, LIVELIHOOD, PARTICIPANTS ->
                new Figures(statement, unit, Selection::isDetail, Selection::isValue);
            case CONTRIBUTION_PER_YEAR -> new Figures(statement, unit, r -> r.key().startsWith(AMOUNT),
                    Selection::isValue);
            case WATERFALL -> firstValue(statement, unit);
            case CHANGE_PER_MUNICIPALITY, LEAVING_MATRIX -> new Figures(statement, unit, Selection::isDetail,
                    c -> c.kind() == Column.Kind.DIFFERENCE);
            case MEASURES_PER_ALTERNATIVE -> new Figures(statement, unit, Selection::isDetail,
                    c -> isValue(c) || c.kind() == Column.Kind.DIFFERENCE);
            case EQUITY_LADDER -> column(statement, unit, SHARE);
        };
    }

    /** What each alternative's parties pay in all. */
    static Figures totals(Statement statement, MoneyUnit unit) {
        return new Figures(statement, unit, r -> r.key().equals(TOTAL), Selection::isValue);
    }

    /** The recommended highest share of each association. */
    static Figures ladder(Statement statement, MoneyUnit unit) {
        return column(statement, unit, LADDER);
    }

    /** How much each association has above the ladder; empty where the statement does not say. */
    static Figures excess(Statement statement, MoneyUnit unit) {
        return column(statement, unit, EXCESS);
    }

    private static Figures firstValue(Statement statement, MoneyUnit unit) {
        Column first = statement.columns().stream().filter(Selection::isValue).findFirst().orElse(null);
        return new Figures(statement, unit, Selection::isStep, c -> c == first);
    }

    private static Figures column(Statement statement, MoneyUnit unit, String key) {
        return new Figures(statement, unit, Selection::isDetail, c -> c.key().equals(key));
    }

    private static boolean isStep(Row row) {
        return row.key().equals(START) || row.key().equals(END) || row.key().startsWith(STEP);
    }

    private static boolean isDetail(Row row) {
        return row.kind() == Row.Kind.DETAIL;
    }

    private static boolean isValue(Column column) {
        return column.kind() == Column.Kind.VALUE;
    }
}
