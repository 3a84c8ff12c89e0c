package se.vagval.chart;

/** The charts there are, each drawn from one kind of statement. */
public enum ChartKind {
    /** Bars per alternative, made up of what the state, the regions and the municipalities pay. */
    FINANCING_STACKED("financing"),
    /** A line per alternative over the years: what is left for activities. */
    ACTIVITIES_PER_YEAR("activities"),
    /** A line per alternative over the years: what one municipality contributes. */
    CONTRIBUTION_PER_YEAR("municipality"),
    /** Steps from today or the reference to an alternative. */
    WATERFALL("waterfall"),
    /** Gain or loss of every municipality, one panel per alternative. */
    CHANGE_PER_MUNICIPALITY("municipalities"),
    /** Bars per alternative for one measure or a few that are counted in the same. */
    MEASURES_PER_ALTERNATIVE("alternatives"),
    /** Equity as a share of revenue beside the recommended highest share. */
    EQUITY_LADDER("equity"),
    /** Who loses by whose leaving: a box for each, deeper the greater the loss. */
    LEAVING_MATRIX("leaving.matrix"),
    /** What women and men lived on before the activity and after it. */
    LIVELIHOOD("livelihood"),
    /** Women and men among the participants of each association, year by year. */
    PARTICIPANTS("participants");

    private final String statementId;

    ChartKind(String statementId) {
        this.statementId = statementId;
    }

    /** Whether the chart can be drawn from a statement of this id, such as {@code waterfall.a3}. */
    public boolean shows(String id) {
        return id.equals(statementId) || id.startsWith(statementId + ".");
    }

    /** The id of the statement the chart is drawn from, or what it begins with. */
    public String statementId() {
        return statementId;
    }
}
