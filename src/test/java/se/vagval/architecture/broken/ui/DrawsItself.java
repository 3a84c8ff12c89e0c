package se.vagval.architecture.broken.ui;

import org.jfree.chart.plot.Plot;

/** A view that draws a chart of its own. */
public record DrawsItself(Plot plot) {}
