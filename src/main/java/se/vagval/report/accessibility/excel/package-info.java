/** The rules of accessibility for workbooks, one class each. */
package se.vagval.report.accessibility.excel;
