/**
 * From a statement to a chart: one look for screen, picture and document. Every figure and every printed number comes from
 * the statement; only positions are worked out here.
 */
package se.vagval.chart;
