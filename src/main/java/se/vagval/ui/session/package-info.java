/**
 * The open review: one immutable value that an edit replaces, the list of those it has been, and its way to the file.
 * Knows properties but no scene graph.
 */
package se.vagval.ui.session;
