package se.vagval.report.nativechart;

/** What is drawn between the title and the legend of a chart. */
interface Plot {
    /** Writes what the plot area holds, before its own look. */
    void write();

    /** Whether series are named in a legend and not where they are drawn. */
    boolean needsLegend();
}
