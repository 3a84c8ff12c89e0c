/** Writes the deck as a PowerPoint presentation, in a template of our own or in the organisation's. */
package se.vagval.report.powerpoint;
