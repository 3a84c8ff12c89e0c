/**
 * The report as a Word document: chapters make blocks, and blocks are written as WordprocessingML.
 */
package se.vagval.report.word;
