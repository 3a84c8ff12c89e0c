package se.vagval.report.deck;

import java.util.List;
import java.util.Locale;

import se.vagval.statement.Column;

/** What members ask for first, in the order of the report. */
enum KeyFigure {
    /** How much of the state's allocation can be had, and how much of it is used. */
    ALLOCATION("comparison", "comparison", "allocation.utilisation", value("allocation.possible"),
            value("allocation.granted"), value("allocation.utilisation")),
    /** Who pays. */
    FINANCING("financing", "financing", "contribution.parties", value("contribution.state"),
            value("contribution.region"), value("contribution.municipalities"), value("contribution.parties")),
    /** What administration costs. */
    ADMINISTRATION("administration", "comparison", "cost.administration", value("cost.administration"),
            difference("cost.administration"), value("share.administration")),
    /** What is left for activities. */
    ACTIVITIES("activities", "comparison", "cost.activities", value("cost.activities"),
            difference("cost.activities"), value("perCapita.activities")),
    /** What is freed or lost over the years. */
    HORIZON("horizon", "horizon", "sum.cost.activities", difference("sum.cost.administration"),
            difference("sum.cost.oneoff"), difference("sum.cost.activities")),
    /** What the associations own, against what they should own at most. */
    EQUITY("equity", "comparison", "equity", value("equity"), difference("equity"), value("equity.share"));

    /**
     * A column of the table.
     *
     * @param row
     *            key of the statement's row
     * @param kind
     *            the alternative's own value, or its difference to the reference
     */
    record Shown(String row, Column.Kind kind) {}

    private final String statement;
    private final String compared;
    private final String row;
    private final List<Shown> columns;

    KeyFigure(String statement, String compared, String row, Shown... columns) {
        this.statement = statement;
        this.compared = compared;
        this.row = row;
        this.columns = List.of(columns);
    }

    private static Shown value(String row) {
        return new Shown(row, Column.Kind.VALUE);
    }

    private static Shown difference(String row) {
        return new Shown(row, Column.Kind.DIFFERENCE);
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Id of the statement that is drawn and told. */
    String statement() {
        return statement;
    }

    /** Id of the statement whose columns are the alternatives. */
    String compared() {
        return compared;
    }

    /** Key of the row that the headline tells. */
    String row() {
        return row;
    }

    List<Shown> columns() {
        return columns;
    }

    /** Columns of the table that are left out where no alternative changes anything of them. */
    List<Shown> optional() {
        return this == HORIZON ? columns.subList(0, 2) : List.of();
    }

    /** What bars are drawn of; none where the statement has a chart of its own. */
    List<Shown> drawn() {
        return switch (this) {
            case ALLOCATION -> columns.subList(0, 2);
            case ADMINISTRATION -> columns.subList(0, 1);
            case HORIZON -> columns;
            case FINANCING, ACTIVITIES, EQUITY -> List.of();
        };
    }

    /** Whether the headline tells shares, and not amounts that are more or less. */
    boolean isShare() {
        return this == ALLOCATION;
    }
}
