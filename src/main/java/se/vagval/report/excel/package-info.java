/**
 * A workbook of statements, inputs and the calculation as live formulas, read out of a formula graph. Knows nothing of what
 * the figures mean: the caller names them.
 */
package se.vagval.report.excel;
