package se.vagval.ui.control;

import se.vagval.chart.ChartKind;
import se.vagval.statement.Statement;

/** A chart to show: its kind and the figures it is drawn from. */
public record DrawnChart(ChartKind kind, Statement statement) {}
