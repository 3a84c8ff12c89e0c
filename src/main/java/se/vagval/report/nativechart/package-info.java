/**
 * From a statement to a chart that Word, Excel and PowerPoint draw themselves, so that it can be edited there: the chart
 * part's XML, a workbook with its figures, and its text alternative. See decision 0024 for which charts can be.
 */
package se.vagval.report.nativechart;
