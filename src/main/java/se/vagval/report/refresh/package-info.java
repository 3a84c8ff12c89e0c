/** Refreshes the figures of a document that somebody has worked on since it was written, and leaves all else as it is. */
package se.vagval.report.refresh;
