/** The controls of a document: what was written from the review, where it stands, and how it was written. */
package se.vagval.report.control;
