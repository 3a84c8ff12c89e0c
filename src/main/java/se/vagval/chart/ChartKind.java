package se.vagval.chart;

/** The charts there are, each drawn from one kind of statement. */
public enum ChartKind {
    /** Bars per alternative, made up of what the state, the regions and the municipalities pay. */
    FINANCING_STACKED("financing"),
    /** A line per alternative over the years: what is left for activities. */
    ACTIVITIES_PER_YEAR("activities"),
    /** Steps from today or the reference to an alternative. */
    WATERFALL("waterfall"),
    /** Gain or loss of every municipality, one panel per alternative. */
    CHANGE_PER_MUNICIPALITY("municipalities"),
    /** Equity as a share of revenue beside the recommended highest share. */
    EQUITY_LADDER("equity");

    private final String statementId;

    ChartKind(String statementId) {
        this.statementId = statementId;
    }

    /** The id of the statement the chart is drawn from. */
    public String statementId() {
        return statementId;
    }

    /** Whether a statement is of the kind; those there is one of for each alternative have its id after a point. */
    boolean isDrawnFrom(String statement) {
        return statement.equals(statementId) || statement.startsWith(statementId + ".");
    }
}
