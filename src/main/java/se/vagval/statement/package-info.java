/**
 * Tables and series for people. A statement's cells point at formulas; it is shown on screen, copied, drawn as charts and
 * written to documents, always the same.
 */
package se.vagval.statement;
