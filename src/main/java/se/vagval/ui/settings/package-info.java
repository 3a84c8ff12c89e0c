/**
 * What the program remembers of the user between sessions: recent files, and how the window looked. Small text files in
 * the user's own configuration folder; nothing of a review is in them.
 */
package se.vagval.ui.settings;
