/**
 * The way from the window to the file on disk: the store's review file behind the interfaces that a session knows.
 */
package se.vagval.ui.file;
