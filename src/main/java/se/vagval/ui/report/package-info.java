/** The step Rapport: which documents to make, where, how far they have come, and what came of them. */
package se.vagval.ui.report;
