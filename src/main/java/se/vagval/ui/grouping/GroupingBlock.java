package se.vagval.ui.grouping;

import java.util.Optional;

import se.vagval.statement.Statement;
import se.vagval.ui.control.DrawnChart;

/**
 * A table, with the chart of the same figures under it where there is one.
 *
 * @param tab
 *            which calculation its figures are of
 */
record GroupingBlock(GroupingTab tab, Statement statement, Optional<DrawnChart> chart) {}
