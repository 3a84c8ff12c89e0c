/** Refresh in the window: a document that has been worked on gets the figures of the review as it is now. */
package se.vagval.ui.refresh;
