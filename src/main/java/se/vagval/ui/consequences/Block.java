package se.vagval.ui.consequences;

import java.util.Optional;

import se.vagval.statement.Statement;
import se.vagval.ui.control.DrawnChart;

/**
 * Figures that are shown as a table, a chart or both.
 *
 * @param key
 *            what the choice of how to show it is remembered by
 * @param chart
 *            the chart of the same figures, where there is one
 */
public record Block(String key, Statement statement, Optional<DrawnChart> chart, Showing showing) {}
