package se.vagval.report.nativechart;

/** What is drawn between the title and the legend of a chart. */
interface Plot {
    /** Writes what the plot area holds, before its own look. */
    void write();

    /** Whether series are named in a legend and not where they are drawn. */
    boolean needsLegend();

    /** The side of the plot where the legend stands: t, r, b. */
    String legendSide();

    /** Writes where the legend stands, unless the program is to place it on its side. */
    void placeLegend();
}
