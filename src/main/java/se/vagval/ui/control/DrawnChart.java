package se.vagval.ui.control;

import se.vagval.chart.ChartContext;
import se.vagval.chart.ChartKind;
import se.vagval.statement.Statement;

/** A chart to show: its kind, the figures it is drawn from, and what it is compared with. */
public record DrawnChart(ChartKind kind, Statement statement, ChartContext context) {}
