package se.vagval.ui.consequences;

/** How a block shows its figures. */
public enum Showing {
    /** As a table. */
    TABLE,
    /** As a chart. */
    CHART,
    /** As a table with the chart under it. */
    BOTH;

    /** Whether the table is seen. */
    public boolean hasTable() {
        return this != CHART;
    }

    /** Whether the chart is seen. */
    public boolean hasChart() {
        return this != TABLE;
    }
}
