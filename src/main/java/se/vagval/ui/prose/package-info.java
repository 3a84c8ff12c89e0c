/** A text with headings, lists, bold, links and figures of the review, written as it looks. */
package se.vagval.ui.prose;
