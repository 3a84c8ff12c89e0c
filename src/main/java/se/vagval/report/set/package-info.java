/** All documents of a review, written to a folder in one go. */
package se.vagval.report.set;
