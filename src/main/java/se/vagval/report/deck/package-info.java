/** The slides of a review as data, one idea each: written as a presentation file and shown on a screen alike. */
package se.vagval.report.deck;
