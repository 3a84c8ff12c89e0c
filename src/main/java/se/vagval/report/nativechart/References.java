package se.vagval.report.nativechart;

/** Formulas that point at the cells of a chart's figures, such as {@code Diagramdata!$B$2:$B$5}. */
interface References {
    String categories();

    String name(int series);

    String figures(int series);
}
