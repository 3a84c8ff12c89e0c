package se.vagval.architecture.broken.chart;

import org.jfree.chart.JFreeChart;

/** A class where it belongs. */
public record Fine(JFreeChart chart) {}
