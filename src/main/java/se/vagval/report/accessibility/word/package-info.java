/** The rules of accessibility for Word documents, one class each. */
package se.vagval.report.accessibility.word;
